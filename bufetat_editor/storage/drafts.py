"""Typing that no changeset holds yet: freely overwritten, outside of the log and its hashes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from sqlalchemy import ColumnElement, Engine, Integer, delete, literal_column, select, update
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
_VALUES = [column for column in table.c if column.name not in {"author", "field", "writer"}]
# Within one second, what was begun first comes first.
_OLDEST_FIRST = (table.c.at, literal_column("rowid", Integer))


class Drafts:
    """The drafts of one model.

    Each is of an author and of a writer: the window that it was typed in, so that two windows of
    one person never write over each other. Without a writer it is of no window.

    Every call is one short transaction on a connection of the calling thread's own, so that it may
    be called while another thread writes to the log or reads from it.

    Args:
        engine: on the model's file.
        path: the file, for what is told of it.
    """

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path

    def keep(self, author: str, draft: Draft, writer: str = "") -> None:
        """Write a draft in place of the writer's last one of that item; it is on disk then.

        Raises:
            UnwritableText: it holds half a character.
            UserError: the file is busy, read-only or damaged, or the disk is full.
        """
        values = asdict(draft) | {"author": author, "field": _FIELD, "writer": writer}
        for value in values.values():
            _check_storable(value)
        with writing(self._engine, self._path) as connection:
            connection.execute(_KEEP, values)

    def drop(self, author: str, item: str, writer: str = "", *, text: str | None = None) -> None:
        """Forget the writer's draft of an item, if there is one.

        Args:
            text: forget it only while it reads so.
        """
        same = () if text is None else (table.c.text == text,)
        with writing(self._engine, self._path) as connection:
            connection.execute(delete(table).where(*_draft_of(author, item, writer), *same))

    def of(self, author: str, writer: str = "") -> list[Draft]:
        """Return the writer's drafts, oldest first."""
        return [draft for its, draft in self._all_of(author) if its == writer]

    def left_by_others(self, author: str, writer: str) -> list[tuple[str, Draft]]:
        """Return the author's drafts that are of other writers, oldest first, each with its own."""
        return [(its, draft) for its, draft in self._all_of(author) if its != writer]

    def take_up(self, author: str, left: Mapping[str, str], writer: str) -> None:
        """Let drafts be the writer's from now on, all of them or none.

        One that is there no more, or that the writer has one of already, stays as it is.

        Args:
            left: whose each is until now, by item.

        Raises:
            UserError: the file is busy, read-only or damaged, or the disk is full.
        """
        claim = update(table).prefix_with("OR IGNORE").values(writer=writer)
        with writing(self._engine, self._path) as connection:
            for item, its in left.items():
                connection.execute(claim.where(*_draft_of(author, item, its)))

    def _all_of(self, author: str) -> list[tuple[str, Draft]]:
        query = select(table.c.writer, *_VALUES).order_by(*_OLDEST_FIRST)
        with reading(self._engine, self._path) as connection:
            found = connection.execute(query.where(table.c.author == author))
            return [(row.pop("writer"), Draft(**row)) for row in map(dict, found.mappings())]


def _draft_of(author: str, item: str, writer: str) -> tuple[ColumnElement[bool], ...]:
    its = {"author": author, "item": item, "field": _FIELD, "writer": writer}
    return tuple(table.c[name] == value for name, value in its.items())


def _check_storable(value: object) -> None:
    if isinstance(value, str) and (found := _HALF_A_CHARACTER.search(value)):
        raise UnwritableText(character=f"U+{ord(found.group()):04X}", position=found.start() + 1)
