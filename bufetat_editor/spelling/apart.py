"""A dictionary in a process of its own.

Hunspell lets nothing else run in its process while it loads (a third of a second) or looks for
suggestions (a quarter), so held here it would make the window stand still.
"""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from threading import Event, Lock
from typing import Any

from bufetat_editor.domain.written_form import WrittenForm
from bufetat_editor.spelling.answering import Answering, NoAnswer
from bufetat_editor.spelling.dictionary import Judgement, NoDictionary

_PATIENCE = 2
"""Times in a row that a dictionary which has answered before may fail to."""
_AT_ONE_GO = 200
"""Words; what is asked together is answered or lost together."""
_UNJUDGED = Judgement(is_known=True)
"""Of a word that ends the process; better unmarked than asked about for ever."""


class DictionaryApart:
    """Asks the other process, which is begun when it is first asked; from any thread.

    What was answered is remembered, and so is a word that it fell over when asked about it alone.
    Any question may raise `NoDictionary`: there is none on this machine, or it fails again and
    again.
    """

    def __init__(self, form: WrittenForm) -> None:
        self._form = form
        self._lock = Lock()
        self._judged: dict[str, Judgement] = {}
        self._suggested: dict[str, tuple[str, ...]] = {}
        self._answering: Answering | None = None
        self._patience = 0
        self._closed = Event()

    def judge(self, word: str) -> Judgement:
        """Tell whether a word is in the dictionary."""
        if word not in self._judged:
            with suppress(_NotAsked):
                self._judged[word] = self._asked_alone(word)
        return self._judged.get(word, _UNJUDGED)

    def prepare(self, words: Collection[str]) -> None:
        """Have words judged at one go; one by one, most of the time goes to the way there."""
        asked = [word for word in words if word not in self._judged]
        with suppress(_NotAsked, NoAnswer):  # then they are asked about one by one
            for first in range(0, len(asked), _AT_ONE_GO):
                some = asked[first : first + _AT_ONE_GO]
                judged = [Judgement(**one) for one in self._answer("judge", some)]
                self._judged.update(zip(some, judged, strict=True))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words like it, the likeliest first."""
        if word not in self._suggested:
            try:
                self._suggested[word] = tuple(self._answer("suggest", word))
            except NoAnswer:
                self._suggested[word] = ()
            except _NotAsked:
                return ()
        return self._suggested[word]

    def close(self) -> None:
        """End the other process; what is asked after this is not judged."""
        self._closed.set()
        if answering := self._answering:
            answering.stop()  # not behind the lock: who holds it waits for this process
        with self._lock:
            if self._answering:
                self._answering.end()

    def _asked_alone(self, word: str) -> Judgement:
        try:
            (judged,) = self._answer("judge", [word])
        except NoAnswer:
            return _UNJUDGED
        return Judgement(**judged)

    def _answer(self, question: str, about: str | list[str]) -> Any:  # noqa: ANN401 - JSON
        """What the other process says.

        Raises:
            NoAnswer: it fell over the question.
            _NotAsked: it cannot be asked any more, or not now.
            NoDictionary: it fails again and again.
        """
        with self._lock:
            answering = self._begun()
            try:
                answer = answering.ask(question, about)
            except NoAnswer:
                self._lose()
                raise
            self._patience = _PATIENCE
            return answer

    def _begun(self) -> Answering:
        """The process, ready to be asked."""
        if self._answering is None and not self._closed.is_set():
            try:
                self._answering = Answering(self._form)
                if self._closed.is_set():  # it may be that nobody saw it in time to stop it
                    self._answering.stop()
                self._answering.wait_until_ready()
            except NoAnswer:
                self._lose()
                raise _NotAsked from None
        if self._answering is None or self._closed.is_set():
            raise _NotAsked
        return self._answering

    def _lose(self) -> None:
        """Begin another with the next question, as long as it is not one after the other."""
        self._answering = None
        if self._closed.is_set():
            raise _NotAsked
        if not self._patience:
            raise NoDictionary
        self._patience -= 1


class _NotAsked(Exception):
    """There is nobody to ask."""
