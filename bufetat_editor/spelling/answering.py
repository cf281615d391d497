"""One other process that answers for words, and how long it is waited for."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager, suppress
from threading import Timer
from typing import TYPE_CHECKING, Any

from bufetat_editor import logfile, paths
from bufetat_editor.spelling import ANSWER_WORDS
from bufetat_editor.spelling.serving import READY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bufetat_editor.domain.written_form import WrittenForm

_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows alone opens one, and has it
_TO_START, _TO_ANSWER = 10.0, 5.0
"""Seconds; the slowest machine needs less for either, and a person at the window may wait."""


class NoAnswer(Exception):
    """The process has ended, or stood still until it was ended."""


class Answering:
    """A process that is being started; one thread at a time may ask it.

    Raises:
        NoAnswer: it cannot be started.
    """

    def __init__(self, form: WrittenForm) -> None:
        is_frozen = getattr(sys, "frozen", False)  # by the tools that make one program file of all
        own = () if is_frozen else ("-m", paths.PACKAGE.name)
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the command is our own
                (sys.executable, *own, ANSWER_WORDS, form),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="ascii",
                cwd=paths.PACKAGE.parent,  # never a folder of the user's; see exchange/apart.py
                creationflags=_NO_WINDOW,
            )
        except OSError as error:
            raise NoAnswer from error

    @property
    def number(self) -> int:
        """Which process of the system's it is."""
        return self._process.pid

    def wait_until_ready(self) -> None:
        """Wait until it can be asked.

        Raises:
            NoAnswer: there is no dictionary here, or it takes too long.
        """
        with self._within(_TO_START):
            if self._told() != READY:
                raise NoAnswer

    def ask(self, question: str, about: str | list[str]) -> Any:  # noqa: ANN401 - JSON
        """Return what it says.

        Raises:
            NoAnswer: it has ended, or says nothing for too long.
        """
        with self._within(_TO_ANSWER):
            if self._process.stdin:
                self._process.stdin.write(f"{json.dumps([question, about])}\n")
                self._process.stdin.flush()
            return self._told()

    def stop(self) -> None:
        """Let whoever waits for it wait no longer; any thread may say so at any time."""
        self._process.kill()

    def end(self) -> None:
        """End it, when nobody waits for it."""
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):  # what was written last may have found nobody
                if pipe:
                    pipe.close()
        self._process.kill()
        self._process.wait()

    @contextmanager
    def _within(self, seconds: float) -> Iterator[None]:
        """Stop it if it stands still, so that what is read from it comes to an end."""
        limit = Timer(seconds, self.stop)
        limit.daemon = True
        limit.start()
        try:
            yield
        except (OSError, ValueError, NoAnswer) as error:
            self.end()
            logfile.note(f"{ANSWER_WORDS} ended: {self._process.returncode}")
            raise NoAnswer from error
        finally:
            limit.cancel()

    def _told(self) -> Any:  # noqa: ANN401 - JSON
        return json.loads(self._process.stdout.readline() if self._process.stdout else "")
