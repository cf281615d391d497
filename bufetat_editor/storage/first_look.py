"""The first snapshot at start, read before SQLAlchemy is loaded (docs/decisions/0013)."""

from __future__ import annotations

from pathlib import Path

from bufetat_editor.domain.snapshot import Snapshot
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
    with told(path):
        connection = driver.connect(path)
        try:
            check_version(file_version(connection, path), path, [migrations_folder()])
            connection.execute("BEGIN")
            number = connection.execute("SELECT max(id) FROM changeset").fetchone()[0]
            return Snapshot(number, map(rows.to_item, connection.execute(queries.HEAD)))
        finally:
            connection.close()
