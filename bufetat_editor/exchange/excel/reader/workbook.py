"""The workbook as a whole: what it says of itself, and its sheets one after the other."""

from __future__ import annotations

import io
import warnings
from itertools import chain
from typing import cast

from openpyxl import load_workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from bufetat_editor.exchange.excel.reader.boxes import boxes
from bufetat_editor.exchange.excel.reader.grid import Grid, grid
from bufetat_editor.exchange.excel.reader.notes import said
from bufetat_editor.exchange.excel.reader.parts import Parts
from bufetat_editor.exchange.excel.reader.properties import in_cells, in_document, in_sight
from bufetat_editor.exchange.excel.reader.sheet import Reading, read_sheet
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
        sheets = {one.title: grid(one) for one in cast("list[ReadOnlyWorksheet]", book.worksheets)}
    read = _read(sheets, Parts(content))
    return Returned(
        in_sight(sheets.values()) | in_cells(sheets.values()) | in_document(book),
        tuple(chain.from_iterable(one.lines for one in read)),
        comments=tuple(chain.from_iterable(one.comments for one in read)),
        replies=tuple(chain.from_iterable(one.replies for one in read)),
        is_ordered=False,
    )


def _read(sheets: dict[str, Grid], parts: Parts) -> list[Reading]:
    read: list[Reading] = []
    for name, path in parts.sheets():
        words = sheets.get(name, {})
        first = sum(len(one.lines) for one in read)
        read.append(read_sheet(name, words, said(parts, path), boxes(parts, path), first))
    return read
