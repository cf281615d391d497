"""The change sheet: what has changed since the papers were sent, old beside new, to be handed out.

It tells what the register of changes tells (`changes`), item by item. What came or went together,
as a row of the matrix with its tasks, is one line that holds every wording of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bufetat_editor.exchange.change_lines import LineTeller, SheetLine, Side
from bufetat_editor.exchange.changes import changes, told_differences
from bufetat_editor.exchange.left_out import LeftOut
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.diff import Difference
from bufetat_editor.history.telling import Telling

_ORDER = {
    "memo": 0,
    "service_model": 1,
    "chapter": 2,
    "service_matrix": 3,
    "matrix_cell": 3,
    "footnote": 4,
}
"""The order of print, by kinds of parts."""

_Key = tuple[int, str]  # place in the order, title


@dataclass(frozen=True, slots=True)
class SheetGroup:
    """The lines of one cell of the matrix, or of what needs no title below that of its part."""

    title: str
    lines: tuple[SheetLine, ...]


@dataclass(frozen=True, slots=True)
class SheetPart:
    """What is told under one heading: of the memo, a chapter, the matrix or the footnotes."""

    title: str
    groups: tuple[SheetGroup, ...]

    @property
    def lines(self) -> tuple[SheetLine, ...]:
        """The lines of all groups."""
        return tuple(line for group in self.groups for line in group.lines)


@dataclass(frozen=True, slots=True)
class ChangeSheet:
    """All that is told, in the order of print; what was removed is told where it stood.

    Attributes:
        since: what the earlier moment is called.
        since_at: when it came to be, `YYYY-MM-DDTHH:MM:SSZ`.
    """

    title: str
    since: str
    since_at: str
    parts: tuple[SheetPart, ...]

    @property
    def count(self) -> int:
        """The number of items that are told of, each once whatever was done to it."""
        return sum(len(part.lines) for part in self.parts)


class NothingToHandOut(LeftOut):
    """A sheet without a change is no sheet."""

    sentence = (
        "Det finnes ingen tidligere utgave å vise endringer fra, så det er ikke noe å dele ut."
    )
    left_out = "Endringsarket ble ikke skrevet, for det finnes ingen tidligere utgave."


class NothingHasChanged(NothingToHandOut):
    """There is an earlier moment, but all that is printed reads as it did then."""

    sentence = "Ingenting er endret siden «{since}», så det er ingen endringer å vise."
    left_out = "Endringsarket ble ikke skrevet, for ingenting er endret siden «{since}»."


def change_sheet(subject: Subject) -> ChangeSheet:
    """Return what differs from the base in all that the subject prints.

    Raises:
        NothingToHandOut: nothing does, or the subject has no base.
    """
    base, earlier = subject.base, subject.earlier
    if base is None or earlier is None:
        raise NothingToHandOut
    old, new = Side(earlier), Side(subject)
    telling = Telling(old.snapshot, new.snapshot, (old.places.full, new.places.full))
    told = [difference for difference, _ in told_differences(subject, base, telling)]
    if not told:
        raise NothingHasChanged(since=base.name)
    parts = _Grouping(old, new).parts(told)
    return ChangeSheet(f"Endringer i {subject.seal.title}", base.name, base.at, tuple(parts))


def require_changes(subject: Subject) -> None:
    """See to it that there is something to hand out.

    Raises:
        NothingToHandOut: there is not; see `change_sheet`.
    """
    if subject.base is None:
        raise NothingToHandOut
    if not changes(subject):
        raise NothingHasChanged(since=subject.base.name)


class _Grouping:
    """Gathers differences to lines, lines to groups, and groups to parts."""

    def __init__(self, old: Side, new: Side) -> None:
        self._old, self._new = old, new

    def parts(self, differences: Sequence[Difference]) -> Iterator[SheetPart]:
        """The lines by the heading that they are found under, the memo first, as in print."""
        teller = LineTeller(self._old, self._new)
        parts: dict[_Key, dict[_Key, list[SheetLine]]] = {}
        families = self._families(differences)
        for part_id, tops in self._by_part(families).items():
            heading, group = self._places(part_id)
            lines = (teller.line(top, families[top]) for top in tops)
            parts.setdefault(heading, {}).setdefault(group, []).extend(lines)
        for heading, groups in sorted(parts.items(), key=_order):
            in_order = sorted(groups.items(), key=_order)
            told = (SheetGroup(title, tuple(lines)) for (_, title), lines in in_order)
            yield SheetPart(heading[1], tuple(told))

    def _by_part(self, tops: Iterable[str]) -> dict[str, list[str]]:
        """Items by the id of the part that they are told in."""
        by_part: dict[str, list[str]] = {}
        for top in tops:
            seen = self._seen(top)
            by_part.setdefault(seen.places.part(seen.snapshot[top]).id, []).append(top)
        return by_part

    def _places(self, part_id: str) -> tuple[_Key, _Key]:
        """The heading that a part is told under, and the group there."""
        seen = self._seen(part_id)
        part, places = seen.snapshot[part_id], seen.places
        return (_ORDER[part.kind], places.title(part)), (places.order(part), places.crossing(part))

    def _families(self, differences: Sequence[Difference]) -> dict[str, list[Difference]]:
        """The differences that make one line, by the id of what that is about."""
        families: dict[str, list[Difference]] = {}
        for difference in differences:
            families.setdefault(self._top(difference), []).append(difference)
        return families

    def _top(self, difference: Difference) -> str:
        """What came or went and took the item along; the item itself if it stayed."""
        top = difference.item.id
        if difference.before and difference.after:
            return top
        here, elsewhere = (self._new, self._old) if difference.after else (self._old, self._new)
        for one in here.snapshot.ancestors(top):
            if elsewhere.living(one.id):
                break
            top = one.id
        return top

    def _seen(self, item_id: str) -> Side:
        """The moment at which an item was last seen."""
        return self._new if self._new.living(item_id) else self._old


def _order(told: tuple[_Key, object]) -> int:
    (place, _title), _ = told
    return place
