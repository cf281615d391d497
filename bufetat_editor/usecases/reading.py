"""Reading what happened: histories, differences, and what is new since the last decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.changeset import Changeset, Edition, Step
from bufetat_editor.history.diff import Difference, diff
from bufetat_editor.usecases.desk import Desk, Moment


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a history.

    Attributes:
        before: the item's state until then; none if it was made then.
        after: its new state; none for a changeset that touched no item, as an approval.
        editions: the editions in which the new state stands.
        moved_from: what it stood under before, as that reads now; none if it still stands there.
        moved_to: what it stands under since, as that reads now.
    """

    changeset: Changeset
    before: Item | None
    after: Item | None
    editions: tuple[str, ...]
    moved_from: str | None = None
    moved_to: str | None = None


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

    Raises:
        UnknownItem: there is no such item.
    """
    editions = desk.log.editions()
    if item_id is None:
        return [
            _entry(
                desk.snapshot,
                step,
                tuple(one.name for one in editions if one.sealed_by == step.changeset.id),
            )
            for step in desk.log.history()
        ]
    item = desk.snapshot[item_id]
    entries, until = [], desk.snapshot.changeset + 1
    for step in desk.log.history(item.id):
        standing = range(step.changeset.id, until)
        names = tuple(edition.name for edition in editions if edition.cs in standing)
        entries.append(_entry(desk.snapshot, step, names))
        until = step.changeset.id
    return entries


def contested(desk: Desk, changeset: int, item_id: str) -> Contest:
    """Return what stands against undoing a changeset, or taking back an undoing.

    Args:
        item_id: the item named in the refusal (`CannotUndo`).

    Raises:
        UnknownItem: there is no such item.
    """
    entries = history(desk, item_id)
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


def base_edition(desk: Desk, before: int | None = None) -> Edition | None:
    """Return the last approved edition, else the last circulated one.

    Args:
        before: look only at editions of changesets before this one.
    """
    return base_among([one for one in desk.log.editions() if before is None or one.cs < before])


def base_among(editions: Sequence[Edition]) -> Edition | None:
    """Return the last approved one of these editions, else the last circulated one."""
    approved = [one for one in editions if one.status == "approved"]
    return next(reversed(approved or editions), None)


def changes_since_base(desk: Desk) -> SinceBase:
    """Return what is new since the base."""
    base = base_edition(desk)
    return SinceBase(base, differences(desk, base.cs) if base else ())


def _text(state: Item | None) -> str:
    return "" if state is None or state.deleted else state.text


def _entry(snapshot: Snapshot, step: Step, editions: tuple[str, ...]) -> Entry:
    before, after = step.before, step.after
    if before is None or after is None or before.parent == after.parent:
        return Entry(step.changeset, before, after, editions)
    places = (_place_name(snapshot, one.parent) for one in (before, after))
    return Entry(step.changeset, before, after, editions, *places)


def _place_name(snapshot: Snapshot, item_id: str | None) -> str:
    """What a person calls a place: a cell by row and column, what has no text by what holds it."""
    if item_id is None:
        return ""
    item = snapshot[item_id]
    if item.kind == "matrix_cell":
        axes = (item.parent, item.attrs.get("column"))
        return ", ".join(snapshot[str(axis)].text for axis in axes)
    return item.text or _place_name(snapshot, item.parent)
