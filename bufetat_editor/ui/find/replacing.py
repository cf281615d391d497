"""The wish to have words replaced in many items."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bufetat_editor.ui.wish import NoText

if TYPE_CHECKING:
    from bufetat_editor.history.replacing import Rewording
    from bufetat_editor.usecases.desk import Desk, Outcome


@dataclass(frozen=True, slots=True)
class ReplaceEverywhere(NoText):
    """Give many texts the words that they were shown with.

    Attributes:
        rewordings: each with the text as it was seen; if one reads otherwise, nothing is saved.
    """

    rewordings: tuple[Rewording, ...]
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.finding import replace_words

        return replace_words(desk, self.rewordings, self.reason)
