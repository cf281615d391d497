"""Marks: which words of a text are not known, as far as is known already."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from bufetat_editor.domain.checking.spelling import UNKNOWN_WORD
from bufetat_editor.domain.checking.spelt_words import spelt_words
from bufetat_editor.domain.matching import Stretch
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.domain.written_form import WrittenForm, written_form
from bufetat_editor.ui.latest import Latest
from bufetat_editor.ui.spelling.lexicons import Lexicons

Answer = Callable[[tuple[str, ...]], object]
"""Takes suggestions."""
_Verdicts = dict[str, bool]
_Asked = tuple[Snapshot, frozenset[str]]
"""By which model which words are to be judged."""
_MOST_TEXTS = 4000
"""Texts whose words are remembered; each keystroke makes another."""


class Marks(QObject):
    """Remembers verdicts on words, and has those asked for in the background that it lacks.

    Whoever draws a text asks for its stretches and is never kept waiting: what is not judged yet is
    not marked, and `changed` tells when it is.
    """

    changed = Signal()

    def __init__(self, lexicons: Lexicons, snapshot: Snapshot, parent: QObject) -> None:
        super().__init__(parent)
        self._lexicons = lexicons
        self._snapshot = snapshot
        self._form: WrittenForm = written_form(snapshot)
        self._verdicts: _Verdicts = {}
        self._words: dict[str, tuple[Stretch, ...]] = {}
        self._passed: frozenset[tuple[str, str]] = frozenset()
        self._wanted: set[str] = set()
        self._judging: Latest[_Asked, _Verdicts] = Latest(
            self._judged, self._on_judged, _raise, self
        )
        self._suggesting: Latest[str, tuple[str, ...]] = Latest(
            self._suggested, self._on_suggested, _raise, self
        )
        self._asker: tuple[str, Answer] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self.show(snapshot)

    @property
    def is_at_rest(self) -> bool:
        """True when every word that was asked about is judged."""
        return not self._wanted and self._judging.is_idle and self._suggesting.is_idle

    def show(self, snapshot: Snapshot) -> None:
        """Judge by a newer model: by its written form, its word list and what is to stand."""
        form, known = written_form(snapshot), _known(self._snapshot)
        self._passed = frozenset(
            (str(one.attrs.get("item")), one.text)
            for one in snapshot.of_kind("accepted_finding")
            if one.attrs.get("rule") == UNKNOWN_WORD.name
        )
        self._snapshot = snapshot
        if form != self._form:
            self._form = form
            self._verdicts.clear()
            self._wanted.clear()
            self.changed.emit()
        elif _known(snapshot) != known:
            self._want(self._verdicts)  # the marks stay until it is known which of them go

    def misspelt(self, item_id: str, text: str) -> tuple[Stretch, ...]:
        """Return where words stand in a text that are known to be unknown.

        Args:
            item_id: whose text it is; what a person has said is to stand there is not marked.
        """
        words = self._words_of(text)
        unjudged = [word for at in words if (word := text[slice(*at)]) not in self._verdicts]
        if unjudged:
            self._want(unjudged)
        return tuple(
            at
            for at in words
            if self._verdicts.get(text[slice(*at)]) is False
            and (item_id, text[slice(*at)]) not in self._passed
        )

    def suggest(self, word: str, answer: Answer) -> None:
        """Ask what was perhaps meant by a word; only who asked last is answered."""
        self._asker = word, answer
        self._suggesting.wish(word)

    def close(self) -> None:
        """Finish what is under way; no answer comes after this."""
        self._soon.stop()
        self._judging.close()
        self._suggesting.close()

    # --- asked in the background

    def _words_of(self, text: str) -> tuple[Stretch, ...]:
        if text not in self._words:
            if len(self._words) >= _MOST_TEXTS:
                self._words.clear()
            self._words[text] = tuple(spelt_words(text))
        return self._words[text]

    def _want(self, words: Iterable[str]) -> None:
        self._wanted.update(words)
        if self._wanted and not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        self._judging.wish((self._snapshot, frozenset(self._wanted)))

    def _judged(self, asked: _Asked) -> _Verdicts:
        snapshot, words = asked
        speller = self._lexicons.of(snapshot)
        return {word: speller is None or speller.knows(word) for word in words}

    def _on_judged(self, asked: _Asked, verdicts: _Verdicts) -> None:
        snapshot, words = asked
        if written_form(snapshot) != self._form:
            return  # whoever draws asks again
        self._wanted -= words
        is_news = any(self._verdicts.get(word, True) != known for word, known in verdicts.items())
        self._verdicts |= verdicts
        if is_news:
            self.changed.emit()

    def _suggested(self, word: str) -> tuple[str, ...]:
        speller = self._lexicons.of(self._snapshot)
        return speller.suggestions(word) if speller else ()

    def _on_suggested(self, word: str, suggestions: tuple[str, ...]) -> None:
        if self._asker and self._asker[0] == word:
            (_, answer), self._asker = self._asker, None
            answer(suggestions)


def _known(snapshot: Snapshot) -> frozenset[str]:
    return frozenset(word.text for word in snapshot.of_kind("known_word"))


def _raise(_: object, error: Exception) -> None:
    raise error
