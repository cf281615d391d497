"""The change sheet: what has changed since the papers were sent, old beside new, to be handed out.

It tells what the register of changes tells (`changes`), item by item. What came or went together,
as a row of the matrix with its tasks, is one line that holds every wording of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.exchange.change_lines import Line, LineTeller, Moment
from bufetat_editor.exchange.changes import told_differences
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.diff import Difference
from bufetat_editor.history.telling import Telling


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one memo, chapter, cell of the matrix or footnote."""

    title: str
    lines: tuple[Line, ...]


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
    groups: tuple[Group, ...]

    @property
    def count(self) -> int:
        """The number of changes."""
        return sum(len(group.lines) for group in self.groups)


class NothingToHandOut(UserError):
    """A sheet without a change is no sheet."""

    sentence = (
        "Det finnes ingen tidligere utgave å vise endringer fra, så det er ikke noe å dele ut."
    )


class NothingHasChanged(NothingToHandOut):
    """There is an earlier moment, but all that is printed reads as it did then."""

    sentence = "Ingenting er endret siden «{since}», så det er ikke noe å dele ut."


def change_sheet(subject: Subject) -> ChangeSheet:
    """Return what differs from the base in all that the subject prints.

    Raises:
        NothingToHandOut: nothing does, or the subject has no base.
    """
    base = subject.base
    if base is None:
        raise NothingToHandOut
    telling = Telling(base.snapshot, subject.snapshot)
    told = [difference for difference, _ in told_differences(subject, base, telling)]
    if not told:
        raise NothingHasChanged(since=base.name)
    groups = _Grouping(base.snapshot, subject.snapshot).groups(told)
    return ChangeSheet(f"Endringer i {subject.seal.title}", base.name, base.at, tuple(groups))


class _Grouping:
    """Gathers differences to lines, and lines to groups."""

    def __init__(self, earlier: Snapshot, later: Snapshot) -> None:
        self._old, self._new = Moment(earlier), Moment(later)

    def groups(self, differences: Sequence[Difference]) -> Iterator[Group]:
        """The lines by the part that they are about, the memo first, as in print."""
        teller = LineTeller(self._old, self._new)
        lines: dict[str, list[Line]] = {}
        for top, family in self._families(differences).items():
            seen = self._seen(top)
            part = seen.places.part(seen.snapshot[top])
            lines.setdefault(part.id, []).append(teller.line(top, family))
        parts = [self._seen(part).snapshot[part] for part in lines]
        for part in sorted(parts, key=lambda one: one.kind != "memo"):
            yield Group(self._seen(part.id).places.title(part), tuple(lines[part.id]))

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

    def _seen(self, item_id: str) -> Moment:
        """The moment at which an item was last seen."""
        return self._new if self._new.living(item_id) else self._old
