"""What a page of the intranet holds, ready to be laid out by the templates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from bufetat_editor.exchange.blocks import (
    Cell,
    Document,
    Figure,
    Footnote,
    Mark,
    Matrix,
    Model,
    Row,
)
from bufetat_editor.exchange.figure.svg import figure_svg
from bufetat_editor.exchange.furniture import figure_caption
from bufetat_editor.exchange.headings import Chapter, chapters
from bufetat_editor.exchange.html.addresses import address
from bufetat_editor.exchange.html.calls import Call, Calls, note_address
from bufetat_editor.exchange.html.contents import Heading, contents
from bufetat_editor.exchange.html.lines import Line, Lines
from bufetat_editor.exchange.html.lists import Listed, listed, nested
from bufetat_editor.exchange.marks import is_gone


@dataclass(frozen=True, slots=True)
class Picture:
    """The figure.

    Attributes:
        svg: as it is written; every word of the model is escaped in it.
        caption: which of two figures it is; empty for the only one.
        is_gone: it is the figure as it was.
    """

    kind: ClassVar = "picture"

    svg: Markup
    address: str
    caption: str
    is_gone: bool


Part = Line | Listed | Picture


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter with its heading, or what stands before the first."""

    heading: Line | None
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a matrix.

    Attributes:
        address: id of the element; empty if nothing is kept there.
    """

    address: str
    tasks: tuple[Listed, ...]
    is_gone: bool


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of a matrix."""

    label: Line
    cells: tuple[GridCell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A matrix."""

    address: str
    title: str
    columns: tuple[Line, ...]
    rows: tuple[GridRow, ...]
    is_gone: bool


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote.

    Attributes:
        calls: where it is called from.
    """

    address: str
    number: int | None
    lines: tuple[Line, ...]
    calls: tuple[Call, ...]

    @property
    def is_gone(self) -> bool:
        """True if all that it says is as it was."""
        return bool(self.lines) and all(line.is_gone for line in self.lines)

    @property
    def self_link(self) -> str:
        """What the link to it is called; empty if it has none."""
        if self.is_gone:
            return ""
        return "Lenke til fotnoten" if self.number is None else f"Lenke til fotnote {self.number}"


@dataclass(frozen=True, slots=True)
class Page:
    """The page from top to bottom, without its head and foot."""

    title: Line
    contents: tuple[Heading, ...]
    sections: tuple[Section, ...]
    grids: tuple[Grid, ...]
    notes: tuple[Note, ...]


def page(document: Document) -> Page:
    """Return the page that shows the model of a document."""
    return _Builder(document).page(document.model, document.footnotes)


class _Builder:
    """One pass over a document in the order of print."""

    def __init__(self, document: Document) -> None:
        self._calls = Calls()
        self._lines = Lines(document, self._calls)
        self._approved = document.seal.is_approved
        self._figures = 0

    def page(self, model: Model, footnotes: Sequence[Footnote]) -> Page:
        title = self._lines.line(model.title)
        sections = tuple(self._section(one) for one in chapters(model))
        grids = tuple(self._grid(matrix) for matrix in model.matrices)
        notes = tuple(self._note(note) for note in footnotes)
        return Page(
            title,
            contents(model, approved=self._approved, has_notes=bool(notes)),
            sections,
            grids,
            notes,
        )

    def _section(self, chapter: Chapter) -> Section:
        made = self._lines.line(chapter.heading) if chapter.heading else None
        parts = [
            self._picture(block) if isinstance(block, Figure) else self._lines.line(block)
            for block in chapter.blocks
        ]
        return Section(made, tuple(listed(parts)))

    def _picture(self, figure: Figure) -> Picture:
        self._figures += 1
        svg = Markup(figure_svg(figure.hub, figure.dimensions))  # noqa: S704 - it escapes all words
        caption = figure_caption(figure.mark)
        return Picture(svg, f"figur_{self._figures}", caption, is_gone(figure.mark))

    def _grid(self, matrix: Matrix) -> Grid:
        return Grid(
            address(matrix.item, matrix.mark),
            matrix.title,
            tuple(self._lines.line(column.label) for column in matrix.columns),
            tuple(self._row(row) for row in matrix.rows),
            is_gone(matrix.mark),
        )

    def _row(self, row: Row) -> GridRow:
        label = self._lines.line(row.label)
        return GridRow(label, tuple(self._cell(cell, row.mark) for cell in row.cells))

    def _cell(self, cell: Cell, of_row: Mark | None) -> GridCell:
        mark = of_row if is_gone(of_row) else cell.mark
        place = address(cell.item, mark) if cell.item else ""
        tasks = tuple(nested([self._lines.line(task) for task in cell.tasks]))
        return GridCell(place, tasks, is_gone(cell.mark))

    def _note(self, note: Footnote) -> Note:
        lines = tuple(self._lines.line(one) for one in note.paragraphs)
        return Note(note_address(note), note.number, lines, self._calls.of(note))
