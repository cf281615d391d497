"""Order among siblings by fractional keys, so that a move is one new state of one item.

Keys are never rebalanced (docs/decisions/0006). A removed item keeps its key, so that it can return
to its place; ties, which concurrent sessions can make, are broken by id.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from fractional_indexing import generate_n_keys_between

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import NotASibling

FIRST = ""
"""As `after`: before all siblings."""


def key_after(snapshot: Snapshot, parent: str | None, after: str | None) -> str:
    """Return a key for a place under a parent.

    Args:
        after: id of the sibling to stand after; none for last, `FIRST` for first.

    Raises:
        NotASibling: `after` does not stand under the parent.
    """
    return keys_after(snapshot, parent, after, 1)[0]


def keys_after(
    snapshot: Snapshot,
    parent: str | None,
    after: str | None,
    count: int,
    moving: Collection[str] = (),
) -> list[str]:
    """Return keys for a run of places under a parent, shorter than keys drawn one by one.

    Args:
        after: id of the sibling to stand after; none for last, `FIRST` for first.
        moving: ids of the items that are to stand there, which are no neighbours of themselves.

    Raises:
        NotASibling: `after` does not stand under the parent.
    """
    family = [item for item in snapshot.children(parent) if item.id not in moving]
    index = _index_after(family, parent, after)
    return _keys_between(snapshot, parent, family[index - 1].pos if index else None, count)


def keys(count: int) -> list[str]:
    """Return keys for a whole new family."""
    return [str(key) for key in generate_n_keys_between(None, None, count)]


def with_own_keys(snapshot: Snapshot, states: Sequence[Item]) -> tuple[Item, ...]:
    """Return planned states; one that returns to a key now taken gets a key just behind it."""
    own: list[Item] = []
    later = snapshot.with_states(snapshot.changeset, states)
    parents = {state.parent for state in states if not state.deleted}
    held = {parent: Counter(one.pos for one in later.children(parent)) for parent in parents}
    for state in states:
        if state.deleted or held[state.parent][state.pos] == 1:
            own.append(state)
        else:
            held[state.parent][state.pos] -= 1
            own.append(replace(state, pos=_key_between(later, state.parent, state.pos)))
            later = later.with_states(later.changeset, own[-1:])
    return tuple(own)


def _key_between(snapshot: Snapshot, parent: str | None, left: str | None) -> str:
    return _keys_between(snapshot, parent, left, 1)[0]


def _keys_between(
    snapshot: Snapshot, parent: str | None, left: str | None, count: int
) -> list[str]:
    """Keys behind another (none: before all) and before the next that any sibling ever has."""
    keys_there = [
        item.pos
        for item in snapshot.all_items()
        if item.parent == parent and (left is None or item.pos > left)
    ]
    right = min(keys_there, default=None)
    return [str(key) for key in generate_n_keys_between(left, right, count)]


def _index_after(family: Sequence[Item], parent: str | None, after: str | None) -> int:
    if after is None:
        return len(family)
    if after == FIRST:
        return 0
    for index, item in enumerate(family, 1):
        if item.id == after:
            return index
    raise NotASibling(after=after, parent=parent)
