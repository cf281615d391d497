"""Tables of the sample text."""

from __future__ import annotations

from collections.abc import Sequence

from bufetat_editor.exchange.word.markup import Element, element, flag

_LOOK: dict[str, str | int] = {"val": "04A0", "firstRow": 1, "firstColumn": 1, "noVBand": 1}


def sample_table(style: str, title: str, width: int, *rows: Sequence[Sequence[Element]]) -> Element:
    """Return a table of equal columns whose first row stands on each page.

    Args:
        style: id of a table style.
        title: what the table is, for those who hear the document.
        width: of the whole table, in twentieths of a point.
        rows: by row and cell, the paragraphs.
    """
    column = width // len(rows[0])
    properties = element(
        "tblPr",
        element("tblStyle", val=style),
        element("tblW", w=column * len(rows[0]), type="dxa"),
        element("tblLayout", type="fixed"),
        element("tblLook", **_LOOK),
        element("tblCaption", val=title),
    )
    grid = element("tblGrid", *(element("gridCol", w=column) for _ in rows[0]))
    head, *others = (_row(row, column) for row in rows)
    head.insert(0, element("trPr", flag("tblHeader")))
    return element("tbl", properties, grid, head, *others)


def _row(cells: Sequence[Sequence[Element]], width: int) -> Element:
    return element("tr", *(element("tc", _of_width(width), *cell) for cell in cells))


def _of_width(width: int) -> Element:
    return element("tcPr", element("tcW", w=width, type="dxa"))
