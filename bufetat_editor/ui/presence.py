"""Being at a model: one's own seat at it, and what was begun there."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING
from uuid import uuid4

from bufetat_editor.ui.seat import Other, Seat

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Desk
    from bufetat_editor.usecases.drafts import FoundDraft


class Presence:
    """Shows others that one is here, and tells their drafts from one's own.

    Attributes:
        writer: whose the drafts are that are written here; no other window has the same.
    """

    def __init__(self) -> None:
        self.writer = uuid4().hex
        self._seat: Seat | None = None
        self._looking = Lock()

    def come(self, model: Path) -> None:
        """Take a seat at the model."""
        self._seat = Seat(model)

    def leave(self) -> None:
        """Let the seat be empty."""
        if self._seat:
            self._seat.leave()

    def others(self) -> tuple[Other, ...]:
        """Show that one is still here, and return who else is; any thread may ask."""
        with self._looking:
            return self._seat.look() if self._seat else ()

    def take_over(self, earlier: Presence) -> None:
        """Be in the place of another, which ended at the same model: its drafts are one's own."""
        self.writer = earlier.writer

    def left_behind(self, desk: Desk) -> tuple[FoundDraft, ...]:
        """Return the author's drafts that nobody is writing on, oldest first; they are ours now.

        Who is alone at the model on this machine takes up what earlier windows left. Else another
        one may be writing it, and only one's own are taken up again.

        Raises:
            UserError: the file cannot be read.
        """
        from bufetat_editor.usecases.drafts import drafts, take_up

        is_alone = all(other.machine for other in self.others())
        return take_up(desk, self.writer) if is_alone else drafts(desk, self.writer)
