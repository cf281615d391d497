"""What the database says, told as what the world did."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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


_SAID: tuple[tuple[str, type[UserError]], ...] = (
    *((said, Overtaken) for said in OVERTAKEN),
    ("is locked", ModelBusy),
    ("readonly", ModelReadOnly),
    ("is full", DiskFull),
    ("unable to open", CannotOpen),
    ("not a database", NotAModel),
    ("malformed", DamagedModel),
    ("not whole", DamagedModel),
    ("disk i/o", ModelOutOfReach),
    ("no such", DamagedModel),
    ("could not decode", DamagedModel),
    ("unsupported file format", DamagedModel),
)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the database refuses into a `UserError` about this file; bugs pass as they are.

    Raises:
        UserError: the file is busy, read-only, damaged, no model, or the disk is full.
    """
    try:
        yield
    except (UnreadableRow, UnicodeDecodeError) as error:  # the latter in the driver's own messages
        raise DamagedModel(path=path, detail=error) from error
    except Exception as error:
        said = _driver_error(error)
        if said is None:
            raise
        for sign, refusal in _SAID:
            if sign in str(said).lower():
                raise refusal(path=path, detail=_detail(path, said)) from error
        raise


def _detail(path: Path, said: BaseException) -> Phrase:
    """What the system says of the file, which the database keeps to itself; else what that said."""
    try:
        path.open("rb").close()
    except OSError as error:
        return reason_of(error)
    return Phrase("SQLite svarte «{said}»", said=said)


def _driver_error(error: BaseException) -> BaseException | None:
    """The driver's own error, which SQLAlchemy wraps."""
    original = getattr(error, "orig", error)
    return original if isinstance(original, sqlite.Error | sqlite3.Error) else None
