"""Differences told so that they can be read without the model: where, and what before and after."""

from __future__ import annotations

from dataclasses import dataclass

from bufetat_editor.domain.facts import Facts, differing_facts
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kind import Naming, norwegian
from bufetat_editor.domain.places import Places
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.diff import Difference

_PARTS = {"memo", "chapter", "service_matrix", "footnote"}


@dataclass(frozen=True, slots=True)
class Told:
    """One difference in words.

    Attributes:
        place: the headings that the item stands, or stood, under and its number.
        before: wording, place or facts, by what the difference is; empty if there was none.
        after: the same in the later snapshot.
    """

    place: str
    before: str
    after: str


class Telling:
    """Tells the differences between two snapshots.

    Args:
        places: of the one and the other, if they are numbered as in print.
        naming: gives kinds and fields their names.
    """

    def __init__(
        self,
        earlier: Snapshot,
        later: Snapshot,
        places: tuple[Places, Places] | None = None,
        naming: Naming = norwegian,
    ) -> None:
        self._earlier, self._later = earlier, later
        self._old_places, self._new_places = places or (
            Places(earlier, naming=naming),
            Places(later, naming=naming),
        )
        self._old_facts = Facts(earlier, self._old_places, naming)
        self._new_facts = Facts(later, self._new_places, naming)

    def lineage(self, difference: Difference) -> tuple[Item, ...]:
        """Return the item and all that it stands under, nearest first, as it was last seen."""
        return self._lineage(difference.item)

    def part(self, item: Item) -> tuple[str, str]:
        """Return id and title of the chapter, memo, matrix or footnote that an item stands in.

        What stands in none of these, as the model's own title, is about the root it stands under.

        Args:
            item: as it was last seen.
        """
        lineage = self._lineage(item)
        part = next((one for one in lineage if one.kind in _PARTS), lineage[-1])
        return part.id, self._places(item).title(part)

    def told(self, difference: Difference) -> Told | None:
        """Return a difference in words; none if only something without words came or went."""
        before, after = self._before_and_after(difference)
        if not before and not after:
            return None
        return Told(self._places(difference.item).of(difference.item), before, after)

    def _lineage(self, item: Item) -> tuple[Item, ...]:
        snapshot = self._later if self._later.is_living(item.id) else self._earlier
        return (item, *snapshot.ancestors(item.id))

    def _places(self, item: Item) -> Places:
        return self._new_places if self._later.is_living(item.id) else self._old_places

    def _before_and_after(self, difference: Difference) -> tuple[str, str]:
        old, new = difference.before, difference.after
        if old is None or new is None or difference.change == "text":
            return old.text if old else "", new.text if new else ""
        if difference.change == "moved":
            return self._old_places.of(old), self._new_places.of(new)
        names = differing_facts(old, new)
        return self._old_facts.told(old, names), self._new_facts.told(new, names)
