"""Reading what happened: histories, differences, and what is new since the last decision."""

from __future__ import annotations

from dataclasses import dataclass

from bufetat_editor.domain.items import Item
from bufetat_editor.history.changeset import Changeset, Edition
from bufetat_editor.history.diff import Difference, diff
from bufetat_editor.usecases.desk import Desk, Moment


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a history.

    Attributes:
        before: the item's state until then; none if it was made then.
        after: its new state; none for a changeset that touched no item, as an approval.
        editions: the editions in which the new state stands.
    """

    changeset: Changeset
    before: Item | None
    after: Item | None
    editions: tuple[str, ...]


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
            Entry(
                step.changeset,
                step.before,
                step.after,
                tuple(one.name for one in editions if one.sealed_by == step.changeset.id),
            )
            for step in desk.log.history()
        ]
    item = desk.snapshot[item_id]
    entries, until = [], desk.snapshot.changeset + 1
    for step in desk.log.history(item.id):
        standing = range(step.changeset.id, until)
        names = tuple(edition.name for edition in editions if edition.cs in standing)
        entries.append(Entry(step.changeset, step.before, step.after, names))
        until = step.changeset.id
    return entries


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
    editions = [one for one in desk.log.editions() if before is None or one.cs < before]
    approved = [one for one in editions if one.status == "approved"]
    return next(reversed(approved or editions), None)


def changes_since_base(desk: Desk) -> SinceBase:
    """Return what is new since the base."""
    base = base_edition(desk)
    return SinceBase(base, differences(desk, base.cs) if base else ())
