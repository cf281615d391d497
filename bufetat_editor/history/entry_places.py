"""Where inputs belong: in which order the model has them, and how their place is told in short."""

from __future__ import annotations

from collections.abc import Iterable

from bufetat_editor.domain.places import Places
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.accounts import in_short
from bufetat_editor.history.register import Entry


def in_order(entries: Iterable[Entry], snapshot: Snapshot) -> tuple[Entry, ...]:
    """Return inputs in the order of the model; what is about nothing in it comes last.

    What is about an item that is gone stands where that stood.
    """
    ranks = {item.id: rank for rank, item in enumerate(snapshot)}

    def rank(entry: Entry) -> tuple[bool, int]:
        about = entry.input.about
        return (not about, _rank(about, snapshot, ranks) if about else 0)

    return tuple(sorted(entries, key=rank))


def place_in_short(entry: Entry, snapshot: Snapshot, places: Places) -> str:
    """Return where an input belongs, with the number of its item, or the last that it had.

    It is empty for one that is not placed.

    Args:
        places: of the snapshot's items.
    """
    item = snapshot.get(entry.input.about)
    if item is None:
        return ""
    place = in_short(places, item)
    return f"{place} ({entry.number})" if item.deleted and entry.number else place


def _rank(item_id: str, snapshot: Snapshot, ranks: dict[str, int]) -> int:
    """Where an item stands; of one that is gone, where what stood before it does."""
    if item_id in ranks:
        return ranks[item_id]
    gone = snapshot[item_id]
    family = snapshot.children(gone.parent)
    before = [one.id for one in family if (one.pos, one.id) < (gone.pos, gone.id)]
    nearest = before[-1] if before else gone.parent
    return _rank(nearest, snapshot, ranks) if nearest else 0
