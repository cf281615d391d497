"""What the time line tells: the editions, the oldest first, and the draft at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from bufetat_editor.ui.phrases import day, local_time, written_day

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Edition
    from bufetat_editor.ui.standing import Standing

Status = Literal["approved", "circulated", "draft"]


@dataclass(frozen=True, slots=True)
class EditionStop:
    """A point on the time line.

    Attributes:
        edition: its name; empty for the draft.
        when: what was done with it, and the day.
        told: its name, or how much of the draft is new.
    """

    edition: str
    status: Status
    when: str
    told: str

    @property
    def spoken(self) -> str:
        """All of it, as it is read aloud."""
        return ", ".join(filter(None, (self.when, self.told)))


def edition_stops(standing: Standing, news: str) -> tuple[EditionStop, ...]:
    """Return the editions and the draft.

    Args:
        news: how much of the draft is new.
    """
    when = QCoreApplication.translate("EditionStops", "Draft today")
    return (*map(_stop, standing.editions), EditionStop("", "draft", when, news))


def row_lengths(count: int, width: int, least: int) -> tuple[int, ...]:
    """Return how many points stand in each row, the last of which may have fewer.

    Args:
        width: of the line.
        least: room that a point needs.
    """
    most = max(width // least, 1)
    full, rest = divmod(count, most)
    return (most,) * full + (rest,) * bool(rest)


def tops(heights: Sequence[int], lengths: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Return where each row begins, and how high it is: as high as the highest in it."""
    found, top, first = [], 0, 0
    for length in lengths:
        height = max(heights[first : first + length])
        found.append((top, height))
        top, first = top + height, first + length
    return tuple(found)


def _stop(edition: Edition) -> EditionStop:
    is_approved = edition.status == "approved"
    words = (
        QCoreApplication.translate("EditionStops", "Approved {day}")
        if is_approved
        else QCoreApplication.translate("EditionStops", "Circulated {day}")
    )
    if is_approved and edition.meeting_date:
        decided = written_day(edition.meeting_date)
    else:
        decided = day(local_time(edition.at).date())
    return EditionStop(edition.name, edition.status, words.format(day=decided), edition.name)
