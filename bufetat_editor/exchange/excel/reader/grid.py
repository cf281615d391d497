"""The cells of a sheet that say something, as the words that they say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any, cast

from openpyxl.cell import Cell
from openpyxl.cell.read_only import ReadOnlyCell
from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.utils.escape import unescape
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet._reader import WorkSheetParser
from openpyxl.worksheet.formula import ArrayFormula

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
    told: dict[Place, str] = {}
    struck = set[Place]()
    for cell in _cells(sheet):
        if cell.value is not None and (words := _words(cell).strip()):
            place = cell.row, cell.column
            told[place] = words
            if _is_struck(cell):
                struck.add(place)
    return Cells(told, frozenset(struck))


def _cells(sheet: ReadOnlyWorksheet) -> Iterator[Cell]:
    """The cells that the file holds; openpyxl's own rows are filled up to their last cell."""
    inner, book = cast("Any", sheet), cast("Any", sheet.parent)  # as they read their own rows
    with inner._get_source() as source:  # noqa: SLF001
        parser = WorkSheetParser(
            source,
            inner._shared_strings,  # noqa: SLF001
            epoch=book.epoch,
            date_formats=book._date_formats,  # noqa: SLF001
            timedelta_formats=book._timedelta_formats,  # noqa: SLF001
        )
        for row, cells in parser.parse():
            if row <= _LAST_ROW:
                yield from (cast("Cell", ReadOnlyCell(sheet, **cell)) for cell in cells)


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
