"""Suggesting: what was perhaps meant by a word, asked for in the background; it takes a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bufetat_editor.errors import UserError
from bufetat_editor.ui.latest import Latest
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.domain.checking.finding import Finding
    from bufetat_editor.usecases.desk import Desk


class Suggesting(QObject):
    """Knows the mends of findings; those of a misspelt word once they were asked for."""

    known = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._suggested: dict[str, tuple[str, ...]] = {}  # by the word
        self._latest: Latest[str, tuple[str, ...]] = Latest(
            self._suggestions, self._on_suggested, self._on_failed, self
        )
        session.closing.connect(self._latest.close)

    @property
    def is_idle(self) -> bool:
        """True when nothing is asked for."""
        return self._latest.is_idle

    def mends_of(self, finding: Finding) -> tuple[str, ...]:
        """Return what may stand instead, the likeliest first; more may be `known` soon."""
        if finding.mends or not is_unknown_word(finding):
            return finding.mends
        word = finding.found
        if word not in self._suggested and not self._session.is_closed:
            self._latest.wish(word)
        return self._suggested.get(word, ())

    def _suggestions(self, word: str) -> tuple[str, ...]:
        return self._session.read_beside(lambda desk: self._suggested_by(desk, word))

    def _suggested_by(self, desk: Desk, word: str) -> tuple[str, ...]:
        if self._session.lexicons is None:
            return ()
        return self._session.lexicons.answer(
            desk.snapshot, lambda speller: speller.suggestions(word) if speller else ()
        )

    def _on_suggested(self, word: str, suggestions: tuple[str, ...]) -> None:
        self._suggested[word] = suggestions
        self.known.emit()

    def _on_failed(self, word: str, error: Exception) -> None:
        self._suggested[word] = ()
        if not isinstance(error, UserError):
            raise error


def is_unknown_word(finding: Finding) -> bool:
    """True if a word is found that no list has, which may be a good one."""
    from bufetat_editor.domain.checking.spelling import UNKNOWN_WORD

    return finding.rule is UNKNOWN_WORD
