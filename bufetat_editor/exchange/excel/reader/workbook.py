"""The workbook as a whole: what it says of itself, and its sheets one after the other."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import cast

from openpyxl import load_workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from bufetat_editor.exchange.excel.reader.boxes import boxes
from bufetat_editor.exchange.excel.reader.copied import Key, known_by, original_of, what_differs
from bufetat_editor.exchange.excel.reader.grid import Cells, read_cells
from bufetat_editor.exchange.excel.reader.notes import said
from bufetat_editor.exchange.excel.reader.parts import Parts
from bufetat_editor.exchange.excel.reader.properties import properties
from bufetat_editor.exchange.excel.reader.sheet import Reading, Sheet, read_sheet
from bufetat_editor.exchange.excel.reader.table import Table, table
from bufetat_editor.exchange.returned import Returned


def read_excel(content: bytes) -> Returned:
    """Return what stands in a workbook.

    Args:
        content: the bytes of an xlsx file that has passed the gate.
    """
    with warnings.catch_warnings():
        # openpyxl tells of what it leaves out: rules and extensions, never anybody's words
        warnings.simplefilter("ignore")
        book = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
        found = cast("list[ReadOnlyWorksheet]", book.worksheets)
        sheets = {one.title: read_cells(one) for one in found}
    words = [one.words for one in sheets.values()]
    read = _read(sheets, Parts(content))
    return Returned(
        properties(book, words),
        tuple(chain.from_iterable(one.lines for one in read)),
        comments=tuple(chain.from_iterable(one.comments for one in read)),
        replies=tuple(chain.from_iterable(one.replies for one in read)),
        is_ordered=False,
    )


def _read(sheets: Mapping[str, Cells], parts: Parts) -> list[Reading]:
    read: list[Reading] = []
    for sheet in _sheets(sheets, parts):
        read.append(read_sheet(sheet, sum(len(one.lines) for one in read)))
    return read


def _sheets(sheets: Mapping[str, Cells], parts: Parts) -> Iterator[Sheet]:
    """The sheets from left to right; of copies of those to the left, what differs."""
    tables: dict[str, Table] = {}
    sheet_of: dict[Key, str] = {}
    for name, path in parts.sheets():
        cells = sheets.get(name, Cells({}))
        found = table(cells)
        if original := original_of(found, sheet_of):
            first = sheets[original].words
            found = what_differs(found, cells.words, tables[original], first, original)
        tables[name] = found
        for key in known_by(found):
            sheet_of.setdefault(key, name)
        yield Sheet(name, cells.words, found, tuple(said(parts, path)), tuple(boxes(parts, path)))
