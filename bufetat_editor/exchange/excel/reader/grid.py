"""The cells of a sheet that say something, as the words that they say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from operator import itemgetter
from typing import cast

from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.utils.escape import unescape
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.exchange.furniture import norwegian_date

Place = tuple[int, int]
"""Row and column, from 1."""
Grid = Mapping[Place, str]

_LAST_ROW = 1_048_576
_REFERENCE = re.compile("([A-Z]{1,3})([1-9][0-9]{0,6})")


def grid(sheet: ReadOnlyWorksheet) -> Grid:
    """Return the words of the cells that have any, row by row.

    Formulas are never evaluated: their words are the formula.
    """
    sheet.reset_dimensions()  # a row is then as long as its own last cell, whatever the file says
    whole = cast("Worksheet", sheet)  # which it borrows the method from
    told: dict[Place, str] = {}
    rows = enumerate(whole.iter_rows(max_row=_LAST_ROW), 1)
    for row, cells in filter(itemgetter(1), rows):  # a million empty rows pass in a moment
        for column, cell in enumerate(cells, 1):
            if cell.value is not None and (words := _words(cell.value).strip()):
                told[row, column] = words
    return told


def reference(place: Place) -> str:
    """Return what people call a cell, such as `E12`."""
    row, column = place
    return f"{get_column_letter(column)}{row}"


def place_of(told: str) -> Place:
    """Return the row and column of a reference; 0 and 0 if it is none."""
    found = _REFERENCE.match(told)
    return (int(found[2]), column_index_from_string(found[1])) if found else (0, 0)


def _words(value: object) -> str:
    match value:
        case str():
            return unescape(value).replace("\r\n", "\n")
        case bool():
            return "SANN" if value else "USANN"
        case datetime() if value.time() == time():
            return norwegian_date(value.date().isoformat())
        case datetime():
            return f"{norwegian_date(value.date().isoformat())} {value:%H:%M}"
        case date():
            return norwegian_date(value.isoformat())
        case float():
            return f"{value:.15g}".replace(".", ",")
        case ArrayFormula():
            return value.text or ""
        case _:
            return str(value)
