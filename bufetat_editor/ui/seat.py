"""A window's seat at a model, which others can see: a lock file beside it.

A lock file is seen across machines and by programs of any version, needs no write to the model,
and tells by itself when its owner is gone: on this machine by the process, elsewhere by its age.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QLockFile, QSysInfo

_MOST = 12
_STALE_MS = 10 * 60 * 1000
"""After so long without a sign of life a seat on another machine is empty."""

_SIGN_S = 60.0
"""So often a sign of life is given: a disk that sleeps is not woken at every look."""


@dataclass(frozen=True, slots=True)
class Other:
    """Someone else who has the model open; `machine` is empty if it is this one."""

    machine: str


class Seat:
    """Takes a seat, and looks who has the others.

    Where no file can be made beside the model, the window is not noticed by others; that is all.

    Args:
        model: the file; all its windows must name it alike.
    """

    def __init__(self, model: Path) -> None:
        whole = model.resolve()
        names = (f".{whole.name}.apen-{number}" for number in range(1, _MOST + 1))
        self._seats = [whole.with_name(name) for name in names]
        self._own: QLockFile | None = None
        self._shown: float | None = None

    def look(self) -> tuple[Other, ...]:
        """Show that one is still here, and return who else is."""
        self._stay()
        own = self._own.fileName() if self._own else ""
        taken = (seat for seat in self._seats if str(seat) != own and seat.exists())
        return tuple(other for seat in taken if (other := _who(seat)))

    def leave(self) -> None:
        """Let the seat be empty."""
        if self._own:
            self._own.unlock()
        self._own = None

    def _stay(self) -> None:
        if self._shown is not None and monotonic() - self._shown < _SIGN_S:
            return
        self._shown = monotonic()
        if self._own:
            with suppress(OSError):
                os.utime(self._own.fileName())
                return
        # The file of a machine that slept too long has been cleared away; it takes another seat.
        self._own = next(filter(None, map(_taken, self._seats)), None)


def _lock(seat: Path) -> QLockFile:
    lock = QLockFile(str(seat))
    lock.setStaleLockTime(_STALE_MS)
    return lock


def _taken(seat: Path) -> QLockFile | None:
    lock = _lock(seat)
    return lock if lock.tryLock(0) else None


def _who(seat: Path) -> Other | None:
    """Who has a seat; one that is left over is cleared away."""
    lock = _lock(seat)
    if lock.tryLock(0):
        lock.unlock()
        return None
    _, machine, _ = lock.getLockInfo()
    return Other("" if machine in {"", QSysInfo.machineHostName()} else machine)
