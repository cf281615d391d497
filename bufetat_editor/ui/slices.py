"""Work on the window's thread done in slices, so that the window answers in between."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

_SLICE = 0.006
"""Seconds of work before the window may answer again."""


class Slices(QObject):
    """Runs work that pauses now and then; new work takes the place of what is not done."""

    resumed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] = iter(())
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self.resumed)

    @property
    def is_done(self) -> bool:
        """True when nothing is left to do."""
        return not self._pause.isActive()

    def begin(self, work: Iterator[None]) -> None:
        """Do the first slice of some work; `resumed` asks for each of the others."""
        self._pause.stop()
        self._work = work
        self.go_on()

    def begin_later(self, work: Iterator[None]) -> None:
        """Do all of some work when the window has nothing else to do."""
        self._work = work
        self._pause.start()

    def go_on(self) -> None:
        """Do one more slice."""
        end = perf_counter() + _SLICE
        for _ in self._work:
            if perf_counter() > end:
                self._pause.start()
                return
