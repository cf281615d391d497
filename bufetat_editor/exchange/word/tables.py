"""Tables: what is common to them, and the head of the memo.

Widths stand on the cells, where Word looks, and on the grid, where LibreOffice looks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bufetat_editor.exchange.blocks import Memo, MemoField, wording
from bufetat_editor.exchange.word.markup import Element, element, flag, paragraph
from bufetat_editor.exchange.word.page import PROSE_WIDTH
from bufetat_editor.exchange.word.runs import RunWriter

_MEMO_GRID = (1134, 3742, 1701, PROSE_WIDTH - 1134 - 3742 - 1701)
_HEAD_AND_FIRST_COLUMN: dict[str, str | int] = {
    "val": "06A0",
    "firstRow": 1,
    "lastRow": 0,
    "firstColumn": 1,
    "lastColumn": 0,
    "noHBand": 1,
    "noVBand": 1,
}
_ON_THE_RIGHT = {"date", "case_number", "case_officer"}


def table(style: str, widths: Sequence[int], rows: Iterable[Element], title: str) -> Element:
    """Return a table.

    Args:
        style: id of a table style.
        title: what the table is, for those who hear the document.
    """
    properties = element(
        "tblPr",
        element("tblStyle", val=style),
        element("tblW", w=sum(widths), type="dxa"),
        element("tblLayout", type="fixed"),
        element("tblLook", **_HEAD_AND_FIRST_COLUMN),
        element("tblCaption", val=title),
    )
    grid = element("tblGrid", *(element("gridCol", w=width) for width in widths))
    return element("tbl", properties, grid, *rows)


def row(*cells: Element, repeats: bool = False) -> Element:
    """Return a row; one that repeats stands at the top of each page."""
    return element("tr", *([element("trPr", flag("tblHeader"))] if repeats else []), *cells)


def cell(width: int, *paragraphs: Element, span: int = 1) -> Element:
    """Return a cell, which may span several columns."""
    properties = element("tcPr", element("tcW", w=width, type="dxa"))
    if span > 1:
        properties.append(element("gridSpan", val=span))
    return element("tc", properties, *paragraphs)


def memo_head(memo: Memo, writer: RunWriter) -> Element:
    """Return the head of a memo: who, when, which case."""
    rows = (_memo_row(fields, writer) for fields in _lines(memo.fields))
    return table("MemoHead", _MEMO_GRID, rows, wording(memo.document_type))


def _lines(fields: Iterable[MemoField]) -> list[list[MemoField]]:
    """Pair the fields as on paper: sender and receivers left, date and case beside them."""
    lines: list[list[MemoField]] = []
    for field in fields:
        if field.name in _ON_THE_RIGHT and lines and len(lines[-1]) == 1:
            lines[-1].append(field)
        else:
            lines.append([field])
    return lines


def _memo_row(fields: Sequence[MemoField], writer: RunWriter) -> Element:
    cells: list[Element] = []
    for field in fields:
        first = len(cells)
        span = 1 if len(fields) > 1 else len(_MEMO_GRID) - 1
        width = sum(_MEMO_GRID[first + 1 : first + 1 + span])
        label = paragraph("MemoLabel", *writer.write(field.label))
        value = paragraph("MemoValue", *writer.write(field.value.runs))
        cells += [cell(_MEMO_GRID[first], label), cell(width, value, span=span)]
    return row(*cells)
