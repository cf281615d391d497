"""The lines with what they tell of other lines: headings of tables, callers of notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from bufetat_editor.exchange.returned import Cell, Heading, Line
from bufetat_editor.exchange.word.reader.lines import Kept
from bufetat_editor.exchange.word.reader.story import Label, Paragraph, Place, Spot

Homes = Mapping[Paragraph, int]
"""Place of the line that a paragraph's words are in."""


def placed(lines: Iterable[Line], kept: Sequence[Kept], homes: Homes) -> Iterator[Line]:
    """Yield the lines with the places of those that they belong to.

    Args:
        kept: what the lines were made of, one each.
    """
    before: Place | None = None
    for line, one in zip(lines, kept, strict=True):
        place = one.paragraphs[0].place
        is_first = place is not before  # each note has a place of its own
        caller = homes.get(place.caller) if place.caller and is_first else None
        cell = _cell(place.cell, homes) if place.cell else None
        yield replace(line, cell=cell, caller=caller)
        before = place


def _cell(spot: Spot, homes: Homes) -> Cell:
    row = _heading(spot.row, homes) if spot.row else None
    return Cell(spot.table, row, _heading(spot.column, homes) if spot.column else None)


def _heading(label: Label, homes: Homes) -> Heading:
    line = next((homes[one] for one in label.paragraphs if one in homes), None)
    return Heading(line, label.items if line is None else ())
