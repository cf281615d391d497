"""The matrix: a row for each category, a paragraph for each task."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.exchange.blocks import Cell, Matrix, Row
from bufetat_editor.exchange.word.markup import Element, paragraph
from bufetat_editor.exchange.word.page import MATRIX_WIDTH
from bufetat_editor.exchange.word.runs import RunWriter
from bufetat_editor.exchange.word.tables import cell, row, table

_CATEGORY_WIDTH = 2381
_TITLE = "Oppgaver etter kategori og tjenesteområde"


def write_matrix(matrix: Matrix, writer: RunWriter) -> Element:
    """Return the matrix as a table whose first row stands on each page.

    Rows may break over pages, because a category may be longer than a page.
    """
    widths = _widths(len(matrix.columns))
    rows = (_row(line, widths, writer) for line in matrix.rows)
    return table("ServiceMatrix", widths, [_head(matrix, widths, writer), *rows], _TITLE)


def _widths(columns: int) -> list[int]:
    areas = max(columns, 1)
    return [_CATEGORY_WIDTH, *[(MATRIX_WIDTH - _CATEGORY_WIDTH) // areas] * columns]


def _head(matrix: Matrix, widths: list[int], writer: RunWriter) -> Element:
    labels = [(), *(column.label.runs for column in matrix.columns)]
    paragraphs = (paragraph("MatrixColumn", *writer.write(label)) for label in labels)
    return row(*map(cell, widths, paragraphs), repeats=True)


def _row(line: Row, widths: list[int], writer: RunWriter) -> Element:
    label = cell(widths[0], paragraph("MatrixRow", *writer.write(line.label.runs)))
    cells = (
        cell(width, *_tasks(area, writer))
        for width, area in zip(widths[1:], line.cells, strict=True)
    )
    return row(label, *cells)


def _tasks(area: Cell, writer: RunWriter) -> Iterator[Element]:
    if not area.tasks:
        yield paragraph("MatrixTask")  # a cell must hold a paragraph
    for task in area.tasks:
        style = "MatrixTask" if task.form.role == "task" else "MatrixSubtask"
        yield paragraph(style, *writer.write(task.runs))
