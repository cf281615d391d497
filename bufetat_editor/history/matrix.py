"""The matrix kept whole: one cell for each row and column, whatever comes and goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

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


def stands_on(item: Item) -> tuple[str, ...]:
    """Return the ids of what an item cannot be without: its parent, and a cell's column."""
    column = item.attrs.get("column") if item.kind == "matrix_cell" else None
    return tuple(str(one) for one in (item.parent, column) if one is not None)


def with_whole_matrix(
    snapshot: Snapshot, states: tuple[Item, ...], draw: Callable[[str], str]
) -> tuple[Item, ...]:
    """Return planned states with what keeps the matrix whole after them.

    Cells that would be lacking are made; empty cells whose row or column goes away go with it.

    Args:
        draw: picks one character by chance, for the new ids.
    """
    frame = [state for state in states if state.kind in {"matrix_row", "matrix_column"}]
    if not frame:
        return states
    after = snapshot.with_states(snapshot.changeset, states)
    emptied = [
        replace(cell, deleted=True)
        for state in frame
        if state.deleted
        for cell in with_belongings(after, state)[1:]
        if cell.kind == "matrix_cell" and not after.children(cell.id)
    ]
    after = after.with_states(after.changeset, emptied)
    made: list[Item] = []
    for row, column in _missing(after):
        cell = Item(
            id=unused_id(after, "matrix_cell", draw),
            kind="matrix_cell",
            parent=row,
            pos=key_after(after, row, None),
            attrs={"column": column},
        )
        made.append(cell)
        after = after.with_states(after.changeset, (cell,))
    return (*states, *emptied, *made)


def _missing(snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    """The pairs of row and column that have no cell."""
    for matrix in snapshot.of_kind("service_matrix"):
        for row in snapshot.children(matrix.id, "matrix_row"):
            taken = {cell.attrs.get("column") for cell in snapshot.children(row.id)}
            for column in snapshot.children(matrix.id, "matrix_column"):
                if column.id not in taken:
                    yield row.id, column.id
