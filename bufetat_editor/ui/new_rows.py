"""Rows that are written before their item exists: what they will be and where they stand."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class _NewRow:
    place: Place
    anchor: str


class NewRows:
    """The new rows of a page, by names that no item has."""

    def __init__(self) -> None:
        self._rows: dict[str, _NewRow] = {}
        self._made = 0

    def __contains__(self, name: object) -> bool:
        return name in self._rows

    def add(self, place: Place, snapshot: Snapshot, shown: Container[str]) -> Line:
        """Begin a row, and return what it shows.

        Args:
            shown: the items that the page shows.
        """
        self._made += 1
        name = f"ny-{self._made}"
        self._rows[name] = _NewRow(place, _anchor(place, snapshot, shown))
        return Line(Item(name, place.kind, place.parent, ""), _ROLES.get(place.kind, "prose"))

    def drop(self, name: str) -> None:
        """Forget a row."""
        del self._rows[name]

    def place_of(self, name: str) -> Place:
        """Return what the row will be, and where."""
        return self._rows[name].place

    def anchor_of(self, name: str) -> str:
        """Return the row that it stands below."""
        return self._rows[name].anchor

    def below(self, anchor: str) -> list[str]:
        """Return the names of the rows that stand below one."""
        return [name for name, row in self._rows.items() if row.anchor == anchor]


def _anchor(place: Place, snapshot: Snapshot, shown: Container[str]) -> str:
    """The row that a new one stands below: the last that is shown of what it comes after."""
    if place.after == FIRST:
        return place.parent
    after = place.after
    if after is None:
        children = snapshot.children(place.parent)
        after = children[-1].id if children else place.parent
    below = [one.id for one in snapshot.descendants(after) if one.id in shown]
    return below[-1] if below else after
