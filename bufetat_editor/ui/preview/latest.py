"""Work of which only the newest is wanted, in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from bufetat_editor.ui.jobs import Job, Jobs

T = TypeVar("T")


class Latest(QObject, Generic[T]):
    """Does one thing at a time; of what is wished meanwhile, the last is done next.

    Args:
        done: called in the window's thread with what the work returned.
        failed: called in the window's thread with what it raised.
    """

    def __init__(
        self,
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._done = done
        self._failed = failed
        self._jobs = Jobs(self)
        self._is_busy = False
        self._next: Callable[[], T] | None = None

    @property
    def is_idle(self) -> bool:
        """True when nothing is done and nothing waits."""
        return not self._is_busy

    def wish(self, work: Callable[[], T]) -> None:
        """Do this as soon as what is under way is done, unless something newer is wished."""
        self._next = work
        if not self._is_busy:
            self._begin()

    def forget(self) -> None:
        """Let go of what waits."""
        self._next = None

    def close(self) -> None:
        """Finish what is under way; no answer comes after this."""
        self._next = None
        self._jobs.close()

    def _begin(self) -> None:
        work, self._next = self._next, None
        if work is not None:
            self._is_busy = True
            self._jobs.add(Job(lambda _: work(), self._on_done, self._on_failed))

    def _on_done(self, result: T) -> None:
        self._go_on()
        self._done(result)

    def _on_failed(self, error: Exception) -> None:
        self._go_on()
        self._failed(error)

    def _go_on(self) -> None:
        self._is_busy = False
        self._begin()
