"""Rows that are written before their item exists: what they will be and where they stand.

A row is called by the id that its item will get, so it stays the same row when the item is made.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bufetat_editor.domain.ids import unused_id
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.lines import Line, role_of
from bufetat_editor.ui.places import FIRST, Place

# Lists whose entries stand right below what comes before the list.
_WITHOUT_ROW = {"bullet_list", "category_list", "target_group_overview"}


class NewRows:
    """The new rows of a window, by the ids that their items will have."""

    def __init__(self) -> None:
        self._places: dict[str, Place] = {}

    def __contains__(self, name: object) -> bool:
        return name in self._places

    def add(self, place: Place, snapshot: Snapshot) -> str:
        """Begin a row, and return its name."""
        import secrets  # late: it loads the libraries of cryptography

        name = unused_id(snapshot, place.kind, secrets.choice)
        self._places[name] = place
        return name

    def recall(self, name: str, place: Place) -> None:
        """Take up a row again, that was begun in an earlier session or was given up."""
        self._places[name] = place

    def drop(self, name: str) -> None:
        """Forget a row, if it is one; what stands after it moves up."""
        gone = self._places.pop(name, None)
        if gone is None:
            return
        for other, place in self._places.items():
            if place.after == name:
                self._places[other] = replace(place, parent=gone.parent, after=gone.after)

    def settle(self, name: str) -> None:
        """Forget a row whose item is made."""
        self._places.pop(name, None)

    def kept_place(self, name: str) -> Place | None:
        """Return where a row was to be when it was begun, if it is one."""
        return self._places.get(name)

    def item_of(self, name: str) -> Item | None:
        """Return the item that a row will be, without its text."""
        place = self._places.get(name)
        return Item(name, place.kind, place.parent, "") if place else None

    def place_of(self, name: str, snapshot: Snapshot) -> Place:
        """Return what the row will be, and where: last, if what it stood after is gone.

        What it stands after may have been made with a list of its own since; then it goes there.
        """
        place = self._places[name]
        if not place.after or place.after in self._places:
            return place
        after = snapshot.get(place.after)
        if after is None or after.deleted:
            return replace(place, after=None)
        home = snapshot.get(after.parent or "")
        if home and (home.parent, after.kind) == (place.parent, place.kind):
            return replace(place, parent=home.id)
        return place if after.parent == place.parent else replace(place, after=None)

    def below(self, shown: Collection[str], snapshot: Snapshot) -> dict[str, list[Line]]:
        """Return new rows by that of the shown items which they stand below.

        Of several below the same item the newest comes first, unless it stands after another.
        """
        found: dict[str, list[Line]] = {}
        for name in self._places:
            place = self.place_of(name, snapshot)
            lines = self._list_of(place, found, shown, snapshot)
            if lines is not None:
                above = [n for n, line in enumerate(lines, 1) if line.item.id == place.after]
                at = above[0] if above else 0
                lines.insert(
                    at, Line(Item(name, place.kind, place.parent, ""), role_of(place.kind))
                )
        return found

    def _list_of(
        self,
        place: Place,
        found: dict[str, list[Line]],
        shown: Collection[str],
        snapshot: Snapshot,
    ) -> list[Line] | None:
        for lines in found.values():
            if any(line.item.id in {place.after, place.parent} for line in lines):
                return lines
        above = [one for one in _above(place.parent, place.after, shown, snapshot) if one in shown]
        return found.setdefault(above[-1], []) if above else None


def _above(parent: str, after: str | None, shown: Collection[str], snapshot: Snapshot) -> list[str]:
    """What a place comes after, from above downwards."""
    if after:
        return [after, *(one.id for one in snapshot.descendants(after))]
    home = snapshot.get(parent)
    above = [parent]
    if home and home.kind in _WITHOUT_ROW and parent not in shown:
        family = [one.id for one in snapshot.children(home.parent)]
        index = family.index(parent)
        above = _above(str(home.parent), family[index - 1] if index else FIRST, shown, snapshot)
    below = () if after == FIRST else snapshot.descendants(parent)
    return [*above, *(one.id for one in below)]
