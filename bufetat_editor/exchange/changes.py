"""What has changed since an earlier moment, in all that a subject prints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bufetat_editor.exchange.subject import Base, Subject
from bufetat_editor.history.diff import diff
from bufetat_editor.history.telling import Telling

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
    return () if subject.base is None else tuple(_changes(subject, subject.base))


def _changes(subject: Subject, base: Base) -> Iterator[Change]:
    printed = {root.id for root in subject.snapshot.children(None, "service_model")}
    printed |= {subject.memo} if subject.memo else set()
    telling = Telling(base.snapshot, subject.snapshot)
    for difference in diff(base.snapshot, subject.snapshot):
        told = telling.told(difference)
        if told and any(one.id in printed for one in telling.lineage(difference)):
            item, what = difference.item.id, _NAMES[difference.change]
            yield Change(item, told.place, what, told.before, told.after)
