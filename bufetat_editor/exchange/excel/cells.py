"""Cells: text that stays text, whatever it looks like."""

from __future__ import annotations

import re
from datetime import date
from typing import cast

from openpyxl.cell import Cell
from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.errors import TooLongForExcel

LONGEST = 32_767
"""So many UTF-16 units a cell holds."""

_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_LOOKS_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t")
_DATE, _WHOLE_NUMBER = "d.m.yyyy", "0"
_COUNT = '0;-0;"–"'  # nothing is shown as a dash and is still a number


def write(sheet: Worksheet, row: int, column: int, value: str | int | date | None) -> Cell:
    """Put a value into a cell, wrapped and at the top.

    Raises:
        TooLongForExcel: the text is longer than a cell can hold.
    """
    cell = cast("Cell", sheet.cell(row, column))
    cell.alignment = Alignment("left", "top", wrap_text=True)
    if isinstance(value, str):
        _write_text(cell, value)
    elif value is not None:
        cell.value = value
        cell.number_format = _DATE if isinstance(value, date) else _WHOLE_NUMBER
    return cell


def show_before(cell: Cell, mark: str) -> None:
    """Show a mark before the text of a cell without making it part of the text."""
    cell.number_format = f'"{mark}"@'


def show_after(cell: Cell, mark: str) -> None:
    """Show a mark after the text of a cell without making it part of the text."""
    cell.number_format = f'@"{mark}"'


def show_as_count(cell: Cell) -> None:
    """Show a number or a sign in the middle of its column, and zero as a dash."""
    cell.alignment = Alignment("center", "top", wrap_text=True)
    if cell.data_type == "n":
        cell.number_format = _COUNT


def _write_text(cell: Cell, text: str) -> None:
    escaped = _ESCAPE.sub("_x005F_", text)
    length = len(escaped.encode("utf-16-le")) // 2
    if length > LONGEST:
        raise TooLongForExcel(start=text[:40], length=length, longest=LONGEST)
    cell.value = escaped
    cell.data_type = "s"
    cell.quotePrefix = text.startswith(_LOOKS_LIKE_A_FORMULA)
