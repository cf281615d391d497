"""Received files: each kept once, untouched, for ever."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, insert, select

from bufetat_editor.domain.received_file import KeptFile, ReceivedFile
from bufetat_editor.storage.engine import reading, writing
from bufetat_editor.storage.schema import received_file as table

_COLUMNS = (table.c.sha256, table.c.name, table.c.bytes, table.c.sender, table.c.at)
_TOLD = (table.c.sha256, table.c.name, table.c.sender, table.c.at)


class Received:
    """The files that one model has received.

    Args:
        engine: on the model's file.
        path: the file, for what is told of it.
    """

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path

    def keep(self, sha256: str, name: str, content: bytes, sender: str, at: str) -> None:
        """Write a file down; one whose bytes are there already stays as it was first kept.

        Args:
            sha256: of the bytes, in hexadecimal.
            at: now, UTC, `YYYY-MM-DDTHH:MM:SSZ`.

        Raises:
            UserError: the model is busy, read-only or damaged, or the disk is full.
        """
        row = {"sha256": sha256, "name": name, "bytes": content, "sender": sender, "at": at}
        with writing(self._engine, self._path) as connection:
            is_there = select(table.c.sha256).where(table.c.sha256 == sha256)
            if connection.execute(is_there).first() is None:
                connection.execute(insert(table), row)

    def find(self, sha256: str) -> ReceivedFile | None:
        """Return the file with these bytes, if it was ever received."""
        with reading(self._engine, self._path) as connection:
            row = connection.execute(select(*_COLUMNS).where(table.c.sha256 == sha256)).first()
        return ReceivedFile(*row) if row else None

    def kept(self) -> list[KeptFile]:
        """Return what is told of every file that was ever received, oldest first."""
        listed = select(*_TOLD).order_by(table.c.at, table.c.name)
        with reading(self._engine, self._path) as connection:
            return [KeptFile(*row) for row in connection.execute(listed)]
