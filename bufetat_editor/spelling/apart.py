"""A dictionary in a process of its own.

Hunspell lets nothing else run in its process while it loads (a third of a second) or looks for
suggestions (a quarter), so held here it would make the window stand still.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Collection
from contextlib import suppress
from threading import Lock
from typing import Any

from bufetat_editor import paths
from bufetat_editor.domain.written_form import WrittenForm
from bufetat_editor.spelling import ANSWER_WORDS
from bufetat_editor.spelling.dictionary import Judgement, NoDictionary
from bufetat_editor.spelling.serving import READY

_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows alone opens one, and has it
_UNJUDGED = Judgement(is_known=True)
"""Of a word that ends the process; better unmarked than asked about for ever."""


class DictionaryApart:
    """Asks the other process; may be asked from any thread, and remembers what was answered.

    Raises:
        NoDictionary: there is none on this machine, or it cannot be started.
    """

    def __init__(self, form: WrittenForm) -> None:
        self._form = form
        self._lock = Lock()
        self._judged: dict[str, Judgement] = {}
        self._suggested: dict[str, tuple[str, ...]] = {}
        self._is_closed = False
        self._process = self._started()

    def judge(self, word: str) -> Judgement:
        """Tell whether a word is in the dictionary."""
        if word not in self._judged:
            answers = self._answer("judge", [word])
            self._judged[word] = Judgement(**answers[0]) if answers else _UNJUDGED
        return self._judged[word]

    def prepare(self, words: Collection[str]) -> None:
        """Have words judged at one go; one by one, most of the time goes to the way there."""
        asked = [word for word in words if word not in self._judged]
        if answers := self._answer("judge", asked):
            judged = [Judgement(**answer) for answer in answers]
            self._judged.update(zip(asked, judged, strict=True))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return words like it, the likeliest first."""
        if word not in self._suggested:
            self._suggested[word] = tuple(self._answer("suggest", word) or ())
        return self._suggested[word]

    def close(self) -> None:
        """End the other process; what is asked after this is not judged."""
        with self._lock:
            self._is_closed = True
            _end(self._process)

    def _answer(self, question: str, about: str | list[str]) -> Any:  # noqa: ANN401 - JSON
        """What the other process says; none if it cannot."""
        with self._lock:
            if self._is_closed:
                return None
            try:
                return _asked(self._process, json.dumps([question, about]))
            except (OSError, ValueError):
                _end(self._process)
                with suppress(NoDictionary):  # then it is tried again with the next word
                    self._process = self._started()
                return None

    def _started(self) -> subprocess.Popen[str]:
        is_frozen = getattr(sys, "frozen", False)  # by the tools that make one program file of all
        own = () if is_frozen else ("-m", paths.PACKAGE.name)
        try:
            process = subprocess.Popen(  # noqa: S603 - the command is our own
                (sys.executable, *own, ANSWER_WORDS, self._form),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="ascii",
                cwd=paths.PACKAGE.parent,  # never a folder of the user's; see exchange/apart.py
                creationflags=_NO_WINDOW,
            )
        except OSError as error:
            raise NoDictionary from error
        try:
            is_ready = _told(process) == READY
        except (OSError, ValueError):
            is_ready = False
        if not is_ready:
            _end(process)
            raise NoDictionary
        return process


def _asked(process: subprocess.Popen[str], question: str) -> Any:  # noqa: ANN401 - JSON
    if process.stdin is None:
        return None
    process.stdin.write(f"{question}\n")
    process.stdin.flush()
    return _told(process)


def _told(process: subprocess.Popen[str]) -> Any:  # noqa: ANN401 - JSON
    return json.loads(process.stdout.readline() if process.stdout else "")


def _end(process: subprocess.Popen[str]) -> None:
    for pipe in (process.stdin, process.stdout):
        with suppress(OSError):  # what was written last may have found nobody
            if pipe:
                pipe.close()
    process.kill()
    process.wait()
