"""Hashes that show any later change: of a changeset and all before it, and of an edition's content.

See docs/decisions/0004 and 0005 for what they cover and why.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from bufetat_editor.domain.canonical import canonical_json
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.changeset import Edition, Intent

_VERSION = "v1"


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def genesis(document_id: str) -> str:
    """Return what stands in for the previous hash of changeset 1."""
    return f"{_VERSION}:{_sha256(document_id)}"


def chain_hash(
    previous: str, changeset: int, intent: Intent, revisions: Iterable[tuple[int | None, Item]]
) -> str:
    """Return the hash of a changeset.

    Args:
        previous: hash of the changeset before.
        changeset: its number.
        intent: what it says of itself.
        revisions: its new states in order of item id, each with the changeset of the state before.
    """
    content = {
        "id": changeset,
        "author": intent.author,
        "at": intent.at,
        "reason": intent.reason,
        "kind": intent.kind,
        "base": intent.base,
        "undoes": intent.undoes,
        "source_sha256": intent.source_sha256,
        "record": dict(intent.record),
        "revisions": [
            {
                "item": item.id,
                "prev": prev,
                "kind": item.kind,
                "parent": item.parent,
                "pos": item.pos,
                "text": _sha256(item.text),
                "attrs": dict(item.attrs),
                "deleted": item.deleted,
            }
            for prev, item in sorted(revisions, key=lambda revision: revision[1].id)
        ],
    }
    return f"{_VERSION}:{_sha256(previous + canonical_json(content))}"


def state_hash(snapshot: Snapshot, root: str = "service_model") -> str:
    """Return the hash of the living content under the roots of one kind, equal in any database.

    It covers id, kind, parent, rank among siblings, text and attrs; no keys, changesets or dates.
    """
    lines = []
    for top in snapshot.children(None, root):
        lines.append([top.id, top.kind, None, 0, top.text, dict(top.attrs)])
        for parent in (top, *snapshot.descendants(top.id)):
            lines += [
                [item.id, item.kind, item.parent, rank, item.text, dict(item.attrs)]
                for rank, item in enumerate(snapshot.children(parent.id))
            ]
    lines.sort(key=lambda line: str(line[0]))
    return _sha256(canonical_json(lines))


def edition_of_content(editions: Iterable[Edition], content: str, name: str) -> Edition | None:
    """Return the edition of a content, wherever that was written: the one of that name if several.

    Args:
        editions: oldest first.
        content: its state hash.
    """
    alike = [one for one in editions if one.state_hash == content]
    named = [one for one in alike if one.name == name] or alike
    return named[-1] if named else None


def approved_as_it_stands(editions: Iterable[Edition], snapshot: Snapshot) -> Edition | None:
    """Return the last approved edition, if the model has not been changed since.

    Args:
        editions: oldest first.
    """
    approved = [one for one in editions if one.status == "approved"]
    is_unchanged = approved and approved[-1].state_hash == state_hash(snapshot)
    return approved[-1] if is_unchanged else None
