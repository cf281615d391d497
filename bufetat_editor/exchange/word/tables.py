"""Tables: what is common to them.

Widths stand on the cells, where Word looks, and on the grid, where LibreOffice looks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bufetat_editor.exchange.word.markup import Element, element, flag

_NO_BANDS = 0x0600
_FIRST_ROW, _FIRST_COLUMN = 0x0020, 0x0080


@dataclass(frozen=True, slots=True)
class Look:
    """Which parts of a table its style may set off, and readers may read out as heads.

    ECMA-376 part 1, 17.4.55 and 17.7.6.5.
    """

    first_row: bool = False
    first_column: bool = False

    def properties(self) -> Element:
        """Return the look for the properties of a table."""
        bits = _FIRST_ROW * self.first_row | _FIRST_COLUMN * self.first_column | _NO_BANDS
        return element(
            "tblLook",
            val=f"{bits:04X}",
            firstRow=int(self.first_row),
            lastRow=0,
            firstColumn=int(self.first_column),
            lastColumn=0,
            noHBand=1,
            noVBand=1,
        )


HEADS_ABOVE_AND_BESIDE = Look(first_row=True, first_column=True)


def table(
    style: str,
    widths: Sequence[int],
    rows: Iterable[Element],
    title: str,
    look: Look = HEADS_ABOVE_AND_BESIDE,
) -> Element:
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
        look.properties(),
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
