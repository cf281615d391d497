"""What a workbook says of itself, in whichever of three places it is left."""

from __future__ import annotations

import re
from collections.abc import Iterable

from openpyxl.workbook import Workbook

from bufetat_editor.exchange.excel.reader.grid import Grid

_NAME = re.compile("tm[A-Z][A-Za-z]+")
_SHORT_HASH = re.compile(" · ([0-9a-f]{12})$")
_SHORT = "tmShortHash"


def in_document(book: Workbook) -> dict[str, str]:
    """Return what stands among the properties of the document."""
    kept = book.custom_doc_props.props  # type: ignore[attr-defined]  # the stubs do not know it
    told = {str(one.name): str(one.value) for one in kept}
    return {name: value for name, value in told.items() if _NAME.fullmatch(name)}


def in_cells(sheets: Iterable[Grid]) -> dict[str, str]:
    """Return what cells tell: the name of a property, and its value in the one beside."""
    return {
        words: cells[row, column + 1]
        for cells in sheets
        for (row, column), words in cells.items()
        if _NAME.fullmatch(words) and (row, column + 1) in cells
    }


def in_sight(sheets: Iterable[Grid]) -> dict[str, str]:
    """Return the beginning of the hash that stands over the rows for people to see."""
    found = (_SHORT_HASH.search(words) for cells in sheets for words in cells.values())
    return next(({_SHORT: one[1]} for one in found if one), {})
