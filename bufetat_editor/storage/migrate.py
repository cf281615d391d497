"""From no file, or an older one, to a file of this version, with its triggers proved.

A migration may not rewrite a revision. Rebuilding a table drops its triggers without a word, and is
refused while triggers of other tables name it; so all are dropped before any migration, made anew
after it and compared with what the file holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, Engine

from bufetat_editor.errors import DamagedModel
from bufetat_editor.storage import driver
from bufetat_editor.storage.engine import writing
from bufetat_editor.storage.triggers import trigger_statements
from bufetat_editor.storage.version import newest_version


def migrate(engine: Engine, path: Path, folders: Sequence[Path]) -> None:
    """Bring the file to the newest version in one transaction, with its triggers.

    Raises:
        DamagedModel: the triggers are not what they should be afterwards; nothing was written.
    """
    with writing(engine, path) as connection:
        _drop_triggers(connection)
        _run_alembic(connection, folders)
        _make_triggers(connection)
        if found := strange_triggers(connection):
            raise DamagedModel(path=path, detail=", ".join(sorted(found)))
        connection.exec_driver_sql(f"PRAGMA application_id={driver.APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={newest_version(folders)}")


def _run_alembic(connection: Connection, folders: Sequence[Path]) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", _escaped(folders[0].parent))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(_escaped, folders)))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _escaped(path: Path) -> str:
    return str(path).replace("%", "%%")


def _drop_triggers(connection: Connection) -> None:
    for name in trigger_statements():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")


def _make_triggers(connection: Connection) -> None:
    for statement in trigger_statements().values():
        connection.exec_driver_sql(statement)


def strange_triggers(connection: Connection) -> set[str]:
    """Return the names of triggers that are missing, altered or not ours."""
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    held = {name: _squeezed(sql) for name, sql in found}
    ours = {name: _squeezed(sql) for name, sql in trigger_statements().items()}
    return {name for name in held | ours if held.get(name) != ours.get(name)}


def _squeezed(sql: str) -> str:
    return re.sub(r"\s+", " ", sql).strip()
