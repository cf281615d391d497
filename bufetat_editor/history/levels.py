"""Sub-entry in and out: the level changes, the order on the page does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.order import keys_after
from bufetat_editor.history.refusals import NoLevelAbove, NoLevelBelow, NothingBefore
from bufetat_editor.history.rules import States, check_place, chosen


def indent(snapshot: Snapshot, *item_ids: str) -> States:
    """Make items sub-entries of the sibling before them; what they hold follows behind them.

    A field that the level below does not have is dropped.

    Raises:
        NoLevelBelow: items of the kind have no sub-entries.
        NothingBefore: an item is the first of its siblings.
    """
    return _one_by_one(snapshot, item_ids, _indented)


def outdent(snapshot: Snapshot, *item_ids: str) -> States:
    """Make sub-entries stand right after what they stand under, and take along what follows them.

    Raises:
        NoLevelAbove: an item is no sub-entry.
    """
    return _one_by_one(snapshot, item_ids, _outdented)


def _one_by_one(
    snapshot: Snapshot,
    item_ids: Sequence[str],
    step: Callable[[Snapshot, Item], Iterable[Item]],
) -> States:
    """Take a step for each item, in the order of the document, each on what the last one left."""
    rank = {item.id: n for n, item in enumerate(snapshot)}
    later, touched = snapshot, dict[str, None]()
    for item in sorted(chosen(snapshot, item_ids), key=lambda item: rank[item.id]):
        states = tuple(step(later, later[item.id]))
        later = later.with_states(later.changeset, states)
        touched |= dict.fromkeys(state.id for state in states)
    return tuple(later[one] for one in touched if later[one] != snapshot[one])


def _indented(snapshot: Snapshot, item: Item) -> Iterable[Item]:
    kind = kind_of(item.kind)
    if not kind.sub:
        raise NoLevelBelow(item=item.id, kind=kind.labels)
    family = snapshot.children(item.parent)
    index = family.index(item)
    if not index:
        raise NothingBefore(item=item.id)
    entries = (_as_kind(item, kind.sub), *snapshot.children(item.id))
    return _placed(snapshot, family[index - 1], None, entries)


def _outdented(snapshot: Snapshot, item: Item) -> Iterable[Item]:
    above = snapshot[str(item.parent)]
    if kind_of(above.kind).sub != item.kind:
        raise NoLevelAbove(item=item.id)
    (moved,) = _placed(
        snapshot, snapshot[str(above.parent)], above.id, [_as_kind(item, above.kind)]
    )
    family = snapshot.children(above.id)
    following = family[family.index(item) + 1 :]
    return (moved, *_placed(snapshot, moved, None, following))


def _placed(
    snapshot: Snapshot, parent: Item, after: str | None, items: Sequence[Item]
) -> tuple[Item, ...]:
    """The items under a parent, one behind the other."""
    for item in items:
        check_place(kind_of(item.kind), parent)
    places = keys_after(snapshot, parent.id, after, len(items))
    return tuple(
        replace(item, parent=parent.id, pos=pos) for item, pos in zip(items, places, strict=True)
    )


def _as_kind(item: Item, name: str) -> Item:
    kind = kind_of(name)
    fields = {field: value for field, value in item.attrs.items() if kind.field(field)}
    return replace(item, kind=name, attrs=fields)
