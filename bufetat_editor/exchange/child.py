"""A child process: what is given to it, how long it may take, and what it said."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from time import monotonic
from typing import BinaryIO

_GLANCE = 0.02  # seconds between two looks at whether it is done
_COMPLAINT = 4_000  # bytes

_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows alone opens one, and has it


class ChildFailed(Exception):
    """The child ended badly, or said more than it may.

    Attributes:
        code: how it ended; none if it was ended for what it said.
        complaint: the last that it said on its way out.
    """

    def __init__(self, code: int | None, complaint: str) -> None:
        super().__init__("too much was said" if code is None else f"exit code {code}")
        self.code = code
        self.complaint = complaint


class ChildLate(Exception):
    """The child took more time than it may."""


class ChildStopped(Exception):
    """Nobody waits for the answer any longer."""


@dataclass(frozen=True, slots=True)
class Child:
    """A program that reads what it is given and says one thing.

    Attributes:
        command: what starts it.
        folder: where it is started; Python looks there for modules first.
        seconds: how long it may take.
        most: how many bytes it may say.
    """

    command: Sequence[str]
    folder: Path
    seconds: float
    most: int

    def answer(self, given: bytes, is_stopped: Callable[[], bool] = lambda: False) -> bytes:
        """Return what the child says of what it is given; it has ended by then, whatever happens.

        Files without a name go in between: unlike pipes they never block, and how much there is
        can be seen before it is read.

        Raises:
            ChildLate, ChildStopped: it was killed.
            ChildFailed: it ended badly or said too much.
            OSError: it cannot be started.
        """
        with TemporaryFile() as ear, TemporaryFile() as mouth, TemporaryFile() as complaint:
            ear.write(given)
            ear.seek(0)
            with self._started(ear, mouth, complaint) as process:
                try:
                    self._wait(process, (mouth, complaint), is_stopped)
                finally:
                    process.kill()
            if process.returncode:
                raise ChildFailed(process.returncode, _end_of(complaint))
            mouth.seek(0)
            return mouth.read(self.most)

    def _started(
        self, ear: BinaryIO, mouth: BinaryIO, complaint: BinaryIO
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(  # noqa: S603 - the command is our own
            self.command,
            stdin=ear,
            stdout=mouth,
            stderr=complaint,
            cwd=self.folder,
            creationflags=_NO_WINDOW,
        )

    def _wait(
        self,
        process: subprocess.Popen[bytes],
        said: Sequence[BinaryIO],
        is_stopped: Callable[[], bool],
    ) -> None:
        until = monotonic() + self.seconds
        while True:
            with suppress(subprocess.TimeoutExpired):
                process.wait(_GLANCE)
            if any(os.fstat(file.fileno()).st_size > self.most for file in said):
                raise ChildFailed(None, "")
            if process.returncode is not None:
                return
            if is_stopped():
                raise ChildStopped
            if monotonic() > until:
                raise ChildLate


def _end_of(complaint: BinaryIO) -> str:
    size = complaint.seek(0, os.SEEK_END)
    complaint.seek(max(0, size - _COMPLAINT))
    return complaint.read(_COMPLAINT).decode("utf-8", "replace").strip()
