"""The matrix: a row for each category, a paragraph for each task."""

from __future__ import annotations

from collections.abc import Sequence

from bufetat_editor.exchange.blocks import Column, Mark, Matrix, Row
from bufetat_editor.exchange.furniture import CATEGORY
from bufetat_editor.exchange.marks import unmoved
from bufetat_editor.exchange.word.markup import Element, paragraph, text_run
from bufetat_editor.exchange.word.paragraphs import ParagraphWriter
from bufetat_editor.exchange.word.tables import cell, row, table

_CATEGORY_SHARE = 17  # hundredths of the width


def write_matrix(matrix: Matrix, writer: ParagraphWriter, width: int) -> Element:
    """Return the matrix as a table whose first row stands on each page.

    Rows may break over pages, because a category may be longer than a page.

    Args:
        width: of the text on the page, in twentieths of a point.
    """
    widths = _widths(len(matrix.columns), width)
    rows = (_row(line, widths, writer) for line in matrix.rows)
    return table("ServiceMatrix", widths, [_head(matrix, widths, writer), *rows], matrix.title)


def _widths(columns: int, width: int) -> list[int]:
    area = width * (100 - _CATEGORY_SHARE) // 100 // max(columns, 1)
    return [width - area * columns, *[area] * columns]


def _head(matrix: Matrix, widths: Sequence[int], writer: ParagraphWriter) -> Element:
    words = writer.marks.words(matrix.mark, [text_run(CATEGORY)])
    first = cell(widths[0], paragraph("MatrixColumn", *words))
    labels = (
        _labelled(width, column, writer)
        for width, column in zip(widths[1:], matrix.columns, strict=True)
    )
    return row(first, *labels, repeats=True, change=_of_row(matrix.mark, writer))


def _row(line: Row, widths: Sequence[int], writer: ParagraphWriter) -> Element:
    label = cell(widths[0], *writer.in_box([line.label], "MatrixRow"))
    cells = (
        cell(width, *writer.in_box(area.tasks, "MatrixTask"), change=_of_cell(area.mark, writer))
        for width, area in zip(widths[1:], line.cells, strict=True)
    )
    return row(label, *cells, change=_of_row(line.mark, writer))


def _of_row(mark: Mark | None, writer: ParagraphWriter) -> Element | None:
    return writer.marks.end(unmoved(mark)) if mark else None


def _labelled(width: int, column: Column, writer: ParagraphWriter) -> Element:
    label = writer.in_box([column.label], "MatrixColumn")
    return cell(width, *label, change=_of_cell(column.mark, writer))


def _of_cell(mark: Mark | None, writer: ParagraphWriter) -> Element | None:
    return writer.marks.cell(mark) if mark else None
