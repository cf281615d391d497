"""Who is reading in threads of their own, so that one can wait until all have left."""

from __future__ import annotations

from threading import Condition
from types import TracebackType


class Readers:
    """A reader enters with `with`; any number may be inside."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._inside = 0

    def __enter__(self) -> None:
        with self._changed:
            self._inside += 1

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._changed:
            self._inside -= 1
            self._changed.notify_all()

    def wait(self) -> None:
        """Wait until nobody is inside."""
        with self._changed:
            self._changed.wait_for(lambda: not self._inside)
