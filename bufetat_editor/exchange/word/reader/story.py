"""From a part of a file to its paragraphs, each with where it stands and what follows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count

from bufetat_editor.exchange.word.lookup import at, name_of, value
from bufetat_editor.exchange.word.markup import Element
from bufetat_editor.exchange.word.reader.carriers import Carrier
from bufetat_editor.exchange.word.reader.changes import Changes, changes_among, stays
from bufetat_editor.exchange.word.reader.meeting import Call, Meeting
from bufetat_editor.exchange.word.reader.ranges import Ranges
from bufetat_editor.exchange.word.reader.runs import (
    RunReader,
    Setting,
    in_control,
    is_silent,
    within,
)
from bufetat_editor.exchange.word.reader.stretches import (
    Stretch,
    bare,
    joined,
    reference_number,
    shortened,
    words,
)
from bufetat_editor.exchange.word.reader.styles import StyleNames


@dataclass(frozen=True, slots=True)
class Place:
    """Where paragraphs stand.

    Attributes:
        flow: see `exchange.returned.Line`.
        cell: in which table of the running text, and where in it.
        caller: of the note.
        where: as a person finds it; empty for the running text, which is told by its headings.
    """

    flow: str = "text"
    cell: Spot | None = None
    caller: Paragraph | None = None
    where: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Paragraph:
    """A paragraph as the file has it.

    Attributes:
        carriers: marks of items that begin in it.
        calls: of notes, that stay in it.
        number: its reference number.
        first, last: the moments when it began and ended, as `ranges` counts them.
        end: what its end has gone through; one that is gone joins it to the next paragraph.
        style: what its style is called, in small letters.
    """

    stretches: tuple[Stretch, ...]
    carriers: tuple[Carrier, ...]
    calls: tuple[Call, ...]
    number: str
    first: int
    last: int
    end: Changes
    style: str
    place: Place

    @property
    def goes_on(self) -> bool:
        """True if its end is gone, so that what follows belongs to it."""
        return not stays(self.end)


Chain = list[Paragraph]
"""Paragraphs that follow each other, with nothing between them that could not be joined."""


@dataclass(frozen=True, slots=True, eq=False)
class Label:
    """What stands before a row of a table, or over a column.

    Attributes:
        items: ids of those whose marks stand in it.
        text: so much of its words that one sees which it is; what they were, if they went.
    """

    paragraphs: tuple[Paragraph, ...]
    items: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Spot:
    """A cell of a table; see `exchange.returned.Cell`."""

    table: int
    row: Label | None
    column: Label | None


_LONGEST = 4  # digits of a number of columns


class StoryReader:
    """Reads one story: the text, a note, a header, a text box.

    Args:
        ranges: of the comments of the file.
    """

    def __init__(self, styles: StyleNames, ranges: Ranges) -> None:
        self._styles, self._ranges = styles, ranges
        self.met = Meeting(ranges)
        self._runs = RunReader(styles, self.met)
        self._tables = count(1)

    def chains(self, box: Element, place: Place, setting: Setting | None = None) -> Iterator[Chain]:
        """Yield the paragraphs of what holds some, table cells among them, in order."""
        chain: Chain = []
        for block, inside in self._blocks(box, setting or Setting()):
            if name_of(block) == "p":
                chain.append(self._paragraph(block, place, inside))
            else:
                yield chain
                chain = []
                yield from self._table(block, place, inside)
        yield chain

    def _blocks(self, box: Element, setting: Setting) -> Iterator[tuple[Element, Setting]]:
        """The paragraphs and tables in a box, whatever they are wrapped in."""
        for node in box:
            match name_of(node):
                case "p" | "tbl":
                    yield node, setting
                case "sdt":
                    with self.met.control(node):
                        yield from self._blocks(node, in_control(node, setting))
                case _ if not is_silent(node):
                    self.met.mark(node)
                    yield from self._blocks(node, within(node, setting))

    def _paragraph(self, node: Element, place: Place, setting: Setting) -> Paragraph:
        style = self._styles.of_paragraph(node)
        inside = replace(setting, in_contents=style.startswith("toc "))
        first = self._ranges.now
        pieces = joined(self._runs.pieces(node, inside))
        carriers, calls = self.met.paragraph_ends()
        return Paragraph(
            stretches=bare(pieces),
            carriers=carriers,
            calls=calls,
            number=reference_number(pieces),
            first=first,
            last=self._ranges.now,
            end=(*setting.changes, *changes_among(at(node, "pPr/rPr"))),
            style=style,
            place=place,
        )

    # --- tables

    def _table(self, table: Element, place: Place, setting: Setting) -> Iterator[Chain]:
        """The paragraphs of a table; one in a cell or beside the text belongs to that."""
        number = next(self._tables)
        columns: dict[int, Label] = {}
        for line, (row, inside) in enumerate(self._wrapped(table, "tr", setting)):
            changed = _changed(inside, at(row, "trPr"))
            labels = columns if line == 0 else {}
            name = "matrisen" if any(one.items for one in columns.values()) else "tabellen"
            for column, (cell, within_cell) in _placed(row, self._wrapped(row, "tc", changed)):
                spot = Spot(number, labels.get(0), columns.get(column))
                where = _where(spot, name, line) if line else ""
                is_text = not place.cell and not place.where
                own = replace(place, cell=spot, where=where) if is_text else place
                chains = [*self.chains(cell, own, _changed(within_cell, at(cell, "tcPr")))]
                labels[column] = _label(chains)
                yield from chains

    def _wrapped(
        self, box: Element, name: str, setting: Setting
    ) -> Iterator[tuple[Element, Setting]]:
        """The rows of a table or the cells of a row, whatever they are wrapped in."""
        for node in box:
            if name_of(node) == name:
                yield node, setting
            elif name_of(node) == "sdt":
                with self.met.control(node):
                    yield from self._wrapped(node, name, in_control(node, setting))
            elif not is_silent(node):
                self.met.mark(node)
                yield from self._wrapped(node, name, within(node, setting))


def _changed(setting: Setting, properties: Element | None) -> Setting:
    return replace(setting, changes=(*setting.changes, *changes_among(properties)))


def _placed(
    row: Element, cells: Iterator[tuple[Element, Setting]]
) -> Iterator[tuple[int, tuple[Element, Setting]]]:
    """The cells of a row, each with the column of the grid that it begins in."""
    column = _number(value(at(row, "trPr/gridBefore")), usual=0)
    for cell in cells:
        yield column, cell
        column += _number(value(at(cell[0], "tcPr/gridSpan")), usual=1)


def _number(text: str, usual: int) -> int:
    return int(text) if text.isdecimal() and len(text) <= _LONGEST else usual


def _label(chains: Iterable[Chain]) -> Label:
    paragraphs = tuple(one for chain in chains for one in chain)
    carriers = (one for read in paragraphs for one in read.carriers)
    stretches = [one for read in paragraphs for one in read.stretches]
    text = words(one for one in stretches if one.stays) or words(stretches)
    return Label(paragraphs, tuple(dict.fromkeys(one.item for one in carriers)), shortened(text))


def _where(spot: Spot, table: str, line: int) -> str:
    """Where a person finds a cell under the first row, which is found as running text is."""
    if spot.row is None:
        return f"{table}, rad {line}"
    labels = (one.text for one in (spot.row, spot.column) if one)
    return ", ".join((table, *(f"«{text}»" for text in labels if text)))
