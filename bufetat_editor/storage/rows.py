"""Rows to values and back: how items and changesets are spelt in the tables."""

from __future__ import annotations

import json
from typing import Any

from bufetat_editor.domain.canonical import canonical_json
from bufetat_editor.domain.items import Attrs, Item
from bufetat_editor.history.changeset import Changeset, Intent, ItemStep, Step
from bufetat_editor.history.wordings import Wording

STATE_COLUMNS = "item, cs, kind, parent, pos, text, attrs, deleted"
"""The columns of an item's state, in the order in which `to_item` takes them."""

CHANGESET_COLUMNS = (
    "id, author, at, reason, kind, base, undoes, source_sha256, record, revisions, hash"
)
"""The columns of a changeset, in the order in which `to_changeset` takes them."""

Row = tuple[Any, ...]


class UnreadableRow(Exception):
    """A row holds something that the log never wrote."""


def prefixed(table: str, columns: str) -> str:
    """Return the columns as those of one table."""
    return ", ".join(f"{table}.{column}" for column in columns.split(", "))


def to_item(row: Row) -> Item:
    """Make an item of the values of `STATE_COLUMNS`."""
    item_id, cs, kind, parent, pos, text, attrs, deleted = row
    return Item(item_id, kind, parent, pos, text, _to_attrs(attrs), bool(deleted), cs)


def _to_attrs(text: str) -> Attrs:
    if text == "{}":
        return {}
    return {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in _to_object(text).items()
    }


def _to_object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, TypeError) as error:
        raise UnreadableRow(error) from error
    if not isinstance(value, dict):
        raise UnreadableRow(text)
    return value


def from_item(item: Item, changeset: int) -> dict[str, object]:
    """Spell a planned state as a row of `revision`."""
    return {
        "item": item.id,
        "cs": changeset,
        "prev": item.cs or None,
        "kind": item.kind,
        "parent": item.parent,
        "pos": item.pos,
        "text": item.text,
        "attrs": canonical_json(dict(item.attrs)),
        "deleted": int(item.deleted),
    }


def to_changeset(row: Row) -> Changeset:
    """Make a changeset of the values of `CHANGESET_COLUMNS`."""
    number, author, at, reason, kind, base, undoes, source, record, _revisions, sealed = row
    intent = Intent(kind, author, at, reason, base, undoes, source, _to_object(record))
    return Changeset(number, intent, sealed)


def from_changeset(changeset: Changeset, revisions: int) -> dict[str, object]:
    """Spell a changeset as a row that announces how many revisions it will hold."""
    intent = changeset.intent
    return {
        "id": changeset.id,
        "author": intent.author,
        "at": intent.at,
        "reason": intent.reason,
        "kind": intent.kind,
        "base": intent.base,
        "undoes": intent.undoes,
        "source_sha256": intent.source_sha256,
        "record": canonical_json(dict(intent.record)),
        "revisions": revisions,
        "hash": changeset.hash,
    }


def to_step(row: Row) -> Step:
    """Make a step of the values of a changeset, its new state and the one before; see `queries`."""
    if row[11] is not None:
        return to_item_step(row)
    return Step(to_changeset(row[:11]), before=None, after=None)


def to_item_step(row: Row) -> ItemStep:
    """Make a step of the same values, where the changeset touched the item."""
    changeset, after, before = row[:11], row[11:19], row[19:]
    return ItemStep(
        to_changeset(changeset),
        before=to_item(before) if before[0] is not None else None,
        after=to_item(after),
    )


def to_wording(row: Row) -> Wording:
    """Make a wording of a state, its author and its time; see `queries.WORDINGS`."""
    return Wording(to_item(row[:8]), author=row[8], at=row[9])
