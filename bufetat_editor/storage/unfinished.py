"""Files that appear whole or not at all, and what is left of those that never did."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_OURS = re.compile(r".+\.db\.\d+\.partial(-wal|-shm|-journal)?")
_DAY = 24 * 60 * 60


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """An empty file beside the one that is to be; gone afterwards, unless it was given its name.

    Raises:
        OSError: the system refuses the file.
    """
    partial = path.with_name(f"{path.name}.{os.getpid()}.partial")
    partial.touch(exist_ok=False)
    try:
        yield partial
    finally:
        with suppress(OSError):
            partial.unlink()


def sweep(folder: Path) -> None:
    """Remove what a program left that was stopped a day ago or more; what cannot go, stays."""
    before = time.time() - _DAY
    with suppress(OSError):
        for file in folder.iterdir():
            if _OURS.fullmatch(file.name) and file.stat().st_mtime < before:
                file.unlink()
