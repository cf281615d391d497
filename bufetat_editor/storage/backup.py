"""Whole copies of a model while it is in use, in one file each."""

from __future__ import annotations

from pathlib import Path

from bufetat_editor.errors import CannotWrite, ModelExists
from bufetat_editor.storage import driver
from bufetat_editor.storage.failures import told


def copy_model(source: Path, target: Path) -> None:
    """Copy a model as it stands, committed changes in its write-ahead log included.

    Raises:
        ModelExists: there is a file of that name already.
        UserError: the source cannot be read or the target not written; no half copy is left.
    """
    if target.exists():
        raise ModelExists(path=target)
    partial = target.with_name(f"{target.name}.partial")
    try:
        with told(source):
            _copy(source, partial)
        partial.replace(target)
    except OSError as error:
        raise CannotWrite(path=target, detail=error.strerror) from error
    finally:
        partial.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    try:
        target.touch(exist_ok=False)
    except OSError as error:
        raise CannotWrite(path=target, detail=error.strerror) from error
    original = driver.connect(source)
    copy = driver.connect(target, create=True)
    try:
        original.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    finally:
        copy.close()
        original.close()
