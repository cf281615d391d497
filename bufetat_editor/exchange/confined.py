"""The child that reads a returned file: a file on stdin, its content as JSON on stdout."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout

from bufetat_editor.exchange import wire
from bufetat_editor.exchange.gate import Inadmissible, TooLarge
from bufetat_editor.exchange.reading import read_returned

# Bytes. The largest file that may come in makes 125 MB of data; the address space has libraries and
# tables of letters besides, which are there without being in use.
_MOST_DATA = 150_000_000
_MOST_SPACE = 400_000_000
_MOST_SECONDS = 20  # of work; the parent counts those on the clock


def main() -> int:
    """Read the file that was given and say what is in it, or why it may not come in."""
    _bound()
    content = sys.stdin.buffer.read()
    with redirect_stdout(sys.stderr):  # whatever a library has to say
        answer = wire.written(_answer(content))
    if len(answer) > wire.MOST:
        answer = wire.written(TooLarge())
    sys.stdout.buffer.write(answer)
    return 0


def _answer(content: bytes) -> wire.Answer:
    try:
        return read_returned(content)
    except Inadmissible as error:
        return error
    except MemoryError:
        return TooLarge()


def _bound() -> None:
    """Let the system end this process if it asks for too much."""
    if sys.platform != "linux":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_DATA, _MOST_DATA),
        (resource.RLIMIT_AS, _MOST_SPACE),
        (resource.RLIMIT_CPU, _MOST_SECONDS),
        (resource.RLIMIT_FSIZE, wire.MOST),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
    ):
        _, hard = resource.getrlimit(what)
        within = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (within, within))
