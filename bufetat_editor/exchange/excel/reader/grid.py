"""The cells of a sheet that say something, as the words that they say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from operator import itemgetter
from typing import cast

from openpyxl.cell import Cell
from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.utils.escape import unescape
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.exchange.excel.reader.shown import shown_date, shown_number

Place = tuple[int, int]
"""Row and column, from 1."""
Grid = Mapping[Place, str]

_LAST_ROW = 1_048_576
_REFERENCE = re.compile("([A-Z]{1,3})([1-9][0-9]{0,6})")


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of a sheet that say something.

    Attributes:
        words: what they say, row by row.
        struck: those whose words are struck through from end to end.
    """

    words: Grid
    struck: frozenset[Place] = frozenset()


def read_cells(sheet: ReadOnlyWorksheet) -> Cells:
    """Return the cells that say something.

    Formulas are never evaluated: their words are the formula.
    """
    sheet.reset_dimensions()  # a row is then as long as its own last cell, whatever the file says
    whole = cast("Worksheet", sheet)  # which it borrows the method from
    told: dict[Place, str] = {}
    struck = set[Place]()
    rows = enumerate(whole.iter_rows(max_row=_LAST_ROW), 1)
    for row, cells in filter(itemgetter(1), rows):  # a million empty rows pass in a moment
        for column, cell in enumerate(cells, 1):
            if cell.value is not None and (words := _words(cell).strip()):
                told[row, column] = words
                if _is_struck(cell):
                    struck.add((row, column))
    return Cells(told, frozenset(struck))


def reference(place: Place) -> str:
    """Return what people call a cell, such as `E12`."""
    row, column = place
    return f"{get_column_letter(column)}{row}"


def place_of(told: str) -> Place:
    """Return the row and column of a reference; 0 and 0 if it is none."""
    found = _REFERENCE.match(told)
    return (int(found[2]), column_index_from_string(found[1])) if found else (0, 0)


def _words(cell: Cell) -> str:
    match cell.value:
        case str(value):
            return unescape(value).replace("\r\n", "\n")
        case bool(value):
            return "SANN" if value else "USANN"
        case int() | float():
            return shown_number(cell.value, _form(cell))
        case date() | time() | timedelta():
            return shown_date(cell.value, _form(cell))
        case ArrayFormula():
            return cell.value.text or ""
        case _:
            return str(cell.value)


def _form(cell: Cell) -> str:
    try:
        return cell.number_format or ""
    except IndexError:  # a style that the file does not have
        return ""


def _is_struck(cell: Cell) -> bool:
    try:
        return bool(cell.font.strike)
    except IndexError:
        return False
