"""What a person can wish done about findings; one mend alone is an `EditText`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bufetat_editor.ui.wish import NoText

if TYPE_CHECKING:
    from bufetat_editor.domain.checking.finding import Finding
    from bufetat_editor.history.replacing import Rewording
    from bufetat_editor.usecases.desk import Desk, Outcome


@dataclass(frozen=True, slots=True)
class MendAll(NoText):
    """Mend all that one rule finds, where each has one mend.

    Attributes:
        rewordings: each with the text as it was seen; if one reads otherwise, nothing is saved.
        count: how many findings they mend.
    """

    rewordings: tuple[Rewording, ...]
    count: int
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.finding import replace_words

        return replace_words(desk, self.rewordings, self.reason)


@dataclass(frozen=True, slots=True)
class AcceptFinding(NoText):
    """Say that something may stand as it is."""

    finding: Finding
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.checking import accept

        return accept(desk, self.finding, reason=self.reason)


@dataclass(frozen=True, slots=True)
class CheckAgain(NoText):
    """Take back that something may stand as it is."""

    finding: Finding
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.checking import take_back

        return take_back(desk, self.finding, reason=self.reason)


@dataclass(frozen=True, slots=True)
class AddWord(NoText):
    """Take a word into the model's word list."""

    word: str
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.checking import add_word

        return add_word(desk, self.word, reason=self.reason)
