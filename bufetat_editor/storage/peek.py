"""What a model's file tells of itself at a glance, without SQLAlchemy and without opening it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from bufetat_editor.history.changeset import Changeset
from bufetat_editor.storage import driver, queries, rows
from bufetat_editor.storage.failures import told
from bufetat_editor.storage.version import (
    check_file,
    check_version,
    file_version,
    migrations_folder,
)


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
