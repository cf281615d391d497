"""Work of which only the newest is wanted, in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from bufetat_editor.ui.jobs import Job, Jobs

Wish = TypeVar("Wish")
Made = TypeVar("Made")


class Latest(QObject, Generic[Wish, Made]):
    """Does one thing at a time; of what is wished meanwhile, the last is done next.

    Args:
        work: does what is wished, in the other thread.
        done: called in the window's thread with the wish and what came of it.
        failed: called in the window's thread with the wish and what was raised.
    """

    def __init__(
        self,
        work: Callable[[Wish], Made],
        done: Callable[[Wish, Made], object],
        failed: Callable[[Wish, Exception], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._done = done
        self._failed = failed
        self._jobs = Jobs(self)
        self._is_busy = False
        self._is_closed = Event()
        self._next: Wish | None = None

    @property
    def is_idle(self) -> bool:
        """True when nothing is done and nothing waits."""
        return not self._is_busy

    def is_closed(self) -> bool:
        """True once nobody waits for an answer any more; for what is under way to ask."""
        return self._is_closed.is_set()

    def wish(self, wish: Wish) -> None:
        """Do this as soon as what is under way is done, unless something newer is wished."""
        self._next = wish
        if not self._is_busy:
            self._begin()

    def forget(self) -> None:
        """Let go of what waits."""
        self._next = None

    def close(self) -> None:
        """Wait for what is under way; no answer comes after this, so it may stop where it can."""
        self._next = None
        self._is_closed.set()
        self._jobs.close()

    def _begin(self) -> None:
        wish, self._next = self._next, None
        if wish is not None:
            self._is_busy = True
            self._jobs.add(
                Job(
                    lambda _: self._work(wish),
                    lambda made: self._on_done(wish, made),
                    lambda error: self._on_failed(wish, error),
                )
            )

    def _on_done(self, wish: Wish, made: Made) -> None:
        self._go_on()
        self._done(wish, made)

    def _on_failed(self, wish: Wish, error: Exception) -> None:
        self._go_on()
        self._failed(wish, error)

    def _go_on(self) -> None:
        self._is_busy = False
        self._begin()
