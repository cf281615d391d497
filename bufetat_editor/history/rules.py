"""The rules of kinds and places that every wish is held against before it becomes a plan."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from bufetat_editor.domain.fields import checked_fields
from bufetat_editor.domain.ids import unused_id
from bufetat_editor.domain.items import Attrs, AttrValue, Item
from bufetat_editor.domain.kind import Kind
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.round_kinds import ROUND_KINDS
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import AlreadyRemoved, CannotRemove, MadeWithFrame, NoWording, WrongPlace
from bufetat_editor.history.refusals import (
    BadItemId,
    KeptAsItCame,
    KeptByChecks,
    NothingChosen,
    UsedItemId,
)
from bufetat_editor.phrase import Listed

States = tuple[Item, ...]
"""A plan: the new states of all items that an act touches."""

_LONGEST_ID = 36


def living(snapshot: Snapshot, item_id: str) -> Item:
    """Return an item that is there to be changed.

    Raises:
        UnknownItem: there is none of that id.
        AlreadyRemoved: it is removed.
    """
    item = snapshot[item_id]
    if item.deleted:
        raise AlreadyRemoved(item=item_id)
    return item


def chosen(snapshot: Snapshot, item_ids: Sequence[str]) -> list[Item]:
    """Return the items that an act is about, in the order given.

    One that stands under another of them goes along with it and is left out.

    Raises:
        NothingChosen: there are none.
        CannotRemove: one is a root, which stays where it is.
        MadeWithFrame: one has no life of its own.
        KeptAsItCame: one tells what others were sent or wrote.
        KeptByChecks: one tells what the checks were told.
    """
    if not item_ids:
        raise NothingChosen
    wanted = set(item_ids)
    items = [living(snapshot, item_id) for item_id in dict.fromkeys(item_ids)]
    for item in items:
        if kind_of(item.kind).is_root:
            raise CannotRemove(item=item.id)
        check_own_life(kind_of(item.kind))
    return [item for item in items if not any(a.id in wanted for a in snapshot.ancestors(item.id))]


def check_own_life(kind: Kind) -> None:
    """Refuse what comes and goes with others, as a cell, and what is beside the content."""
    if kind.made_with_frame:
        raise MadeWithFrame
    check_no_record(kind)


def check_no_record(kind: Kind) -> None:
    """Refuse what stands beside the content."""
    if kind.is_record:
        raise KeptAsItCame if kind in ROUND_KINDS else KeptByChecks


def check_place(kind: Kind, above: Item) -> None:
    """Refuse a parent that items of the kind may not stand under."""
    if above.kind not in kind.parents:
        allowed = Listed(*(kind_of(name).labels for name in kind.parents), between=", ")
        raise WrongPlace(kind=kind.labels, parent=above.id, allowed=allowed)


def check_wording(kind: Kind, item_id: str, text: str | None) -> None:
    """Refuse a text for what only holds other items."""
    if text and kind.wording == "none":
        raise NoWording(item=item_id, kind=kind.labels)


def new_id(
    snapshot: Snapshot, kind: Kind, draw: Callable[[str], str], wanted: str | None = None
) -> str:
    """Return the id of an item to be made: the wanted one, or one drawn by chance.

    Raises:
        BadItemId: the wanted one is no id of the kind.
        UsedItemId: some item has or had it.
    """
    if wanted is None:
        return unused_id(snapshot, kind.name, draw)
    if len(wanted) > _LONGEST_ID or not re.fullmatch(f"{kind.prefix}-[a-z0-9-]+", wanted):
        raise BadItemId(item=wanted, kind=kind.labels, prefix=kind.prefix, most=_LONGEST_ID)
    if snapshot.get(wanted):
        raise UsedItemId(item=wanted)
    return wanted


def with_fields(
    snapshot: Snapshot, kind: Kind, attrs: Attrs, fields: Mapping[str, AttrValue | None]
) -> Attrs:
    """Return an item's fields with new values; a field set to none is taken away.

    Raises:
        UnknownField: items of the kind have no such field.
        BadFieldValue: a value does not fit its field.
    """
    merged = {**attrs, **checked_fields(snapshot, kind, fields)}
    return {name: value for name, value in merged.items() if value not in (None, (), "", False)}
