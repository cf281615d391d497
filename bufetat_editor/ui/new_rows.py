"""Rows that are written before their item exists: what they will be and where they stand."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.lines import Line, Role
from bufetat_editor.ui.places import FIRST, Place

_ROLES: dict[str, Role] = {
    "principle": "entry",
    "target_group": "entry",
    "quality_dimension": "entry",
    "service_category": "entry",
    "bullet": "bullet",
    "task": "task",
    "subtask": "subtask",
    "principle_group": "group",
    "target_category": "group",
    "footnote_part": "group",
    "principle_section": "heading",
    "matrix_row": "label",
    "matrix_column": "label",
    "memo_field": "field",
}


class NewRows:
    """The new rows of a window, by names that no item has."""

    def __init__(self) -> None:
        self._places: dict[str, Place] = {}
        self._made = 0

    def __contains__(self, name: object) -> bool:
        return name in self._places

    def add(self, place: Place) -> str:
        """Begin a row, and return its name."""
        self._made += 1
        name = f"ny-{self._made}"
        self._places[name] = place
        return name

    def drop(self, name: str) -> None:
        """Forget a row, if it is one."""
        self._places.pop(name, None)

    def place_of(self, name: str, snapshot: Snapshot) -> Place:
        """Return what the row will be, and where: last, if what it stood after is gone."""
        place = self._places[name]
        after = snapshot.get(place.after) if place.after else None
        is_there = after and after.parent == place.parent and not after.deleted
        return place if is_there or place.after == FIRST else replace(place, after=None)

    def below(self, shown: Collection[str], snapshot: Snapshot) -> dict[str, list[Line]]:
        """Return new rows by that of the shown items which they stand below."""
        found: dict[str, list[Line]] = {}
        for name in self._places:
            place = self.place_of(name, snapshot)
            above = [one for one in _above(place, snapshot) if one in shown]
            if above:
                role = _ROLES.get(place.kind, "prose")
                line = Line(Item(name, place.kind, place.parent, ""), role)
                found.setdefault(above[-1], []).append(line)
        return found


def _above(place: Place, snapshot: Snapshot) -> list[str]:
    """What a place comes after, from above downwards."""
    if place.after == FIRST:
        return [place.parent]
    if place.after is None:
        return [place.parent, *(one.id for one in snapshot.descendants(place.parent))]
    return [place.after, *(one.id for one in snapshot.descendants(place.after))]
