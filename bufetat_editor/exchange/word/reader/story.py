"""From a part of a file to its paragraphs, each with where it stands and what follows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bufetat_editor.exchange.word.lookup import at, name_of, value
from bufetat_editor.exchange.word.markup import Element
from bufetat_editor.exchange.word.reader.carriers import Carrier
from bufetat_editor.exchange.word.reader.changes import Changes, changes_among, stays
from bufetat_editor.exchange.word.reader.meeting import Meeting
from bufetat_editor.exchange.word.reader.runs import (
    RunReader,
    Setting,
    in_control,
    is_silent,
    within,
)
from bufetat_editor.exchange.word.reader.stretches import Stretch, joined, shortened, words
from bufetat_editor.exchange.word.reader.styles import StyleNames


@dataclass(frozen=True, slots=True)
class Place:
    """Where paragraphs stand.

    Attributes:
        flow: see `exchange.returned.Line`.
        cell: ids of row and column in the matrix.
        where: as a person finds it; empty for the running text, which is told by its headings.
    """

    flow: str = "text"
    cell: tuple[str, str] | None = None
    where: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Paragraph:
    """A paragraph as the file has it.

    Attributes:
        carriers: marks of items that begin in it.
        comments: that are spoken in it.
        end: what its end has gone through; one that is gone joins it to the next paragraph.
        style: what its style is called, in small letters.
    """

    stretches: tuple[Stretch, ...]
    carriers: tuple[Carrier, ...]
    comments: frozenset[str]
    end: Changes
    style: str
    place: Place

    @property
    def goes_on(self) -> bool:
        """True if its end is gone, so that what follows belongs to it."""
        return not stays(self.end)


Chain = list[Paragraph]
"""Paragraphs that follow each other, with nothing between them that could not be joined."""


@dataclass(frozen=True, slots=True)
class _Label:
    """What names a row or a column of a table: an item, if it is one of the matrix."""

    item: str
    text: str


_LONGEST = 4  # digits of a number of columns
_NO_LABEL = _Label("", "")


class StoryReader:
    """Reads one story: the text, a note, a header, a text box."""

    def __init__(self, styles: StyleNames) -> None:
        self._styles = styles
        self.met = Meeting()
        self._runs = RunReader(styles, self.met)

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
        self.met.paragraph_begins()
        stretches = joined(self._runs.pieces(node, inside))
        carriers, comments = self.met.paragraph_ends()
        end = (*setting.changes, *changes_among(at(node, "pPr/rPr")))
        return Paragraph(stretches, carriers, comments, end, style, place)

    # --- tables

    def _table(self, table: Element, place: Place, setting: Setting) -> Iterator[Chain]:
        """The paragraphs of a table; it is a matrix where items name rows and columns."""
        columns: dict[int, _Label] = {}
        for number, (row, inside) in enumerate(self._wrapped(table, "tr", setting)):
            changed = _changed(inside, at(row, "trPr"))
            labels = columns if number == 0 else {}
            for column, (cell, within_cell) in _placed(row, self._wrapped(row, "tc", changed)):
                over, before = columns.get(column, _NO_LABEL), labels.get(0, _NO_LABEL)
                in_matrix = number > 0 and column > 0 and over.item and before.item
                own = _matrix_cell(place, before, over) if in_matrix else place
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


def _matrix_cell(place: Place, row: _Label, column: _Label) -> Place:
    return replace(
        place,
        flow=f"cell:{row.item}:{column.item}",
        cell=(row.item, column.item),
        where=f"matrisen, «{row.text}», «{column.text}»",
    )


def _label(chains: list[Chain]) -> _Label:
    reads = [read for chain in chains for read in chain]
    items = (one.item for read in reads for one in read.carriers)
    text = words(one for read in reads for one in read.stretches if one.stays)
    return _Label(next(items, ""), shortened(text))
