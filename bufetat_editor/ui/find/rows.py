"""What the page of finding shows, row by row, as plain values: the list only draws them.

They are made in the worker thread, because there may be thousands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.domain.items import NEW
from bufetat_editor.ui.history_text import spoken
from bufetat_editor.ui.marked_text import Piece, both_sides
from bufetat_editor.ui.phrases import when

if TYPE_CHECKING:
    from bufetat_editor.usecases.finding import Hit, Hits, Proposal

Key = tuple[str, str, int]
"""An item, one of its fields, and the changeset that the text is of; `NEW` for what stands."""


@dataclass(frozen=True, slots=True)
class FindRow:
    """A text in which the words stand, or a heading over several.

    Attributes:
        gutter: what stands before the text: the item's number, or the name of its field.
        note: what is told below it: of what no longer stands, who wrote or removed it.
        spoken: all of it, as it is read aloud.
        hit: what is shown; none for a heading.
        proposal: how it would read, while words are replaced.
    """

    pieces: tuple[Piece, ...]
    gutter: str = ""
    note: str = ""
    spoken: str = ""
    hit: Hit | None = None
    proposal: Proposal | None = None

    @property
    def key(self) -> Key | None:
        """Which text it is; none for a heading."""
        if self.hit is None:
            return None
        return self.hit.item, self.hit.field, self.hit.was.item.cs if self.hit.was else NEW


@dataclass(frozen=True, slots=True)
class Found:
    """All that the page shows of an answer.

    Attributes:
        hits: how many times the words stand.
        items: in how many items.
    """

    rows: tuple[FindRow, ...] = ()
    hits: int = 0
    items: int = 0


def what_was_found(hits: Hits) -> Found:
    """Return what was found under the headings where it stands; what once stood at the end."""
    rows = (
        row
        for heading, group in groupby(hits.found, key=_heading)
        for row in (_heading_row(heading), *map(_hit_row, group))
    )
    return Found(tuple(rows), hits.count, hits.items)


def what_would_be_other(proposals: Sequence[Proposal]) -> Found:
    """Return what would be other under the headings where it stands."""
    rows = (
        row
        for heading, group in groupby(proposals, key=lambda one: _heading(one.hit))
        for row in (_heading_row(heading), *map(_proposal_row, group))
    )
    hits = [one.hit for one in proposals]
    return Found(tuple(rows), sum(len(hit.spans) for hit in hits), len({hit.item for hit in hits}))


def _heading(hit: Hit) -> str:
    return QCoreApplication.translate("FindRows", "Earlier versions") if hit.was else _place(hit)


def _place(hit: Hit) -> str:
    """The headings above it; a heading that introduces a list ends in a colon."""
    return hit.heading.rstrip(": ")


def _heading_row(text: str) -> FindRow:
    return FindRow((Piece(text),), spoken=text)


def _hit_row(hit: Hit) -> FindRow:
    note = _note(hit)
    told = (hit.number, hit.label, hit.text, note or _place(hit))
    return FindRow(
        tuple(_marked(hit)),
        gutter=hit.label or hit.number,
        note=note,
        spoken=", ".join(part for part in told if part),
        hit=hit,
    )


def _proposal_row(proposal: Proposal) -> FindRow:
    hit = proposal.hit
    told = (hit.number, hit.label, spoken(proposal.words), _place(hit))
    return FindRow(
        tuple(both_sides(proposal.words)),
        gutter=hit.label or hit.number,
        spoken=", ".join(part for part in told if part),
        hit=hit,
        proposal=proposal,
    )


def _marked(hit: Hit) -> Iterator[Piece]:
    """The text with the words that were sought."""
    done = 0
    for start, end in hit.spans:
        yield Piece(hit.text[done:start])
        yield Piece(hit.text[start:end], sign="found")
        done = end
    yield Piece(hit.text[done:])


def _note(hit: Hit) -> str:
    if hit.was is None:
        return ""
    if hit.was.item.deleted:
        words = QCoreApplication.translate("FindRows", "Removed by {author}, {when}")
    else:
        words = QCoreApplication.translate("FindRows", "Written by {author}, {when}")
    today = date.today()  # noqa: DTZ011 - the reader's own day
    told = words.format(author=hit.was.author, when=when(hit.was.at, today))
    return f"{_place(hit)} · {told}"
