"""The dictionaries that the windows of this program share."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:  # loaded in the background when the first window is open
    from bufetat_editor.domain.snapshot import Snapshot
    from bufetat_editor.errors import UserError
    from bufetat_editor.usecases.spelling import Speller, Spelling

Answer = TypeVar("Answer")


class Lexicons:
    """Gives each model the words that it is spelt by; for any thread but the window's.

    Attributes:
        refusal: why spelling cannot be checked on this machine, once that is known.
    """

    def __init__(self) -> None:
        self.refusal: UserError | None = None
        self._is_used = False

    def answer(self, snapshot: Snapshot, ask: Callable[[Speller | None], Answer]) -> Answer:
        """Return what comes of asking who knows how the words of a model are spelt.

        Args:
            ask: is given nobody where there is none; a second time, if the first asked in vain.
        """
        from bufetat_editor.usecases.spelling import NoDictionary

        if not self.refusal:
            try:
                return ask(self._spelling.speller(snapshot))
            except NoDictionary as error:
                self.refusal = error
        return ask(None)

    def close(self) -> None:
        """Let the dictionaries go, when the program ends."""
        if self._is_used:
            self._spelling.close()

    @cached_property
    def _spelling(self) -> Spelling:
        from bufetat_editor.usecases.spelling import Spelling

        self._is_used = True
        return Spelling()
