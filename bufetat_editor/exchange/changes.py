"""What has changed since an earlier moment, in all that a subject prints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bufetat_editor.domain.facts import fact_deeds
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.paper_places import printed_places
from bufetat_editor.exchange.subject import Base, Subject
from bufetat_editor.history.diff import Difference, diff
from bufetat_editor.history.telling import Telling, Told

_NAMES = {
    "added": "lagt til",
    "removed": "fjernet",
    "text": "endret",
    "moved": "flyttet",
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
    base, earlier = subject.base, subject.earlier
    if base is None or earlier is None:
        return ()
    old, new = (printed_places(one.snapshot, compose(one)) for one in (earlier, subject))
    telling = Telling(base.snapshot, subject.snapshot, (old, new))
    return tuple(
        Change(one.item.id, told.place, _what(one), told.before, told.after)
        for one, told in told_differences(subject, base, telling)
    )


def _what(difference: Difference) -> str:
    if difference.before and difference.after and difference.change == "fields":
        return ", ".join(fact_deeds(difference.before, difference.after)).lower()
    return _NAMES[difference.change]


def told_differences(
    subject: Subject, base: Base, telling: Telling
) -> Iterator[tuple[Difference, Told]]:
    """Each difference from the base in what the subject prints, in words.

    A memo that was not there by then is no change of what it tells of.

    Args:
        telling: of the same two snapshots.
    """
    printed = {root.id for root in subject.snapshot.children(None, "service_model")}
    if subject.earlier and subject.earlier.memo:
        printed.add(subject.earlier.memo)
    for difference in diff(base.snapshot, subject.snapshot):
        told = telling.told(difference)
        if told and any(one.id in printed for one in telling.lineage(difference)):
            yield difference, told
