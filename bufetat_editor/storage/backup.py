"""Whole copies of a model while it is in use, in one file each."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, cast

from bufetat_editor.errors import CannotWrite, ModelExists, reason_of
from bufetat_editor.storage import driver
from bufetat_editor.storage.failures import told
from bufetat_editor.storage.unfinished import unfinished

if TYPE_CHECKING:  # a backup is listed without SQLAlchemy
    from sqlalchemy import Engine


def copy_model(source: Path, target: Path) -> None:
    """Copy a model as it stands, committed changes in its write-ahead log included.

    Drafts do not come along: they belong to who is typing them where she is, and would come back
    with the copy long after they were saved or given up.

    Raises:
        ModelExists: there is a file of that name already.
        UserError: the source cannot be read or the target not written; no half copy is left.
    """
    try:
        if target.exists():
            raise ModelExists(path=target)
        with told(source), closing(driver.connect(source)) as original:
            copy_open(original, source, target)
    except OSError as error:
        raise CannotWrite(path=target, detail=reason_of(error)) from error


def copy_engine(engine: Engine, source: Path, target: Path) -> None:
    """Do the same for a model that is open, even if its file was moved or removed since.

    Raises:
        ModelExists: there is a file of that name already.
        UserError: as `copy_model`.
    """
    try:
        if target.exists():
            raise ModelExists(path=target)
        with told(source), engine.connect() as connection:
            original = connection.connection.driver_connection
            copy_open(cast("driver.Connection", original), source, target)
    except OSError as error:
        raise CannotWrite(path=target, detail=reason_of(error)) from error


def copy_open(original: driver.Connection, source: Path, target: Path) -> None:
    """Do the same through a connection to the model that is open already.

    Args:
        source: the model's file, for what is told of it.

    Raises:
        OSError: the system refuses the target.
        UserError: as `copy_model`.
    """
    with unfinished(target) as partial:
        with told(source):
            original.execute("SELECT count(*) FROM sqlite_master")
        with told(target), closing(driver.connect(partial)) as copy:
            original.backup(copy)
            with told(source):  # whatever is damaged, is so there
                _leave_out_drafts(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        partial.replace(target)


def _leave_out_drafts(copy: driver.Connection) -> None:
    """Empty the table; nothing of the words is left in the file."""
    copy.execute("PRAGMA secure_delete=ON")
    copy.execute("DELETE FROM draft")
