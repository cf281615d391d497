"""The matrix for print: the tasks of a category beside each other, one line after the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Alignment
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.exchange.blocks import FootnoteCall, Matrix, Paragraph, Row, Runs, wording
from bufetat_editor.exchange.excel.cells import show_after, show_before, write
from bufetat_editor.exchange.excel.fonts import HEADING, TEXT
from bufetat_editor.exchange.excel.rows import hint_height
from bufetat_editor.exchange.excel.sheets import FIRST_ROW, FRAME, GROUND, new_sheet
from bufetat_editor.exchange.register import Column
from bufetat_editor.exchange.seal import Seal

_CATEGORY = Column("Kategori", 30)
_AREA_WIDTH = 56
_BULLET = "– "
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def write_matrix(workbook: Workbook, matrix: Matrix, name: str, seal: Seal) -> None:
    """Add a sheet with the matrix; the category is repeated on each of its lines."""
    areas = (Column(wording(column.label.runs), _AREA_WIDTH) for column in matrix.columns)
    sheet = new_sheet(workbook, name, (_CATEGORY, *areas), seal)
    number = FIRST_ROW
    for row in matrix.rows:
        for line in _lines(row):
            _write_line(sheet, number, row, line)
            number += 1


def _lines(row: Row) -> Iterator[tuple[Paragraph | None, ...]]:
    """What stands beside each other; a category without tasks still has a line."""
    columns = [cell.tasks for cell in row.cells]
    if not any(columns):
        yield (None,) * len(columns)
    yield from zip_longest(*columns)


def _write_line(
    sheet: Worksheet, number: int, row: Row, line: tuple[Paragraph | None, ...]
) -> None:
    label = _write(sheet, number, 1, row.label.runs)
    label.font, label.fill = HEADING, GROUND
    texts = [(wording(row.label.runs), float(_CATEGORY.width))]
    for column, item in enumerate(line, 2):
        cell = _write(sheet, number, column, item.runs if item else ())
        if item and item.is_below:
            cell.alignment = Alignment("left", "top", wrap_text=True, indent=1)
            show_before(cell, _BULLET)
        texts.append((wording(item.runs) if item else "", float(_AREA_WIDTH)))
    hint_height(sheet, number, texts)


def _write(sheet: Worksheet, row: int, column: int, runs: Runs) -> SheetCell:
    cell = write(sheet, row, column, wording(runs) or None)
    cell.font, cell.border = TEXT, FRAME
    for run in runs:
        if isinstance(run, FootnoteCall):
            show_after(cell, str(run.number).translate(_RAISED))
    return cell
