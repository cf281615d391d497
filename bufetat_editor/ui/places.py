"""Where things go: the place of a new item, and of one that is moved a step."""

from __future__ import annotations

from dataclasses import dataclass

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.wishes import MoveItem

FIRST = ""

# Headings under which a new item is most often one of these, and not another heading.
_FIRST_CHILD = {
    "principle_group": "principle",
    "target_category": "target_group",
    "proposed_conclusion": "bullet",
    "quality_concept": "quality_dimension",
    "footnote_part": "footnote_paragraph",
    "footnote": "footnote_part",
    "principle_section": "principle_group",
    "chapter": "paragraph",
    "memo": "paragraph",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item of a kind may be made; `after` as in the use case."""

    kind: str
    parent: str
    after: str | None


def place_of_new(item: Item) -> Place | None:
    """Return where the next item goes: under a heading, else below the item and of its kind."""
    if child := _FIRST_CHILD.get(item.kind):
        return Place(child, item.id, FIRST)
    return place_beside(item)


def place_beside(item: Item) -> Place | None:
    """Return the place below an item, for another of its kind; none for a root."""
    if kind_of(item.kind).is_root or item.parent is None:
        return None
    return Place(item.kind, item.parent, item.id)


def step(snapshot: Snapshot, item: Item, direction: int) -> MoveItem | None:
    """Return the move of an item one place up (-1) or down (1), into the next group at the edge."""
    if item.parent is None:
        return None
    family = [one.id for one in snapshot.children(item.parent) if one.id != item.id]
    index = [one.id for one in snapshot.children(item.parent)].index(item.id) + direction
    if 0 <= index <= len(family):
        return MoveItem(item.id, item.parent, family[index - 1] if index else FIRST)
    neighbour = _neighbour(snapshot, snapshot[item.parent], direction)
    if neighbour is None:
        return None
    return MoveItem(item.id, neighbour.id, FIRST if direction > 0 else None)


def _neighbour(snapshot: Snapshot, parent: Item, direction: int) -> Item | None:
    alike = [
        one
        for one in snapshot.of_kind(parent.kind)
        if one.attrs.get("column") == parent.attrs.get("column")
    ]
    index = [one.id for one in alike].index(parent.id) + direction
    return alike[index] if 0 <= index < len(alike) else None
