"""Which version a model's file has, asked without SQLAlchemy or Alembic."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bufetat_editor import paths
from bufetat_editor.errors import CannotOpen, NewerModel, NoSuchModel, NotAModel, reason_of
from bufetat_editor.storage import driver


def migrations_folder() -> Path:
    """Return where the migrations lie."""
    return paths.data("db") / "migrations" / "versions"


def newest_version(folders: Sequence[Path]) -> int:
    """Return the number of the newest migration: files are named `NNNN_what.py`."""
    return max(int(file.name[:4]) for folder in folders for file in folder.glob("[0-9]*_*.py"))


def check_file(path: Path) -> None:
    """Pass if there is a file.

    Raises:
        NoSuchModel: there is none.
        CannotOpen: the system does not even tell.
    """
    try:
        if not path.is_file():
            raise NoSuchModel(path=path)
    except OSError as error:
        raise CannotOpen(path=path, detail=reason_of(error)) from error


def file_version(connection: driver.Connection, path: Path) -> int:
    """Return the version of a model's file.

    Raises:
        NotAModel: it is a database of another kind, or empty.
    """
    if connection.execute("PRAGMA application_id").fetchone()[0] != driver.APPLICATION_ID:
        raise NotAModel(path=path)
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def check_version(version: int, path: Path, folders: Sequence[Path]) -> bool:
    """True if the file is older than this program and must be migrated.

    Raises:
        NewerModel: it was written by a later program.
    """
    newest = newest_version(folders)
    if version > newest:
        raise NewerModel(path=path)
    return version < newest
