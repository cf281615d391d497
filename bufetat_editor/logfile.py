"""The log file: what the program did, and where it failed; never what the model says.

A log that cannot be written stops nobody and is not spoken of. What it needs is loaded with the
first line, because the window's first picture has nothing to tell.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bufetat_editor import paths
from bufetat_editor.errors import UserError
from bufetat_editor.faults import trail_of

if TYPE_CHECKING:
    from logging import Logger

_NAME: Final = "bufetat-editor"
_MOST: Final = 500_000  # bytes in a file, of which there are two
_LINE: Final = "%(asctime)s %(process)d %(levelname)s %(message)s"


def folder() -> Path:
    """Return where the log lies, whether or not there is one."""
    return paths.home() / "logs"


def file() -> Path:
    """Return the log that is written now; the one before it lies beside."""
    return folder() / f"{_NAME}.log"


def note(told: str) -> None:
    """Write down what was done.

    Args:
        told: names of parts, classes and files only, never words of the model.
    """
    _log(file()).info(told)


def warn(told: str) -> None:
    """Write down what a library warns of; the same holds for its words."""
    _log(file()).warning(told)


def refused(error: UserError) -> None:
    """Write down that the world refused something; its sentence is for the person alone."""
    note(f"refused: {type(error).__qualname__}")


def fault(error: BaseException) -> None:
    """Write down where the program itself failed."""
    _log(file()).error(trail_of(error))


@cache
def _log(path: Path) -> Logger:
    from logging import INFO, Formatter, LogRecord, getLogger
    from logging.handlers import RotatingFileHandler

    class Quiet(RotatingFileHandler):
        def handleError(self, record: LogRecord) -> None:  # noqa: N802 - the library's own name
            """Let it be: there is nowhere left to tell it."""

    made = getLogger(str(path))
    made.setLevel(INFO)
    made.propagate = False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return made  # which has no hand to write with
    hand = Quiet(path, maxBytes=_MOST, backupCount=1, encoding="utf-8", delay=True)
    hand.setFormatter(Formatter(_LINE))
    made.addHandler(hand)
    return made
