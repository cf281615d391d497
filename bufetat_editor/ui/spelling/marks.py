"""Marks: which words of a text are not known, as far as is known already."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bufetat_editor.domain.checking.prose import Spot
from bufetat_editor.domain.checking.spelling import SPELLING, spelling_spots
from bufetat_editor.domain.checking.told import Likeness, accepted, known_words
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.domain.written_form import WrittenForm, written_form
from bufetat_editor.ui.latest import Latest
from bufetat_editor.ui.spelling.lexicons import Lexicons

if TYPE_CHECKING:  # loaded in the background when the first window is open
    from bufetat_editor.usecases.spelling import Speller

Answer = Callable[[tuple[str, ...]], object]
"""Takes suggestions."""
_Verdicts = dict[str, str | None]
"""By word: nothing if it is known, else what should stand for it, which may be empty."""
_Asked = tuple[Snapshot, frozenset[str]]
"""By which model which words are to be judged."""
_MOST_TEXTS = 4000
"""Texts whose spots are remembered; each keystroke makes another."""


class Marks(QObject):
    """Remembers verdicts on words, and has those asked for in the background that it lacks.

    Whoever draws a text asks for its spots and is never kept waiting: what is not judged yet is not
    marked, and `changed` tells when it is. It satisfies `domain.checking.lexicon.Lexicon` for the
    rules of spelling, so that what is marked is what the checks find.
    """

    changed = Signal()

    def __init__(self, lexicons: Lexicons, snapshot: Snapshot, parent: QObject) -> None:
        super().__init__(parent)
        self._lexicons = lexicons
        self._snapshot = snapshot
        self._form: WrittenForm = written_form(snapshot)
        self._verdicts: _Verdicts = {}
        self._spots: dict[str, tuple[Spot, ...]] = {}
        self._passed: frozenset[Likeness] = frozenset()
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
        form, known, passed = written_form(snapshot), _known(self._snapshot), self._passed
        self._passed = accepted(snapshot)
        self._snapshot = snapshot
        if form != self._form:
            self._form = form
            self._take({})
            self._wanted.clear()
        elif _known(snapshot) != known:
            self._want(self._verdicts)  # the marks stay until it is known which of them go
        if self._passed != passed:
            self.changed.emit()

    def misspelt(self, item_id: str, text: str) -> tuple[Spot, ...]:
        """Return the words of a text that are not spelt as they should be, as far as is known.

        Args:
            item_id: whose text it is; what a person has said is to stand there is not marked.
        """
        if text not in self._spots:
            if len(self._spots) >= _MOST_TEXTS:
                self._spots.clear()
            found = spelling_spots(self, text)
            self._spots[text] = tuple(spot for spot in found if spot.rule in SPELLING)
        return tuple(
            spot
            for spot in self._spots[text]
            if (item_id, spot.rule.name, text[slice(*spot.at)]) not in self._passed
        )

    def knows(self, word: str) -> bool:
        """Tell whether a word is known; have it judged, if it is not yet."""
        if word not in self._verdicts:
            self._want([word])
        return self._verdicts.get(word) is None

    def mend(self, word: str) -> str:
        """Return what should stand for a word that is not known; empty where nobody can tell."""
        return self._verdicts.get(word) or ""

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what should stand for it; what was perhaps meant takes too long, see `suggest`."""
        return (mend,) if (mend := self.mend(word)) else ()

    def suggest(self, word: str, answer: Answer) -> None:
        """Ask what was perhaps meant by a word; only who asked last is answered."""
        self._asker = word, answer
        self._suggesting.wish(word)

    def forget(self) -> None:
        """Answer nobody: who asked has gone."""
        self._asker = None

    def close(self) -> None:
        """Finish what is under way; no answer comes after this."""
        self._soon.stop()
        self._judging.close()
        self._suggesting.close()

    # --- asked in the background

    def _want(self, words: Iterable[str]) -> None:
        self._wanted.update(words)
        if self._wanted and not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        self._judging.wish((self._snapshot, frozenset(self._wanted)))

    def _judged(self, asked: _Asked) -> _Verdicts:
        snapshot, words = asked
        return self._lexicons.answer(snapshot, lambda speller: _verdicts(speller, words))

    def _on_judged(self, asked: _Asked, verdicts: _Verdicts) -> None:
        snapshot, words = asked
        if written_form(snapshot) != self._form:
            return  # whoever draws asks again
        self._wanted -= words
        self._take(self._verdicts | verdicts)

    def _take(self, verdicts: _Verdicts) -> None:
        is_news = any(self._verdicts.get(word) != verdicts.get(word) for word in verdicts)
        is_news = is_news or len(verdicts) < len(self._verdicts)
        self._verdicts = verdicts
        if is_news:
            self._spots.clear()
            self.changed.emit()

    def _suggested(self, word: str) -> tuple[str, ...]:
        return self._lexicons.answer(
            self._snapshot, lambda speller: speller.suggestions(word) if speller else ()
        )

    def _on_suggested(self, word: str, suggestions: tuple[str, ...]) -> None:
        if self._asker and self._asker[0] == word:
            (_, answer), self._asker = self._asker, None
            answer(suggestions)


def _verdicts(speller: Speller | None, words: Iterable[str]) -> _Verdicts:
    if speller is None:
        return dict.fromkeys(words)
    return {word: None if speller.knows(word) else speller.mend(word) for word in words}


def _known(snapshot: Snapshot) -> frozenset[str]:
    return frozenset(word.text for word in known_words(snapshot))


def _raise(_: object, error: Exception) -> None:
    raise error
