"""The child that reads a returned file: a file on stdin, its content as JSON on stdout."""

from __future__ import annotations

import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from bufetat_editor.exchange import wire
from bufetat_editor.exchange.gate import Inadmissible, TooMuch
from bufetat_editor.exchange.reading import read_returned
from bufetat_editor.faults import trail_of

SECONDS = 20
"""How long a file may take: of work as the child counts, on the clock as its parent does."""

FAULT = 1
"""How the child ends for a fault of our own, as Python itself ends for one that it meets first."""

# Bytes. The largest file that may come in makes 125 MB of data; the address space has libraries and
# tables of letters besides, which are there without being in use.
_MOST_DATA = 150_000_000
_MOST_SPACE = 400_000_000


def main() -> int:
    """Read the file that was given and say what is in it, or why it may not come in."""
    _bound()
    content = sys.stdin.buffer.read()
    try:
        answer = _answer(content)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told where it was
        print(trail_of(error), file=sys.stderr)  # noqa: T201 - to the parent, which reports it
        return FAULT
    sys.stdout.buffer.write(answer)
    return 0


def _answer(content: bytes) -> bytes:
    # What a library has to say may quote the file, and is for nobody.
    with Path(os.devnull).open("w") as nobody, redirect_stdout(nobody), redirect_stderr(nobody):
        try:
            answer = wire.written(read_returned(content))
        except Inadmissible as error:
            return wire.written(error)
        except MemoryError:
            return wire.written(TooMuch())
    return answer if len(answer) <= wire.MOST else wire.written(TooMuch())


def _bound() -> None:
    """Let the system end this process if it asks for too much."""
    if sys.platform != "linux":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_DATA, _MOST_DATA),
        (resource.RLIMIT_AS, _MOST_SPACE),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, wire.MOST),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
    ):
        _, hard = resource.getrlimit(what)
        within = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (within, within))
