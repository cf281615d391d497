"""Where the tests put their files: in memory where there is room, else where all programs do.

Each change of a model waits until it is safe on the disk, and the tests make thousands.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 - each run makes a folder of its own in it
ROOM = 2 * 1024**3
"""In bytes; a container may have less, which a test suite fills."""


def use_memory() -> None:
    """Let this process and those it starts make temporary files in memory, if none said where."""
    if "TMPDIR" not in os.environ and is_roomy(MEMORY):
        tempfile.tempdir = os.environ["TMPDIR"] = str(MEMORY)


def is_roomy(folder: Path) -> bool:
    """True where there is much room, and programs may be put and run."""
    if sys.platform != "linux" or not os.access(folder, os.W_OK):
        return False
    disk = os.statvfs(folder)
    return disk.f_bavail * disk.f_frsize > ROOM and not disk.f_flag & os.ST_NOEXEC
