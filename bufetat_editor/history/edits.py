"""Plans for what a person can do to items: the new states, ready for the log.

Each function takes the snapshot that was looked at and returns the states to write; it raises a
`UserError` when the wish does not fit the rules of kinds and places. Acts on levels, on the line
between two texts and on footnotes have modules of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.items import AttrValue, Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import IntoItself, NotASibling, NothingToChange
from bufetat_editor.history.footnotes import with_living_calls
from bufetat_editor.history.matrix import with_belongings, with_whole_matrix
from bufetat_editor.history.order import FIRST, key_after, keys_after
from bufetat_editor.history.refusals import NothingChosen
from bufetat_editor.history.rules import (
    States,
    check_own_life,
    check_place,
    check_wording,
    chosen,
    living,
    new_id,
    with_fields,
)

_LISTS = {"bullet": "bullet_list"}
"""What stands in a list that has no words of its own, and so is made with the first of them."""


@dataclass(frozen=True, slots=True)
class NewItem:
    """One of several items to be made.

    Attributes:
        level: 0 for an item of the kind asked for, 1 for a sub-entry of the last one before it.
    """

    text: str
    level: int = 0


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
    item = living(snapshot, item_id)
    kind = kind_of(item.kind)
    check_wording(kind, item.id, text)
    check_own_life(kind)
    changed = replace(
        item,
        text=item.text if text is None else clean_text(text),
        attrs=with_fields(snapshot, kind, item.attrs, fields or {}),
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
    item_id: str | None = None,
) -> States:
    """Make a new item, first of the states returned; a new row or column brings its cells with it.

    A bullet put straight into a chapter or memo brings its list with it, or joins that of `after`.

    Args:
        draw: picks one character by chance, for the new id.
        after: id of the sibling to stand after; none for last, `order.FIRST` for first.
        item_id: the new id, where the item was given one before it was made; none to draw one.
    """
    made = kind_of(kind)
    snapshot, parent, after, lists = _in_its_list(snapshot, draw, parent, kind, after)
    check_own_life(made)
    check_place(made, living(snapshot, parent))
    check_wording(made, kind, text)
    item = Item(
        id=new_id(snapshot, made, draw, item_id),
        kind=kind,
        parent=parent,
        pos=key_after(snapshot, parent, after),
        text=clean_text(text),
        attrs=with_fields(snapshot, made, {}, fields or {}),
    )
    return (*with_whole_matrix(snapshot, (item,), draw), *lists)


def _in_its_list(
    snapshot: Snapshot, draw: Callable[[str], str], parent: str, kind: str, after: str | None
) -> tuple[Snapshot, str, str | None, States]:
    """Find the list that an item goes into where it cannot stand by itself, or make one.

    Returns:
        The tree with the list, parent and sibling above in it, and the list if it is new.
    """
    around = _LISTS.get(kind)
    if around is None or living(snapshot, parent).kind not in kind_of(around).parents:
        return snapshot, parent, after, ()
    beside = snapshot.get(after or FIRST)
    if beside and beside.kind == kind and snapshot[str(beside.parent)].parent == parent:
        return snapshot, str(beside.parent), after, ()
    lists = add(snapshot, draw, parent=parent, kind=around, after=after)
    return snapshot.with_states(snapshot.changeset, lists), lists[0].id, None, lists


def add_several(
    snapshot: Snapshot,
    draw: Callable[[str], str],
    entries: Sequence[NewItem],
    *,
    parent: str,
    kind: str,
    after: str | None = None,
) -> States:
    """Make several items, one behind the other, each with the sub-entries that follow it.

    A sub-entry with nothing to stand under, or of a kind that has none, stands on the level above,
    so that no text is lost.

    Args:
        draw: picks one character by chance, for the new ids.
        after: id of the sibling to stand after; none for last, `order.FIRST` for first.

    Raises:
        NothingChosen: there are no entries.
    """
    if not entries:
        raise NothingChosen
    has_levels = bool(kind_of(kind).sub)
    families: list[list[NewItem]] = []
    for entry in entries:
        if has_levels and entry.level and families:
            families[-1].append(entry)
        else:
            families.append([entry])
    snapshot, parent, after, lists = _in_its_list(snapshot, draw, parent, kind, after)
    later, made = snapshot, list[Item]()
    places = keys_after(snapshot, parent, after, len(families))
    for family, pos in zip(families, places, strict=True):
        under, name = parent, kind
        for entry in family:
            item, *cells = add(later, draw, parent=under, kind=name, text=entry.text)
            states = [replace(item, pos=pos) if entry is family[0] else item, *cells]
            made += states
            later = later.with_states(later.changeset, states)
            if entry is family[0]:
                under, name = item.id, kind_of(kind).sub
    return (*made, *lists)


def move(
    snapshot: Snapshot, *item_ids: str, parent: str | None = None, after: str | None = None
) -> States:
    """Put items, and with them all below them, somewhere else: one behind the other, as given.

    Args:
        parent: where; none for where the first stands, or under what `after` stands under.
        after: id of the sibling to stand after; none for last, `order.FIRST` for first. Where that
            is to move itself, the nearest before it that stays.

    Raises:
        NothingToChange: they stand there already.
    """
    items = chosen(snapshot, item_ids)
    if parent is None:
        parent = snapshot[after].parent if after else items[0].parent
    above = living(snapshot, str(parent))
    moving = {item.id for item in items}
    for one in (above, *snapshot.ancestors(above.id)):
        if one.id in moving:
            raise IntoItself(item=one.id)
    for item in items:
        check_place(kind_of(item.kind), above)
    family = [one.id for one in snapshot.children(above.id)]
    anchor = _staying(family, above.id, after, moving)
    while items and _next_to(family, anchor) == items[0].id:
        anchor = items.pop(0).id
    if not items:
        raise NothingToChange(item=item_ids[0])
    moving = {item.id for item in items}
    places = keys_after(snapshot, above.id, anchor, len(items), moving)
    return tuple(
        replace(item, parent=above.id, pos=pos) for item, pos in zip(items, places, strict=True)
    )


def remove(snapshot: Snapshot, *item_ids: str) -> States:
    """Remove items with all below them; a column takes its cells along, a footnote its calls."""
    whole = {
        one.id: replace(one, deleted=True)
        for item in chosen(snapshot, item_ids)
        for one in with_belongings(snapshot, item)
    }
    return with_living_calls(snapshot, tuple(whole.values()))


def _staying(family: Sequence[str], parent: str, after: str | None, moving: Collection[str]) -> str:
    """The sibling to stand after that does not move itself, or `FIRST`."""
    if after == FIRST:
        return FIRST
    if after is not None and after not in family:
        raise NotASibling(after=after, parent=parent)
    before = family if after is None else family[: family.index(after) + 1]
    return next((one for one in reversed(before) if one not in moving), FIRST)


def _next_to(family: Sequence[str], anchor: str) -> str | None:
    index = 0 if anchor == FIRST else family.index(anchor) + 1
    return family[index] if index < len(family) else None
