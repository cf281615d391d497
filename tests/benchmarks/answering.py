"""How long the window's thread is deaf: the longest burst of work after a person's act.

In each turn of the event loop Qt hears the keys and the mouse, says that it is awake, sends what
was posted, and wakes timers. What lies between two times that it is awake is a burst, in which no
key is heard; a heartbeat sees to it that a turn without work lasts a millisecond. Waiting for the
interpreter while the worker thread holds it counts, and so do laying out and drawing.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median
from time import perf_counter

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

_HEARTBEAT_MS = 1
_LOOK_MS = 10
_QUIET = 0.06
_BUSY = 0.003
_PATIENCE = 30.0
_SLEEP = 0.08


def watchable() -> None:
    """Let Qt use the event loop that blocks only when no event is left; to be said first."""
    os.environ["QT_NO_GLIB"] = "1"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one act cost, in milliseconds.

    Attributes:
        deaf: the longest burst.
        rest: from the act until all that it led to was done.
    """

    deaf: float
    rest: float


class Watch(QObject):
    """Watches the window's thread.

    Args:
        is_idle: true when nothing is under way elsewhere that the thread will have to answer.
    """

    def __init__(self, app: QApplication, is_idle: Callable[[], bool] = lambda: True) -> None:
        super().__init__(app)
        self.is_idle = is_idle
        self._awake = self._blocked = self._rested = perf_counter()
        self._longest = 0.0
        self._raised: Exception | None = None
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._on_awake)
        dispatcher.aboutToBlock.connect(self._on_about_to_block)
        self._heart = QTimer(self, interval=_HEARTBEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._heart.start()
        self._prove()

    def answer_to(self, act: Callable[[], object]) -> Answer:
        """Do something in the running event loop and wait until the window is at rest again.

        Raises:
            TimeoutError: it never is.
        """
        loop, looks = QEventLoop(), QTimer(self, interval=_LOOK_MS)
        began = self._awake = self._blocked = perf_counter()
        self._longest, self._rested, self._raised = 0.0, float("inf"), None

        def run() -> None:
            try:
                act()
            except Exception as error:  # noqa: BLE001 - Qt would print it and go on
                self._raised = error
            self._rested = perf_counter()

        def look() -> None:
            now = perf_counter()
            is_busy = not self.is_idle() or now - self._blocked > _BUSY
            is_at_rest = not is_busy and now - self._rested > _QUIET
            if is_at_rest or self._raised or now - began > _PATIENCE:
                loop.quit()

        QTimer.singleShot(0, self, run)
        looks.timeout.connect(look)
        looks.start()
        loop.exec()
        looks.stop()
        looks.deleteLater()
        if self._raised:
            raise self._raised
        if perf_counter() - began > _PATIENCE:
            raise TimeoutError
        return Answer(self._longest * 1000, max(0.0, self._rested - began) * 1000)

    def answers_to(self, acts: Iterable[Callable[[], object]]) -> list[Answer]:
        """Do one thing after another."""
        return [self.answer_to(act) for act in acts]

    def _on_awake(self) -> None:
        now = perf_counter()
        burst, self._awake = now - self._awake, now
        self._longest = max(self._longest, burst)

    def _on_about_to_block(self) -> None:
        now = perf_counter()
        busy, self._blocked = now - self._blocked, now
        if busy > _BUSY:
            self._rested = now

    def _prove(self) -> None:
        """A measure that does not see a sleeping slot measures nothing."""
        at_once = self.answer_to(lambda: time.sleep(_SLEEP))
        later = self.answer_to(lambda: QTimer.singleShot(30, lambda: time.sleep(_SLEEP)))
        if min(at_once.deaf, later.deaf) < _SLEEP * 1000:
            raise AssertionError(at_once, later)


def summed_up(answers: Sequence[Answer]) -> dict[str, float]:
    """Return the figures that are told of acts of one kind."""
    deaf = sorted(answer.deaf for answer in answers)
    return {
        "acts": len(deaf),
        "median": round(median(deaf), 1),
        "p95": round(deaf[ceil(0.95 * len(deaf)) - 1], 1),
        "worst": round(deaf[-1], 1),
        "median till rest": round(median(answer.rest for answer in answers), 1),
    }
