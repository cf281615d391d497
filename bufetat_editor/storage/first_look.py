"""What a model's file tells without SQLAlchemy and unopened (docs/decisions/0013)."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.changeset import Changeset
from bufetat_editor.storage import driver, queries, rows
from bufetat_editor.storage.failures import told
from bufetat_editor.storage.version import (
    check_file,
    check_version,
    file_version,
    migrations_folder,
)


def first_look(path: Path) -> Snapshot:
    """Return a model's head by the plain driver.

    Raises:
        UserError: there is no such file, or it is no model, or cannot be read.
    """
    check_file(path)
    with told(path), closing(driver.connect(path)) as connection:
        check_version(file_version(connection, path), path, [migrations_folder()])
        connection.execute("BEGIN")
        number = connection.execute("SELECT max(id) FROM changeset").fetchone()[0]
        return Snapshot(number, map(rows.to_item, connection.execute(queries.HEAD)))


def last_change(path: Path) -> Changeset:
    """Return the newest changeset of a model; its number is how many there are.

    Raises:
        UserError: there is no such file, it is no model, or it cannot be read.
    """
    check_file(path)
    with told(path), closing(driver.connect(path)) as connection:
        check_version(file_version(connection, path), path, [migrations_folder()])
        values = {"author": None, "below": 2**63 - 1, "n": 1}
        return rows.to_changeset(connection.execute(queries.CHANGESETS, values).fetchone())
