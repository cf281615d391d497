"""The matrix kept whole: one cell for each row and column, whatever comes and goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bufetat_editor.domain.ids import unused_id
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.order import key_after


def with_belongings(snapshot: Snapshot, item: Item) -> tuple[Item, ...]:
    """Return an item with all below it; a column also has its cells, which stand under the rows."""
    whole = [item, *snapshot.descendants(item.id)]
    if item.kind == "matrix_column":
        for cell in snapshot.of_kind("matrix_cell"):
            if cell.attrs.get("column") == item.id:
                whole += [cell, *snapshot.descendants(cell.id)]
    return tuple(whole)


def with_cells(
    snapshot: Snapshot, states: tuple[Item, ...], draw: Callable[[str], str]
) -> tuple[Item, ...]:
    """Return planned states with the new cells that the matrix would lack after them.

    Args:
        draw: picks one character by chance, for the new ids.
    """
    if not any(state.kind in {"matrix_row", "matrix_column"} for state in states):
        return states
    after = snapshot.with_states(snapshot.changeset, states)
    cells: list[Item] = []
    for row, column in _missing(after):
        cell = Item(
            id=unused_id(after, "matrix_cell", draw),
            kind="matrix_cell",
            parent=row,
            pos=key_after(after, row, None),
            attrs={"column": column},
        )
        cells.append(cell)
        after = after.with_states(after.changeset, (cell,))
    return (*states, *cells)


def _missing(snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    """The pairs of row and column that have no cell."""
    for matrix in snapshot.of_kind("service_matrix"):
        for row in snapshot.children(matrix.id, "matrix_row"):
            taken = {cell.attrs.get("column") for cell in snapshot.children(row.id)}
            for column in snapshot.children(matrix.id, "matrix_column"):
                if column.id not in taken:
                    yield row.id, column.id
