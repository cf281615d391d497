"""Typing that no changeset holds yet: freely overwritten, outside of the log and its hashes."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

from sqlalchemy import Engine, Integer, delete, literal_column, select
from sqlalchemy.dialects.sqlite import insert

from bufetat_editor.domain.draft import Draft
from bufetat_editor.errors import UnwritableText
from bufetat_editor.storage.engine import reading, writing
from bufetat_editor.storage.schema import draft as table

_FIELD = "text"
"""The field that drafts are of; the only one that is typed into at length."""

_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")

# Made once: a draft is written every few keystrokes.
_INSERT = insert(table)
_KEYS = {column.name for column in table.primary_key}
_KEEP = _INSERT.on_conflict_do_update(
    index_elements=sorted(_KEYS),
    set_={column.name: column for column in _INSERT.excluded if column.name not in _KEYS},
)
_VALUES = [column for column in table.c if column.name not in {"author", "field"}]
# Within one second, what was begun first comes first.
_OLDEST_FIRST = (table.c.at, literal_column("rowid", Integer))


class Drafts:
    """The drafts of one model.

    Every call is one short transaction on a connection of the calling thread's own, so that it may
    be called while another thread writes to the log or reads from it.

    Args:
        engine: on the model's file.
        path: the file, for what is told of it.
    """

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path

    def keep(self, author: str, draft: Draft) -> None:
        """Write a draft in place of the author's last one of that item; it is on disk then.

        Raises:
            UnwritableText: it holds half a character.
            UserError: the file is busy, read-only or damaged, or the disk is full.
        """
        values = asdict(draft) | {"author": author, "field": _FIELD}
        for value in values.values():
            _check_storable(value)
        with writing(self._engine, self._path) as connection:
            connection.execute(_KEEP, values)

    def drop(self, author: str, item: str, *, text: str | None = None) -> None:
        """Forget the author's draft of an item, if there is one.

        Args:
            text: forget it only while it reads so.
        """
        mine = (table.c.author == author, table.c.item == item, table.c.field == _FIELD)
        same = () if text is None else (table.c.text == text,)
        with writing(self._engine, self._path) as connection:
            connection.execute(delete(table).where(*mine, *same))

    def of(self, author: str) -> list[Draft]:
        """Return the author's drafts, oldest first."""
        query = select(*_VALUES).where(table.c.author == author, table.c.field == _FIELD)
        with reading(self._engine, self._path) as connection:
            found = connection.execute(query.order_by(*_OLDEST_FIRST))
            return [Draft(**row) for row in found.mappings()]


def _check_storable(value: object) -> None:
    if isinstance(value, str) and (found := _HALF_A_CHARACTER.search(value)):
        raise UnwritableText(character=f"U+{ord(found.group()):04X}", position=found.start() + 1)
