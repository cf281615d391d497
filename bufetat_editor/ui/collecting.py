"""Garbage and threads: what a thread beside the window must not do in the midst of its work."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Let the garbage wait until work is done that makes much which goes by itself.

    Collecting stops all threads for as long as it takes, which the window would feel; and what is
    collected may be the window's, which belongs to its own thread.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
