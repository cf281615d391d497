"""Who answers for a change: the last to have touched a side of an item between two moments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.changeset import Step

Aspect = Literal["text", "place", "fields", "life"]
"""A side of an item: its wording; parent, order and level; facts; made, removed or restored."""


class NoSteps(LookupError):
    """Something is said to have changed, but nothing was done."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who, as the log has it, and when, `YYYY-MM-DDTHH:MM:SSZ`."""

    author: str
    at: str


class Signatures:
    """Who changed which side of which item, as the steps between two moments tell.

    Args:
        steps: all that was done between the two, in any order.
        snapshots: of the two moments; what an item stands under is looked up in the first of them
            that it lives in.
    """

    def __init__(self, steps: Iterable[Step] = (), *snapshots: Snapshot) -> None:
        self._snapshots = snapshots
        self._by_item: dict[str, dict[Aspect, Signature]] = {}
        self._newest: Signature | None = None
        for step in sorted(steps, key=lambda step: step.changeset.id):
            self._read(step)

    def _read(self, step: Step) -> None:
        if step.after is None:
            return
        self._newest = Signature(step.changeset.intent.author, step.changeset.intent.at)
        own = self._by_item.setdefault(step.after.id, {})
        own |= dict.fromkeys(_touched(step.before, step.after), self._newest)

    def of(self, item: str | None, *aspects: Aspect) -> Signature:
        """Return who last changed an aspect of an item.

        The first aspect that anyone has changed decides: of the item itself, else of the nearest
        that it stands under. If nobody has changed any of them, whoever touched the item or what it
        stands under otherwise answers for it; last of all, whoever did the last step.

        Args:
            item: id; none for what has no item.

        Raises:
            NoSteps: nothing at all was done between the two moments.
        """
        lineage = [self._by_item.get(one, {}) for one in self._lineage(item)]
        for aspect in aspects:
            for own in lineage:
                if aspect in own:
                    return own[aspect]
        others = (max(own.values(), key=lambda one: one.at) for own in lineage if own)
        found = next(others, self._newest)
        if found is None:
            raise NoSteps
        return found

    def is_placed_anew(self, item: str) -> bool:
        """True if someone has moved the item or what it stands under."""
        return any("place" in self._by_item.get(one, ()) for one in self._lineage(item))

    def _lineage(self, item: str | None) -> Iterator[str]:
        if item is None:
            return
        yield item
        for snapshot in self._snapshots:
            if snapshot.is_living(item):
                yield from (above.id for above in snapshot.ancestors(item))
                return


def _touched(before: Item | None, after: Item) -> Iterator[Aspect]:
    if before is None or before.deleted != after.deleted:
        yield "life"
    if before is None:
        return
    if before.text != after.text:
        yield "text"
    if (*before.place, before.kind) != (*after.place, after.kind):
        yield "place"
    if dict(before.attrs) != dict(after.attrs):
        yield "fields"
