"""What a workbook says of itself, in whichever of three places it is left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from openpyxl.workbook import Workbook

from bufetat_editor.exchange.excel.reader.grid import Grid
from bufetat_editor.exchange.seal import is_property, seal_told, short_hash_in


def properties(book: Workbook, sheets: Sequence[Grid]) -> Mapping[str, str]:
    """Return the properties of the seal and of the circulation, from where they are left.

    Args:
        sheets: words of the cells of each.
    """
    in_sight = short_hash_in(chain.from_iterable(one.values() for one in sheets))
    return seal_told(_in_document(book), _in_cells(sheets), in_sight)


def _in_document(book: Workbook) -> dict[str, str]:
    kept = book.custom_doc_props.props  # type: ignore[attr-defined]  # the stubs do not know it
    told = {str(one.name): str(one.value) for one in kept}
    return {name: value for name, value in told.items() if is_property(name)}


def _in_cells(sheets: Iterable[Grid]) -> dict[str, str]:
    """What cells tell: the name of a property, and its value in the one beside."""
    return {
        words: cells[row, column + 1]
        for cells in sheets
        for (row, column), words in cells.items()
        if is_property(words) and (row, column + 1) in cells
    }
