"""The matrix as CSV: a task a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.archive.semicolons import as_csv
from bufetat_editor.exchange.blocks import Cell, Matrix, Paragraph, references, wording
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.subject import Subject

_COLUMNS: Final = (
    *("Kategori", "Tjenesteområde", "Nummer", "Oppgave", "Underpunkter", "Foreløpig"),
    *("Id", "Hjemler"),
)
_YES: Final = "ja"
_BETWEEN: Final = "; "


def write_tasks(subject: Subject) -> bytes:
    """Return the tasks of a model, nothing if there is no matrix.

    Sub-entries stand on lines of their own in one field.
    """
    matrices = compose(subject).model.matrices
    lines = (line for matrix in matrices for line in _lines(matrix, subject.snapshot))
    return as_csv(_COLUMNS, lines) if matrices else b""


def _lines(matrix: Matrix, snapshot: Snapshot) -> Iterator[tuple[str, ...]]:
    for row in matrix.rows:
        for column, cell in zip(matrix.columns, row.cells, strict=True):
            place = (wording(row.label.runs), wording(column.label.runs))
            for task, parts in _tasks(cell):
                found = (one for part in (task, *parts) for one in references(part.runs))
                yield (
                    *place,
                    task.number or "",
                    wording(task.runs),
                    "\n".join(wording(one.runs) for one in parts),
                    _YES if snapshot[str(task.item)].attrs.get("provisional") else "",
                    task.item or "",
                    _BETWEEN.join(dict.fromkeys(found)),
                )


def _tasks(cell: Cell) -> list[tuple[Paragraph, list[Paragraph]]]:
    """Each task of a cell with its sub-entries."""
    found: list[tuple[Paragraph, list[Paragraph]]] = []
    for one in cell.tasks:
        if one.is_below and found:
            found[-1][1].append(one)
        else:
            found.append((one, []))
    return found
