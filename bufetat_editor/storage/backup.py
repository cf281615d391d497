"""Whole copies of a model while it is in use, in one file each."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from bufetat_editor.errors import CannotWrite, ModelExists, reason_of
from bufetat_editor.storage import driver
from bufetat_editor.storage.failures import told
from bufetat_editor.storage.unfinished import unfinished


def copy_model(source: Path, target: Path) -> None:
    """Copy a model as it stands, committed changes in its write-ahead log included.

    Raises:
        ModelExists: there is a file of that name already.
        UserError: the source cannot be read or the target not written; no half copy is left.
    """
    try:
        if target.exists():
            raise ModelExists(path=target)
        _copy(source, target)
    except OSError as error:
        raise CannotWrite(path=target, detail=reason_of(error)) from error


def _copy(source: Path, target: Path) -> None:
    with unfinished(target) as partial:
        with told(source), closing(driver.connect(source)) as original:
            original.execute("SELECT count(*) FROM sqlite_master")
            with told(target), closing(driver.connect(partial)) as copy:
                original.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE")
        partial.replace(target)
