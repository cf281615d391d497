"""Who answers for what was done to items between two moments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.authorship import Authorship
from bufetat_editor.history.changeset import Step
from bufetat_editor.history.matrix import stands_on

Aspect = str
"""A side of an item.

`text` is its wording, `place` parent, order and level, `life` that it was made, removed or
restored; others are the names of its fields.
"""

_INHERITED = {"place", "life"}


class NoSteps(LookupError):
    """Something is said to have changed, but nothing was done."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who did something, and when.

    Attributes:
        author: as the log has it.
        at: `YYYY-MM-DDTHH:MM:SSZ`.
        number: of the changeset.
    """

    author: str
    at: str
    number: int


@dataclass(frozen=True, slots=True)
class _Rewriting:
    """That a wording became another one, and by whom."""

    was: str
    now: str
    by: Signature


class Signatures:
    """Who changed which side of which item, as the steps between two moments tell.

    Args:
        steps: all that was done between the two, in any order.
        snapshots: of the two moments; what an item stands under is looked up in the first of them
            that it lives in.
    """

    def __init__(self, steps: Iterable[Step], *snapshots: Snapshot) -> None:
        self._snapshots = snapshots
        self._by_item: dict[str, dict[Aspect, Signature]] = {}
        self._rewritings: dict[tuple[str, Aspect], list[_Rewriting]] = {}
        self._last: Signature | None = None
        for step in sorted(steps, key=lambda step: step.changeset.id):
            self._read(step)

    def _read(self, step: Step) -> None:
        if step.after is None:
            return
        intent = step.changeset.intent
        self._last = Signature(intent.author, intent.at, step.changeset.id)
        own = self._by_item.setdefault(step.after.id, {})
        own |= dict.fromkeys(_touched(step.before, step.after), self._last)
        was, now = _wordings(step.before) if step.before else {}, _wordings(step.after)
        for aspect in was.keys() | now.keys():
            rewriting = _Rewriting(was.get(aspect, ""), now.get(aspect, ""), self._last)
            if rewriting.was != rewriting.now:
                self._rewritings.setdefault((step.after.id, aspect), []).append(rewriting)

    def of(self, item: str, *aspects: Aspect) -> Signature:
        """Return who last changed an aspect of an item; the first that anyone has changed decides.

        What an item stands under takes it along wherever it goes. If nobody has changed any of the
        aspects, whoever last touched the nearest that it stands under answers for it, else whoever
        touched the item itself; last of all, whoever did the last step.

        Raises:
            NoSteps: nothing at all was done between the two moments.
        """
        own, *above = (self._by_item.get(one, {}) for one in self._lineage(item))
        for aspect in aspects:
            for side in (own, *above) if aspect in _INHERITED else (own,):
                if aspect in side:
                    return side[aspect]
        found = next((_newest(side) for side in (*above, own) if side), self._last)
        if found is None:
            raise NoSteps
        return found

    def words(self, item: str, aspect: Aspect) -> Authorship[Signature] | None:
        """Return who put in and took out the words of an item, or of a field; none if nobody did.

        An id that a field holds is a word like others. It is worked out when it is asked for: most
        papers tell of few words, and a long history has many.
        """
        rewritings = self._rewritings.get((item, aspect))
        if rewritings is None:
            return None
        known = Authorship[Signature].of(rewritings[0].was)
        for rewriting in rewritings:
            known = known.rewritten(rewriting.now, rewriting.by)
        return known

    def newest(self, sides: Iterable[tuple[str, Aspect]]) -> Signature | None:
        """Return who was the last to touch one of these sides of items; none if nobody did."""
        found = (self._by_item.get(item, {}).get(aspect) for item, aspect in sides)
        return max(filter(None, found), key=lambda one: one.number, default=None)

    def is_placed_anew(self, item: str) -> bool:
        """True if someone has moved the item or what it stands under."""
        return any("place" in self._by_item.get(one, ()) for one in self._lineage(item))

    def _lineage(self, item: str) -> Iterator[str]:
        """The item, then what it cannot be without, nearest first; a cell's column is of that."""
        yield item
        for snapshot in self._snapshots:
            if snapshot.is_living(item):
                for one in (snapshot[item], *snapshot.ancestors(item)):
                    yield from stands_on(one)
                return


def _newest(side: dict[Aspect, Signature]) -> Signature:
    return max(side.values(), key=lambda one: one.number)


def _touched(before: Item | None, after: Item) -> Iterator[Aspect]:
    if before is None or before.deleted != after.deleted:
        yield "life"
    if before is None:
        return
    if before.text != after.text:
        yield "text"
    if (*before.place, before.kind) != (*after.place, after.kind):
        yield "place"
    for name in before.attrs.keys() | after.attrs.keys():
        if before.attrs.get(name) != after.attrs.get(name):
            yield name


def _wordings(item: Item) -> dict[Aspect, str]:
    named = {name: value for name, value in item.attrs.items() if isinstance(value, str)}
    return {"text": item.text, **named}
