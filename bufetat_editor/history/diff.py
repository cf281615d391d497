"""What differs between two snapshots, item by item, in the order of the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, cast

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.records import is_record
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.kept_order import kept_order
from bufetat_editor.history.words import Span, word_diff

Change = Literal["text", "added", "removed", "moved", "fields"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One way in which one item differs; an item both moved and reworded has two.

    Attributes:
        before: its state in the earlier snapshot; for an added item, none.
        after: its state in the later snapshot; for a removed item, none.
    """

    change: Change
    before: Item | None
    after: Item | None

    @property
    def item(self) -> Item:
        """The item as it was last seen."""
        return cast("Item", self.after or self.before)

    @property
    def words(self) -> tuple[Span, ...]:
        """The wording's difference by words."""
        return word_diff(
            self.before.text if self.before else "", self.after.text if self.after else ""
        )


def diff(before: Snapshot, after: Snapshot) -> tuple[Difference, ...]:
    """Return all differences in the order of the later document.

    A removed item comes where it stood: after what preceded it in the earlier document. What is
    sent out and comes in is no difference in the model.
    """
    moved = _moved(before, after)
    return tuple(
        difference
        for item_id in _union_order(before, after, moved)
        for difference in _of_item(item_id, before, after, moved)
    )


def document_order(before: Snapshot, after: Snapshot) -> list[str]:
    """Return the ids living in either snapshot, in the order in which differences are told."""
    return _union_order(before, after, _moved(before, after))


def _of_item(
    item_id: str, before: Snapshot, after: Snapshot, moved: set[str]
) -> Iterator[Difference]:
    old = before[item_id] if before.is_living(item_id) else None
    new = after[item_id] if after.is_living(item_id) else None
    if old is None or new is None:
        yield Difference("added" if new else "removed", old, new)
        return
    if old.text != new.text:
        yield Difference("text", old, new)
    if item_id in moved:
        yield Difference("moved", old, new)
    if dict(old.attrs) != dict(new.attrs):
        yield Difference("fields", old, new)


def _union_order(before: Snapshot, after: Snapshot, moved: set[str]) -> list[str]:
    """Ids living in either snapshot: the later order, removed ones after what preceded them."""
    behind = _removed(before, after, moved)
    order = [*behind.get("", ())]
    for item in after:
        order += [item.id, *behind.get(item.id, ())]
    return [one for one in order if not is_record(after.get(one) or before[one])]


def _removed(before: Snapshot, after: Snapshot, moved: set[str]) -> dict[str, list[str]]:
    """Ids of removed items by that of what preceded them; empty for what stood first of all.

    What has moved away takes nothing along but what stood under it.
    """
    behind: dict[str, list[str]] = {}

    def last_of(parent: str | None, last: str) -> str:
        for item in before.children(parent):
            if not after.is_living(item.id):
                behind.setdefault(last, []).append(item.id)
                last_of(item.id, last)
            elif item.id in moved:
                last_of(item.id, item.id)
            else:
                last = last_of(item.id, item.id)
        return last

    last_of(None, "")
    return behind


def _moved(before: Snapshot, after: Snapshot) -> set[str]:
    moved = set()
    parents: set[str | None] = set()
    for item in after:
        if before.is_living(item.id):
            old = before[item.id]
            if (old.parent, old.kind) != (item.parent, item.kind):
                moved.add(item.id)
            elif old.pos != item.pos:
                parents.add(item.parent)
    for parent in parents:
        moved |= _reordered(before.children(parent), after.children(parent))
    return moved


def _reordered(before: Iterable[Item], after: Iterable[Item]) -> set[str]:
    """Return the fewest siblings whose moving explains the new order.

    Siblings that kept their key kept their order, so only those with a new key are in question, and
    of these only the ones that now stand in another gap between the others, or changed places
    within one.
    """
    old = {item.id: item for item in before}
    new = [item for item in after if item.id in old]
    survivors = {item.id for item in new}
    fixed = {item.id for item in new if old[item.id].pos == item.pos}
    old_order = [item_id for item_id in old if item_id in survivors]
    return survivors - kept_order(old_order, [item.id for item in new], fixed)
