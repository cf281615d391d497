"""Where things go: the place of a new item, and of those that are moved."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.snapshot import Snapshot

FIRST = ""

# Headings under which a new item is most often one of these, and not another heading.
_FIRST_CHILD = {
    "principle_group": "principle",
    "target_category": "target_group",
    "proposed_conclusion": "bullet",
    "quality_concept": "quality_dimension",
    "overarching_section": "overarching_principle",
    "footnote_part": "footnote_paragraph",
    "footnote": "footnote_part",
    "principle_section": "principle_group",
    "service_model": "chapter",
    "chapter": "paragraph",
    "memo": "paragraph",
}

# Texts that come in rows of the same kind, so that Enter goes on to the next or splits one.
_RUNNING = {
    "principle",
    "overarching_principle",
    "paragraph",
    "bullet",
    "quality_dimension",
    "service_category",
    "target_group",
    "task",
    "subtask",
    "footnote_paragraph",
}


# Kinds that a page shows apart from their siblings of other kinds, so they pass their like only.
_SHOWN_APART = {"matrix_column", "matrix_row", "memo_field"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item of a kind may be made; `after` as in the use case."""

    kind: str
    parent: str
    after: str | None


@dataclass(frozen=True, slots=True)
class Spot:
    """Where items may be moved to; `after` as in the use case."""

    parent: str
    after: str | None


def runs_on(kind: str) -> bool:
    """True if items of the kind are texts that follow each other, so that one can be split."""
    return kind in _RUNNING


def levels(item: Item) -> set[int]:
    """Return the directions in which an item of its kind can be shifted: in (1), out (-1)."""
    kind = kind_of(item.kind)
    inward = {1} if kind.sub else set()
    outward = {-1} if any(kind_of(parent).sub == kind.name for parent in kind.parents) else set()
    return inward | outward


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


def step(snapshot: Snapshot, items: Sequence[Item], direction: int) -> Spot | None:
    """Return the spot one place up (-1) or down (1), in the next group beyond the edge.

    A memo is no group: what stands in it stays in it.

    Args:
        items: what is moved, in the order of the document.
    """
    edge = items[0] if direction < 0 else items[-1]
    if edge.parent is None:
        return None
    moved = {item.id for item in items}
    kinds = {edge.kind} if edge.kind in _SHOWN_APART else set()
    family = [one.id for one in snapshot.children(edge.parent, *kinds)]
    before = [one for one in family[: family.index(edge.id)] if one not in moved]
    others = [one for one in family if one not in moved]
    index = len(before) + direction
    if 0 <= index <= len(others):
        return Spot(edge.parent, others[index - 1] if index else FIRST)
    if kinds:
        return None
    neighbour = _neighbour(snapshot, snapshot[edge.parent], direction)
    return Spot(neighbour.id, FIRST if direction > 0 else None) if neighbour else None


def aside(snapshot: Snapshot, item: Item, direction: int) -> Spot | None:
    """Return the spot in the cell to the left (-1) or right (1), as far down as the item stands.

    Columns lie side by side, so a column goes past the next one.
    """
    if item.kind == "matrix_column":
        return step(snapshot, [item], direction)
    cell = snapshot.get(item.parent or "")
    if cell is None or cell.kind != "matrix_cell":
        return None
    row = snapshot[str(cell.parent)]
    columns = [one.id for one in snapshot.children(str(row.parent), "matrix_column")]
    cells = {str(one.attrs.get("column")): one for one in snapshot.children(row.id)}
    column = str(cell.attrs.get("column"))
    target = columns.index(column) + direction if column in columns else -1
    if not 0 <= target < len(columns) or columns[target] not in cells:
        return None
    goal = cells[columns[target]]
    rank = [one.id for one in snapshot.children(cell.id)].index(item.id)
    above = [one.id for one in snapshot.children(goal.id)][:rank]
    return Spot(goal.id, above[-1] if above else FIRST)


def below(
    snapshot: Snapshot, above: str, kinds: Collection[str], moved: Collection[str]
) -> Spot | None:
    """Return the nearest spot under or behind what stands above, that takes all these kinds.

    Args:
        above: the item over the spot, as the rows stand on the page.
        moved: what is moved, which cannot go into itself.
    """
    after, item = FIRST, snapshot.get(above)
    while item is not None:
        takes = all(item.kind in kind_of(kind).parents for kind in kinds)
        inside = {item.id, *(one.id for one in snapshot.ancestors(item.id))}
        if takes and not inside & set(moved):
            return Spot(item.id, after)
        after, item = item.id, snapshot.get(item.parent or "")
    return None


def stands_at(snapshot: Snapshot, items: Sequence[Item], spot: Spot) -> bool:
    """True if the items stand at a spot already, one behind the other."""
    family = [one.id for one in snapshot.children(spot.parent)]
    names = [item.id for item in items]
    if not {*names, spot.after or names[0]} <= set(family):
        return False
    end = {None: len(family), FIRST: 0}
    index = end[spot.after] if spot.after in end else family.index(str(spot.after)) + 1
    before = [one for one in family[:index] if one not in names]
    behind = [one for one in family[index:] if one not in names]
    return [*before, *names, *behind] == family


def tops(snapshot: Snapshot, names: Collection[str]) -> list[Item]:
    """Return the living ones of these items that stand under none of the others, in order."""
    return [
        item
        for item in snapshot
        if item.id in names and not any(one.id in names for one in snapshot.ancestors(item.id))
    ]


def _neighbour(snapshot: Snapshot, parent: Item, direction: int) -> Item | None:
    if parent.kind == "memo":
        return None
    alike = [
        one
        for one in snapshot.of_kind(parent.kind)
        if one.attrs.get("column") == parent.attrs.get("column")
    ]
    index = [one.id for one in alike].index(parent.id) + direction
    return alike[index] if 0 <= index < len(alike) else None
