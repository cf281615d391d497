"""Tables: what is common to them.

Widths stand on the cells, where Word looks, and on the grid, where LibreOffice looks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bufetat_editor.exchange.word.markup import Element, element, flag

_HEAD_AND_FIRST_COLUMN: dict[str, str | int] = {
    "val": "06A0",
    "firstRow": 1,
    "lastRow": 0,
    "firstColumn": 1,
    "lastColumn": 0,
    "noHBand": 1,
    "noVBand": 1,
}


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


def row(*cells: Element, repeats: bool = False, change: Element | None = None) -> Element:
    """Return a row.

    Args:
        repeats: it stands at the top of each page.
        change: that the row came or went.
    """
    properties = [flag("tblHeader")] if repeats else []
    if change is not None:
        properties.append(change)
    return element("tr", *([element("trPr", *properties)] if properties else []), *cells)


def cell(width: int, *paragraphs: Element, span: int = 1, change: Element | None = None) -> Element:
    """Return a cell.

    Args:
        span: how many columns it spans.
        change: that the cell came or went with its column.
    """
    properties = element("tcPr", element("tcW", w=width, type="dxa"))
    if span > 1:
        properties.append(element("gridSpan", val=span))
    if change is not None:
        properties.append(change)
    return element("tc", properties, *paragraphs)
