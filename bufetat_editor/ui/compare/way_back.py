"""The way back from a change: the wish that makes again what it was, and nothing besides."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.history.matrix import stands_on
from bufetat_editor.ui.places import FIRST, Spot, stands_at
from bufetat_editor.ui.wish import NoText
from bufetat_editor.ui.wishes import MoveItems, RemoveItems, RestoreItem, SetFields, ShiftItems

if TYPE_CHECKING:
    from bufetat_editor.domain.items import Item
    from bufetat_editor.domain.snapshot import Snapshot
    from bufetat_editor.history.diff import Change, Difference
    from bufetat_editor.ui.wish import Wish
    from bufetat_editor.usecases.desk import Desk, Outcome

_OPPOSITES: dict[Change, Change] = {"added": "removed", "removed": "added"}


@dataclass(frozen=True, slots=True)
class RestoreWording(NoText):
    """Give an item back a wording; what waits unsaved in its row goes on waiting.

    Attributes:
        seen: how it reads now; if someone else has changed it, nothing is saved.
    """

    item: str
    text: str
    seen: str
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import edit

        return edit(desk, self.item, self.text, reason=self.reason, seen=self.seen)


def way_from_now(
    difference: Difference, ends: tuple[Snapshot, Snapshot], now: Snapshot
) -> tuple[Difference, Wish | None]:
    """Return what makes again what was at one of two moments, and what it takes back then.

    It is the earlier one in time, or the later one if all is again as it was earlier.

    Args:
        ends: the moments that are compared from and to.
        now: the model as it stands.
    """
    back = _reversed(difference)
    pairs = [(difference, ends[0]), (back, ends[1])]
    pairs.sort(key=lambda pair: pair[1].changeset)
    ways = [(change, way_back(change, then, now)) for change, then in pairs]
    return next((way for way in ways if way[1]), ways[0])


def _reversed(difference: Difference) -> Difference:
    """The same difference seen from the other end."""
    change = _OPPOSITES.get(difference.change, difference.change)
    return replace(difference, change=change, before=difference.after, after=difference.before)


def is_without_place(difference: Difference, now: Snapshot) -> bool:
    """True if what was removed cannot return, because what it stood under is removed as well."""
    then = difference.before
    if difference.change != "removed" or then is None or now.is_living(then.id):
        return False
    return not all(map(now.is_living, stands_on(then)))


def way_back(difference: Difference, earlier: Snapshot, now: Snapshot) -> Wish | None:
    """Return what takes back a difference; none if nothing of it stands, or nothing can.

    Args:
        earlier: the model at the moment that is compared from.
        now: the model as it stands.
    """
    then, item = difference.before, now.get(difference.item.id)
    is_living = item is not None and not item.deleted
    if difference.change == "removed":
        is_barred = is_living or is_without_place(difference, now)
        return None if is_barred else RestoreItem(difference.item.id, earlier.changeset)
    if item is None or not is_living:
        return None
    if then is None:
        return RemoveItems((item.id,))
    match difference.change:
        case "text":
            is_so = item.text == then.text
            return None if is_so else RestoreWording(item.id, then.text, item.text)
        case "moved":
            return _move_back(item, then, earlier, now)
        case _:
            return _old_fields(difference, item)


def _move_back(item: Item, then: Item, earlier: Snapshot, now: Snapshot) -> Wish | None:
    """To its level first; from there it can be moved on, if it does not stand right then."""
    if item.kind != then.kind:
        return ShiftItems((item.id,), -1 if kind_of(then.kind).sub == item.kind else 1)
    if then.parent is None or not now.is_living(then.parent):
        return None
    spot = Spot(then.parent, _last_before(then, earlier, now))
    return None if stands_at(now, [item], spot) else MoveItems((item.id,), spot.parent, spot.after)


def _last_before(then: Item, earlier: Snapshot, now: Snapshot) -> str:
    """The nearest of those that stood before it and still stand there, or `FIRST`."""
    last = FIRST
    for one in earlier.children(then.parent):
        if one.id == then.id:
            break
        if now.is_living(one.id) and now[one.id].parent == then.parent:
            last = one.id
    return last


def _old_fields(difference: Difference, item: Item) -> Wish | None:
    """The fields that differ, as far as they are other by now than they were."""
    old, new = (dict(one.attrs) if one else {} for one in (difference.before, difference.after))
    fields = {
        name: old.get(name)
        for name in sorted(old.keys() | new.keys())
        if old.get(name) != new.get(name) and old.get(name) != item.attrs.get(name)
    }
    return SetFields((item.id,), fields) if fields else None
