"""What the model covers: target groups by function, tasks by legal basis, principles by dimension.

Three tables of the same shape. Their rows are counted in parts (target categories, areas,
dimensions): first the sum of a part, then its lines, and last the sum of all. A count is the ids of
the items behind it, so that what is counted can be looked up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from textwrap import shorten
from typing import Literal

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.legal_references import legal_references
from bufetat_editor.domain.snapshot import Snapshot

Way = Literal[
    "gathered", "ungathered", "tasks", "subtasks", "act", "circular", "no_basis", "principles"
]
"""What a column counts; a task may rest on an act and on a circular, and counts in both."""

Count = tuple[str, ...]
"""The ids of what is counted, in the order of the rows that hold them."""

_LONGEST_HEAD = 60


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what it counts, and the function if it is about one.

    Attributes:
        name: the whole name of the function.
    """

    way: Way
    function: str = ""
    name: str = ""

    @property
    def short(self) -> str:
        """The beginning of the name, for where there is no room for all of it."""
        return shorten(self.name, _LONGEST_HEAD, placeholder=" …")

    @property
    def key(self) -> str:
        """What tells it from the other columns of its table."""
        return self.function or self.way


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table, or a sum.

    Attributes:
        item: id of the target group, matrix row or principle group; of the target category, area
            or dimension in the sum of a part; empty in the sum of all.
        part: name of the part that it belongs to; empty in the sum of all.
        name: of the line; empty in a sum.
        counts: one a column.
    """

    item: str
    part: str
    name: str
    counts: tuple[Count, ...]

    @property
    def is_sum(self) -> bool:
        """True if it adds up lines."""
        return not self.name


@dataclass(frozen=True, slots=True)
class Table:
    """Lines in parts with their sums; no rows at all if there is nothing to count."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    def total(self, way: Way) -> Count:
        """Return all that the columns of a way count."""
        counts = self.rows[-1].counts if self.rows else ()
        wanted = [
            count for column, count in zip(self.columns, counts, strict=False) if column.way == way
        ]
        return _united(wanted)


@dataclass(frozen=True, slots=True)
class Coverage:
    """The three tables.

    Attributes:
        target_groups: a column a function, with the target groups that it gathers, and one with
            those that none gathers.
        tasks: areas (columns of the matrix) by category (its rows).
        principles: quality dimensions by principle group; the overarching principle stands over all
            dimensions and is not counted.
    """

    target_groups: Table
    tasks: Table
    principles: Table


@dataclass(frozen=True, slots=True)
class _Part:
    item: Item
    lines: tuple[Row, ...]


def coverage(snapshot: Snapshot) -> Coverage:
    """Return what the model covers at one moment."""
    return Coverage(_target_groups(snapshot), _tasks(snapshot), _principles(snapshot))


def function_name(snapshot: Snapshot, function: Item) -> str:
    """Return what a function is called, on one line: its own text, else what it stands in.

    The one of 2011 is an example in a paragraph and has no name (notes to the source, d18).
    """
    parent = next(snapshot.ancestors(function.id))
    return " ".join((function.text or parent.text).split())


# --- the three tables


def _target_groups(snapshot: Snapshot) -> Table:
    functions = snapshot.of_kind("service_function")
    gathered = [_gathered(snapshot, function) for function in functions]
    columns = (
        *(Column("gathered", one.id, function_name(snapshot, one)) for one in functions),
        Column("ungathered"),
    )
    by_any = set(chain.from_iterable(gathered))

    def line(category: Item, group: Item) -> Row:
        wanted = (*(group.id in groups for groups in gathered), group.id not in by_any)
        counts = tuple((group.id,) if is_wanted else () for is_wanted in wanted)
        return Row(group.id, _name(category), _name(group), counts)

    parts = (
        _Part(one, tuple(line(one, group) for group in snapshot.children(one.id, "target_group")))
        for one in snapshot.of_kind("target_category")
    )
    return _summed(columns, parts)


def _gathered(snapshot: Snapshot, function: Item) -> set[str]:
    named = function.attrs.get("target_groups", ())
    return {one for one in named if snapshot.is_living(one)} if isinstance(named, tuple) else set()


def _tasks(snapshot: Snapshot) -> Table:
    ways: tuple[Way, ...] = ("tasks", "subtasks", "act", "circular", "no_basis")
    parts = (
        _Part(area, tuple(_in_area(snapshot, matrix, area)))
        for matrix in snapshot.of_kind("service_matrix")
        for area in snapshot.children(matrix.id, "matrix_column")
    )
    return _summed(tuple(map(Column, ways)), parts)


def _in_area(snapshot: Snapshot, matrix: Item, area: Item) -> Iterator[Row]:
    for row in snapshot.children(matrix.id, "matrix_row"):
        cells = (
            cell
            for cell in snapshot.children(row.id, "matrix_cell")
            if cell.attrs.get("column") == area.id
        )
        tasks = [task for cell in cells for task in snapshot.children(cell.id, "task")]
        yield Row(row.id, _name(area), _name(row), _counted(snapshot, tasks))


def _counted(snapshot: Snapshot, tasks: Sequence[Item]) -> tuple[Count, ...]:
    below = {task.id: snapshot.children(task.id, "subtask") for task in tasks}
    bases = {
        task.id: {
            reference.source
            for item in (task, *below[task.id])
            for reference in legal_references(item.text)
        }
        for task in tasks
    }
    return (
        tuple(below),
        tuple(item.id for family in below.values() for item in family),
        tuple(task for task, found in bases.items() if "act" in found),
        tuple(task for task, found in bases.items() if "circular" in found),
        tuple(task for task, found in bases.items() if not found),
    )


def _principles(snapshot: Snapshot) -> Table:
    sections: dict[str, list[Item]] = {one.id: [] for one in snapshot.of_kind("quality_dimension")}
    for section in snapshot.of_kind("principle_section"):
        dimension = str(section.attrs.get("dimension"))
        sections.setdefault(dimension if dimension in sections else section.id, []).append(section)

    def line(part: Item, group: Item) -> Row:
        principles = tuple(one.id for one in snapshot.children(group.id, "principle"))
        return Row(group.id, _name(part), _name(group), (principles,))

    parts = (
        _Part(
            snapshot[part],
            tuple(
                line(snapshot[part], group)
                for section in found
                for group in snapshot.children(section.id, "principle_group")
            ),
        )
        for part, found in sections.items()
    )
    return _summed((Column("principles"),), parts)


# --- what they have in common


def _summed(columns: tuple[Column, ...], parts: Iterable[_Part]) -> Table:
    """The parts one after the other, each under its sum, and the sum of all."""
    rows: list[Row] = []
    lines: list[Row] = []
    for part in parts:
        rows += [Row(part.item.id, _name(part.item), "", _sums(columns, part.lines)), *part.lines]
        lines += part.lines
    return Table(columns, (*rows, Row("", "", "", _sums(columns, lines))) if rows else ())


def _sums(columns: tuple[Column, ...], lines: Sequence[Row]) -> tuple[Count, ...]:
    return tuple(_united(line.counts[n] for line in lines) for n in range(len(columns)))


def _united(counts: Iterable[Count]) -> Count:
    return tuple(dict.fromkeys(chain.from_iterable(counts)))


def _name(item: Item) -> str:
    """A wording as the name of a row: on one line, without the colon that leads to a list."""
    text = " ".join(item.text.split()).removesuffix(":")
    return text[:1].upper() + text[1:] or item.id
