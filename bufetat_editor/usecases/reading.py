"""Reading what happened: histories, differences, and what is new since the last decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.records import is_record
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.changeset import Changeset, Edition, Step
from bufetat_editor.history.diff import Difference, diff
from bufetat_editor.usecases.desk import Desk, Moment
from bufetat_editor.usecases.editions import base_edition
from bufetat_editor.usecases.threads import Credit, credited, credits_of


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a history.

    Attributes:
        before: the item's state until then; none if it was made then.
        after: its new state; none for a changeset that touched no item, as an approval.
        editions: the editions in which the new state stands.
        decided: those of them that a meeting has approved, the earliest first.
        credits: the inputs that led to it.
        moved_from: what it stood under before, as that reads now; none if it still stands there.
        moved_to: what it stands under since, as that reads now.
    """

    changeset: Changeset
    before: Item | None
    after: Item | None
    editions: tuple[str, ...]
    moved_from: str | None = None
    moved_to: str | None = None
    decided: tuple[Edition, ...] = ()
    credits: tuple[Credit, ...] = ()


@dataclass(frozen=True, slots=True)
class Contest:
    """Why a changeset cannot be undone: an item that has been changed again since.

    Attributes:
        item: as it is now.
        before: its text until the changeset; empty if it was not there.
        made: its text by the changeset.
        now: its text now; empty if it is removed.
        later: what was done to it since, newest first.
    """

    item: Item
    before: str
    made: str
    now: str
    later: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class SinceBase:
    """What differs from the edition that the draft is measured against.

    Attributes:
        base: the last approved edition, else the last circulated one, else none.
    """

    base: Edition | None
    differences: tuple[Difference, ...]

    @property
    def items(self) -> frozenset[str]:
        """Ids of the items that differ."""
        return frozenset(difference.item.id for difference in self.differences)


def history(desk: Desk, item_id: str | None = None) -> list[Entry]:
    """Return an item's whole life, or all that was ever done; newest first.

    With an input it is told how it was weighed.

    Raises:
        UnknownItem: there is no such item.
    """
    if item_id is None:
        return _whole_history(desk)
    item = desk.snapshot[item_id]
    lives = [_life(desk, one) for one in (item, *_assessments(desk.snapshot, item))]
    told = (entry for life in lives for entry in life)
    return sorted(told, key=lambda entry: entry.changeset.id, reverse=True)


def _assessments(snapshot: Snapshot, item: Item) -> Iterator[Item]:
    """How an input was weighed, which is told with it; also what was taken back."""
    if item.kind == "input":
        found = (one for one in snapshot.all_items() if one.parent == item.id)
        yield from (one for one in found if one.kind == "assessment")


def _life(desk: Desk, item: Item) -> list[Entry]:
    """One item's own history, newest first."""
    editions = desk.log.editions()
    led_to_it = {} if is_record(item) else credits_of(desk, item.id)
    entries, until = [], desk.snapshot.changeset + 1
    for step in desk.log.history(item.id):
        number = step.changeset.id
        own = [one for one in editions if one.cs in range(number, until)]
        entries.append(_entry(desk.snapshot, step, own, led_to_it.get(number, ())))
        until = number
    return entries


def _whole_history(desk: Desk) -> list[Entry]:
    steps, editions = desk.log.history(), desk.log.editions()
    led_to_it = credited(desk.snapshot, steps)
    entries = []
    for step in steps:
        number = step.changeset.id
        own = [one for one in editions if one.sealed_by == number]
        is_content = step.after is not None and not is_record(step.after)
        entries.append(
            _entry(desk.snapshot, step, own, led_to_it.get(number, ()) if is_content else ())
        )
    return entries


def contested(desk: Desk, changeset: int, item_id: str) -> Contest:
    """Return what stands against undoing a changeset, or taking back an undoing.

    Args:
        item_id: the item named in the refusal (`CannotUndo`).

    Raises:
        UnknownItem: there is no such item.
    """
    entries = _life(desk, desk.snapshot[item_id])
    later = tuple(one for one in entries if one.changeset.id > changeset)
    last = next((one for one in entries if one.changeset.id <= changeset), None)
    made = _text(last.after if last else None)
    is_own = last is not None and last.changeset.id == changeset
    before = _text(last.before) if last and is_own else made
    now = desk.snapshot[item_id]
    return Contest(now, before, made, _text(now), later)


def differences(desk: Desk, a: Moment, b: Moment | None = None) -> tuple[Difference, ...]:
    """Return what differs from one moment to another, or to now.

    Raises:
        UnknownMoment: there is no such edition or changeset.
    """
    later = desk.snapshot if b is None else desk.snapshot_at(b)
    return diff(desk.snapshot_at(a), later)


def changes_since_base(desk: Desk) -> SinceBase:
    """Return what is new since the base."""
    base = base_edition(desk)
    return SinceBase(base, differences(desk, base.cs) if base else ())


def _text(state: Item | None) -> str:
    return "" if state is None or state.deleted else state.text


def _entry(
    snapshot: Snapshot, step: Step, editions: Sequence[Edition], led_to_it: tuple[Credit, ...]
) -> Entry:
    entry = Entry(
        step.changeset,
        step.before,
        step.after,
        tuple(one.name for one in editions),
        decided=tuple(one for one in editions if one.status == "approved"),
        credits=led_to_it,
    )
    before, after = step.before, step.after
    if before is None or after is None or before.parent == after.parent:
        return entry
    moved_from, moved_to = (_place_name(snapshot, one.parent) for one in (before, after))
    return replace(entry, moved_from=moved_from, moved_to=moved_to)


def _place_name(snapshot: Snapshot, item_id: str | None) -> str:
    """What a person calls a place: a cell by row and column, what has no text by what holds it."""
    if item_id is None:
        return ""
    item = snapshot[item_id]
    if item.kind == "matrix_cell":
        axes = (item.parent, item.attrs.get("column"))
        return ", ".join(snapshot[str(axis)].text for axis in axes)
    return item.text or _place_name(snapshot, item.parent)
