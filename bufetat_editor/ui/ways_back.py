"""The ways back from now to a state of an item's history, called by what they would change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot

if TYPE_CHECKING:
    from bufetat_editor.usecases.reading import Entry


@dataclass(frozen=True, slots=True)
class WayBack:
    """A state that can be gone back to.

    Attributes:
        label: what going there does.
        changeset: the moment whose state is brought back.
    """

    label: str
    changeset: int


def way_back(entry: Entry, snapshot: Snapshot) -> WayBack | None:
    """Return the way back to what an entry left; none if it is so now or was removed then."""
    then = entry.after
    if then is None:
        return None
    now = snapshot[then.id]
    differences = _differences(now, then, snapshot)
    if then.deleted:
        is_removal = now.deleted and now.cs == entry.changeset.id and entry.before
        label = QCoreApplication.translate("WaysBack", "Bring back")
        return WayBack(label, entry.before.cs) if is_removal and entry.before else None
    if not differences:
        return None
    if now.deleted:
        label = QCoreApplication.translate("WaysBack", "Bring back as it was then")
    else:
        label = _names()[differences]
    return WayBack(label, entry.changeset.id)


def _differences(now: Item, then: Item, snapshot: Snapshot) -> frozenset[str]:
    differs = {
        "wording": now.text != then.text,
        "place": now.kind != then.kind or _stands_elsewhere(now, then, snapshot),
        "fields": now.attrs != then.attrs,
    }
    return frozenset(name for name, is_other in differs.items() if is_other)


def _stands_elsewhere(now: Item, then: Item, snapshot: Snapshot) -> bool:
    """True if another key is another place too: some sibling stands between the two."""
    if now.parent != then.parent:
        return True
    low, high = sorted((now.pos, then.pos))
    siblings = snapshot.children(now.parent)
    return low != high and any(low <= one.pos <= high for one in siblings if one.id != now.id)


def _names() -> dict[frozenset[str], str]:
    return {
        frozenset({"wording"}): QCoreApplication.translate("WaysBack", "Restore this wording"),
        frozenset({"place"}): QCoreApplication.translate("WaysBack", "Move back here"),
        frozenset({"fields"}): QCoreApplication.translate("WaysBack", "Restore the facts"),
        frozenset({"wording", "place"}): QCoreApplication.translate(
            "WaysBack", "Restore wording and place"
        ),
        frozenset({"wording", "fields"}): QCoreApplication.translate(
            "WaysBack", "Restore wording and facts"
        ),
        frozenset({"place", "fields"}): QCoreApplication.translate(
            "WaysBack", "Restore place and facts"
        ),
        frozenset({"wording", "place", "fields"}): QCoreApplication.translate(
            "WaysBack", "Restore wording, place and facts"
        ),
    }
