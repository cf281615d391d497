"""The facts kept beside a wording, told in words: `kategori: Lovpålagte oppgaver`."""

from __future__ import annotations

from bufetat_editor.domain.items import AttrValue, Item
from bufetat_editor.domain.kind import Field
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.places import Places
from bufetat_editor.domain.snapshot import Snapshot

_CHOICES = {
    "allocation_letter": "tildelingsbrev",
    "circular": "rundskriv",
    "to": "til",
    "date": "dato",
    "copy_to": "kopi til",
    "case_number": "saksnummer",
    "from": "fra",
    "case_officer": "saksbehandler",
    "attachment": "vedlegg",
}


def differing_facts(before: Item, after: Item) -> frozenset[str]:
    """Return the names of the fields in which two states of an item differ."""
    names = before.attrs.keys() | after.attrs.keys()
    return frozenset(name for name in names if before.attrs.get(name) != after.attrs.get(name))


class Facts:
    """The facts of one snapshot's items.

    Args:
        places: of the same snapshot; facts that are ids of items are told by what these are called.
    """

    def __init__(self, snapshot: Snapshot, places: Places) -> None:
        self._snapshot = snapshot
        self._places = places

    def told(self, item: Item, names: frozenset[str]) -> str:
        """Return those of the named facts that the item has, a line each."""
        return "\n".join(
            f"{field.labels.nb}: {self._shown(field, item.attrs[field.name])}"
            for field in KINDS[item.kind].fields
            if field.name in names and field.name in item.attrs
        )

    def _shown(self, field: Field, value: AttrValue) -> str:
        if isinstance(value, bool):
            return "ja" if value else "nei"
        if field.type in {"item", "items"}:
            ids = value if isinstance(value, tuple) else (str(value),)
            named = map(self._snapshot.get, ids)
            return "; ".join(self._places.name(item) for item in named if item)
        return _CHOICES.get(str(value), str(value)) if field.type == "choice" else str(value)
