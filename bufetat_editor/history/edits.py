"""Plans for what a person can do to items: the new states, ready for the log.

Each function takes the snapshot that was looked at and returns the states to write; it raises a
`UserError` when the wish does not fit the rules of kinds and places.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.fields import checked_fields
from bufetat_editor.domain.ids import unused_id
from bufetat_editor.domain.items import Attrs, AttrValue, Item
from bufetat_editor.domain.kind import Kind
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import (
    AlreadyRemoved,
    CannotRemove,
    IntoItself,
    MadeWithFrame,
    NothingToChange,
    NoWording,
    WrongPlace,
)
from bufetat_editor.history.matrix import with_belongings, with_whole_matrix
from bufetat_editor.history.order import key_after

States = tuple[Item, ...]


def edit(
    snapshot: Snapshot,
    item_id: str,
    text: str | None = None,
    fields: Mapping[str, AttrValue | None] | None = None,
) -> States:
    """Give an item another wording, other fields, or both; a field set to none is taken away.

    Raises:
        NothingToChange: the item reads so already.
    """
    item = _living(snapshot, item_id)
    kind = kind_of(item.kind)
    if text and kind.wording == "none":
        raise NoWording(item=item.id, kind=kind.labels.nb)
    _check_own_life(kind)
    changed = replace(
        item,
        text=item.text if text is None else clean_text(text),
        attrs=_with_fields(snapshot, kind, item.attrs, fields or {}),
    )
    if changed == item:
        raise NothingToChange(item=item.id)
    return (changed,)


def add(
    snapshot: Snapshot,
    draw: Callable[[str], str],
    *,
    parent: str,
    kind: str,
    text: str = "",
    fields: Mapping[str, AttrValue | None] | None = None,
    after: str | None = None,
) -> States:
    """Make a new item, first of the states returned; a new row or column brings its cells with it.

    Args:
        draw: picks one character by chance, for the new id.
        after: id of the sibling to stand after; none for last, `order.FIRST` for first.
    """
    made = kind_of(kind)
    above = _living(snapshot, parent)
    _check_own_life(made)
    _check_place(made, above)
    if text and made.wording == "none":
        raise NoWording(item=kind, kind=made.labels.nb)
    item = Item(
        id=unused_id(snapshot, kind, draw),
        kind=kind,
        parent=parent,
        pos=key_after(snapshot, parent, after),
        text=clean_text(text),
        attrs=_with_fields(snapshot, made, {}, fields or {}),
    )
    return with_whole_matrix(snapshot, (item,), draw)


def move(
    snapshot: Snapshot, item_id: str, *, parent: str | None = None, after: str | None = None
) -> States:
    """Put an item, and with it all below it, somewhere else.

    Args:
        parent: where; none for where it stands, or under what `after` stands under.
        after: id of the sibling to stand after; none for last, `order.FIRST` for first.

    Raises:
        NothingToChange: it stands there already.
    """
    item = _living(snapshot, item_id)
    if kind_of(item.kind).is_root:
        raise CannotRemove(item=item.id)
    _check_own_life(kind_of(item.kind))
    if parent is None:
        parent = snapshot[after].parent if after else item.parent
    above = _living(snapshot, str(parent))
    if above.id == item.id or any(one.id == item.id for one in snapshot.ancestors(above.id)):
        raise IntoItself(item=item.id)
    _check_place(kind_of(item.kind), above)
    moved = replace(item, parent=above.id, pos=key_after(snapshot, above.id, after, item.id))
    if _order_with(snapshot, moved) == [one.id for one in snapshot.children(above.id)]:
        raise NothingToChange(item=item.id)
    return (moved,)


def remove(snapshot: Snapshot, item_id: str) -> States:
    """Remove an item with all below it; a column takes its cells along."""
    item = _living(snapshot, item_id)
    if kind_of(item.kind).is_root:
        raise CannotRemove(item=item.id)
    _check_own_life(kind_of(item.kind))
    return tuple(replace(one, deleted=True) for one in with_belongings(snapshot, item))


def _living(snapshot: Snapshot, item_id: str) -> Item:
    item = snapshot[item_id]
    if item.deleted:
        raise AlreadyRemoved(item=item_id)
    return item


def _check_own_life(kind: Kind) -> None:
    if kind.made_with_frame:
        raise MadeWithFrame


def _check_place(kind: Kind, above: Item) -> None:
    if above.kind not in kind.parents:
        allowed = ", ".join(kind_of(name).labels.nb for name in kind.parents) or "–"
        raise WrongPlace(kind=kind.labels.nb.capitalize(), parent=above.id, allowed=allowed)


def _with_fields(
    snapshot: Snapshot, kind: Kind, attrs: Attrs, fields: Mapping[str, AttrValue | None]
) -> Attrs:
    checked = checked_fields(snapshot, kind, fields)
    merged = {**attrs, **checked}
    return {name: value for name, value in merged.items() if value not in (None, (), "", False)}


def _order_with(snapshot: Snapshot, moved: Item) -> list[str]:
    after = snapshot.with_states(snapshot.changeset, (moved,))
    return [one.id for one in after.children(moved.parent)]
