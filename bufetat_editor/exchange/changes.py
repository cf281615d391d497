"""What has changed since an earlier moment, told so that it can be read without the model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bufetat_editor.domain.items import AttrValue, Item
from bufetat_editor.domain.kind import Field
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.places import Places
from bufetat_editor.exchange.subject import Base, Subject
from bufetat_editor.history.diff import Difference, diff

_NAMES = {
    "added": "lagt til",
    "removed": "fjernet",
    "text": "endret",
    "moved": "flyttet",
    "fields": "felt",
}


@dataclass(frozen=True, slots=True)
class Change:
    """One change: `before` and `after` are wordings, places or facts, by what it is."""

    item: str
    place: str
    what: str
    before: str
    after: str


def changes(subject: Subject) -> tuple[Change, ...]:
    """Return what differs from the base in all that the subject prints; nothing without a base."""
    if subject.base is None:
        return ()
    teller = _Teller(subject.base, subject.snapshot)
    differences = diff(subject.base.snapshot, subject.snapshot)
    printed = {root.id for root in subject.snapshot.children(None, "service_model")}
    printed |= {subject.memo} if subject.memo else set()
    return tuple(
        change
        for difference in differences
        if printed & teller.lineage(difference)
        for change in teller.told(difference)
    )


class _Teller:
    def __init__(self, base: Base, snapshot: Snapshot) -> None:
        self._old, self._new = base.snapshot, snapshot
        self._old_places, self._new_places = Places(self._old), Places(self._new)

    def lineage(self, difference: Difference) -> set[str]:
        """The item and all that it stands under."""
        snapshot = self._new if difference.after else self._old
        return {difference.item.id, *(one.id for one in snapshot.ancestors(difference.item.id))}

    def told(self, difference: Difference) -> Iterator[Change]:
        """The change, unless only something without words of its own came or went."""
        item = difference.item
        before, after = self._before_and_after(difference)
        if before or after:
            place = self._new_places.of(item) if difference.after else self._old_place(item)
            yield Change(item.id, place, _NAMES[difference.change], before, after)

    def _before_and_after(self, difference: Difference) -> tuple[str, str]:
        old, new = difference.before, difference.after
        match difference.change:
            case "moved":
                return self._old_place(difference.item), self._new_places.of(difference.item)
            case "fields":
                return self._facts(self._old, difference), self._facts(self._new, difference)
            case _:
                return old.text if old else "", new.text if new else ""

    def _old_place(self, item: Item) -> str:
        return self._old_places.of(self._old[item.id])

    @staticmethod
    def _facts(snapshot: Snapshot, difference: Difference) -> str:
        """The facts that differ, as they stand in one of the two snapshots."""
        fields = KINDS[difference.item.kind].fields
        attrs = snapshot[difference.item.id].attrs
        return "\n".join(
            f"{field.labels.nb}: {_shown(snapshot, field, attrs[field.name])}"
            for field in fields
            if field.name in attrs and _differs(field, difference)
        )


def _differs(field: Field, difference: Difference) -> bool:
    states = (difference.before, difference.after)
    return len({item.attrs.get(field.name) for item in states if item}) > 1


def _shown(snapshot: Snapshot, field: Field, value: AttrValue) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if field.type in {"item", "items"}:
        ids = value if isinstance(value, tuple) else (str(value),)
        named = (snapshot.get(one) for one in ids)
        return "; ".join(item.text or item.id for item in named if item)
    return str(value)
