"""What the database says, told as what the world did."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bufetat_editor import logfile
from bufetat_editor.errors import (
    CannotOpen,
    DamagedModel,
    DiskFull,
    ModelBusy,
    ModelReadOnly,
    NotAModel,
    Overtaken,
    UserError,
    reason_of,
)
from bufetat_editor.phrase import Phrase
from bufetat_editor.storage.driver import sqlite
from bufetat_editor.storage.rows import UnreadableRow
from bufetat_editor.storage.triggers import OVERTAKEN


class ModelOutOfReach(UserError):
    """The disk or the network fails under the model, or the file ends too early."""

    sentence = (
        "Modellen i {path} kan ikke nås: disken eller nettverket svikter. Det som er lagret, er "
        "trygt. Sjekk forbindelsen og prøv igjen; hjelper ikke det, hent modellen tilbake fra "
        "siste sikkerhetskopi."
    )


class ModelGone(CannotOpen):
    """There is no file of that name any more, though the model may be open still."""

    sentence = (
        "Filen {path} er flyttet, slettet eller har fått nytt navn. Legg den tilbake; er modellen "
        "åpen, kan du lagre en kopi av den et annet sted."
    )


_GONE = "SQLITE_READONLY_DBMOVED"
_ROW = Phrase("en rad kan ikke leses")
_FILE = Phrase("innholdet i filen henger ikke sammen")
_KEPT_OUT = Phrase("programmet får ikke brukt filen")

_SAID: dict[str, type[UserError]] = {
    **dict.fromkeys(OVERTAKEN, Overtaken),
    "is locked": ModelBusy,
    "readonly": ModelReadOnly,
    "is full": DiskFull,
    "unable to open": CannotOpen,
    "not a database": NotAModel,
    "malformed": DamagedModel,
    "not whole": DamagedModel,
    "disk i/o": ModelOutOfReach,
    "no such": DamagedModel,
    "could not decode": DamagedModel,
    "unsupported file format": DamagedModel,
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the database refuses into a `UserError` about this file; bugs pass as they are.

    Raises:
        UserError: the file is busy, read-only, damaged, no model, or the disk is full.
    """
    try:
        yield
    except (UnreadableRow, UnicodeDecodeError) as error:  # the latter in the driver's own messages
        logfile.note(f"database: {type(error).__name__}")
        raise DamagedModel(path=path, detail=_ROW) from error
    except Exception as error:
        said = _driver_error(error)
        if said is None:
            raise
        sign = next((one for one in _SAID if one in str(said).lower()), None)
        if sign is None:
            raise
        name = getattr(said, "sqlite_errorname", "")
        logfile.note(f"database: {sign} {name}".rstrip())  # its own words may hold the model's
        raise _refusal(path, _SAID[sign], name) from error


def check_there(path: Path) -> None:
    """Pass if a model that is open still has its file: what is written goes nowhere without.

    Raises:
        ModelGone: it was moved, renamed or removed.
    """
    if not path.exists():
        raise ModelGone(path=path)


def _refusal(path: Path, refusal: type[UserError], name: str) -> UserError:
    """The refusal with what the system says of the file, which the database keeps to itself."""
    try:
        path.open("rb").close()
    except FileNotFoundError as error:
        gone = ModelGone if refusal is CannotOpen else refusal
        return gone(path=path, detail=reason_of(error))
    except OSError as error:
        return refusal(path=path, detail=reason_of(error))
    if name == _GONE:
        return ModelGone(path=path)
    return refusal(path=path, detail=_KEPT_OUT if refusal is CannotOpen else _FILE)


def _driver_error(error: BaseException) -> BaseException | None:
    """The driver's own error, which SQLAlchemy wraps."""
    original = getattr(error, "orig", error)
    return original if isinstance(original, sqlite.Error | sqlite3.Error) else None
