"""Being at a model: one's own seat at it, and what was begun on there."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from bufetat_editor.ui.seat import Other, Seat

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Desk
    from bufetat_editor.usecases.drafts import FoundDraft


class Presence:
    """Shows others that one is here, and tells their drafts from one's own.

    Attributes:
        begun: items of which a draft is this window's own, in the author's name.
    """

    def __init__(self) -> None:
        self.begun: set[str] = set()
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
        self.begun |= earlier.begun

    def left_behind(self, desk: Desk) -> tuple[FoundDraft, ...]:
        """Return the author's drafts that nobody is writing on, oldest first; they are ours now.

        Who is alone at the model on this machine takes up all. Else another window or another
        program may be writing in the same name, and only one's own are taken up again.

        Raises:
            UserError: the file cannot be read.
        """
        from bufetat_editor.usecases.drafts import drafts

        is_alone = all(other.machine for other in self.others())
        found = [one for one in drafts(desk) if is_alone or one.draft.item in self.begun]
        self.begun.update(one.draft.item for one in found)
        return tuple(found)
