"""Files that appear whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


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
