"""Matrices, old and new in one grid: what moved within it went in one place and came in another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bufetat_editor.exchange.blocks import Cell, Column, Mark, Matrix, Paragraph, Row
from bufetat_editor.exchange.marking.flows import Flows
from bufetat_editor.exchange.marking.paragraphs import Paragraphs
from bufetat_editor.exchange.marking.signing import Signing
from bufetat_editor.exchange.marking.union import union


@dataclass(frozen=True, slots=True)
class _Line:
    """A row or a column of the united grid.

    Attributes:
        mark: none if it stayed.
        before: its place in the old matrix; none if it was not there.
        after: its place in the new one; none if it is not there.
    """

    label: Paragraph
    mark: Mark | None
    before: int | None
    after: int | None


class Matrices:
    """Unites matrices."""

    def __init__(self, signing: Signing) -> None:
        self._signing = signing
        self._paragraphs = Paragraphs(signing)
        self._flows = Flows(signing)

    def united(self, old: Sequence[Matrix], new: Sequence[Matrix]) -> Iterator[Matrix]:
        """Yield the matrices of both; one that stands on one side only has come or gone whole."""
        before, after = {one.item: one for one in old}, {one.item: one for one in new}
        for place in union(before, after, self._signing.fixed(before)):
            nothing = replace(place.one, columns=(), rows=())
            grid = self._grid(place.before or nothing, place.after or nothing)
            stayed = place.before and place.after
            mark = None if stayed else self._signing.whole(place.change, place.key)
            yield replace(grid, mark=mark)

    def _grid(self, old: Matrix, new: Matrix) -> Matrix:
        columns = self._lines(new.item, _labels(old.columns), _labels(new.columns))
        rows = self._lines(new.item, _labels(old.rows), _labels(new.rows))
        return replace(
            new,
            columns=tuple(Column(column.label, column.mark) for column in columns),
            rows=tuple(
                Row(row.label, tuple(self._cell(old, new, row, one) for one in columns), row.mark)
                for row in rows
            ),
        )

    def _lines(
        self, matrix: str, old: Sequence[Paragraph], new: Sequence[Paragraph]
    ) -> tuple[_Line, ...]:
        before, after = _numbered(old), _numbered(new)
        lines = []
        for place in union(before, after, self._signing.fixed(before)):
            item, was, now = place.key or matrix, place.before, place.after
            if was is not None and now is not None:
                label = self._paragraphs.kept(item, old[was], new[now])
                lines.append(_Line(label, None, was, now))
            else:
                mark = self._signing.whole(place.change, item)
                label = self._paragraphs.whole((old if now is None else new)[place.one], mark)
                lines.append(_Line(label, mark, was, now))
        return tuple(lines)

    def _cell(self, old: Matrix, new: Matrix, row: _Line, column: _Line) -> Cell:
        """What stood and stands in one place; nothing did where one came and the other went."""
        before = _cell_at(old, row.before, column.before)
        after = _cell_at(new, row.after, column.after)
        tasks = self._flows.paragraphs(before.tasks, after.tasks)
        return Cell(after.item or before.item, tasks, column.mark)


def _labels(lines: Iterable[Row | Column]) -> tuple[Paragraph, ...]:
    return tuple(line.label for line in lines)


def _numbered(labels: Sequence[Paragraph]) -> Mapping[str, int]:
    """Places by item; the column of tasks whose area is unknown has none."""
    return {label.item or "": number for number, label in enumerate(labels)}


def _cell_at(matrix: Matrix, row: int | None, column: int | None) -> Cell:
    if row is None or column is None:
        return Cell(None, ())
    return matrix.rows[row].cells[column]
