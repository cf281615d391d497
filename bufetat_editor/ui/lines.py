"""What each page shows, line by line, as plain values: the pages only draw them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.numbering import called_footnotes
from bufetat_editor.ui.standing import Change, Standing

Role = Literal[
    "title",
    "heading",
    "group",
    "prose",
    "entry",
    "bullet",
    "sub",
    "task",
    "subtask",
    "label",
    "field",
]

_ROLES: dict[str, Role] = {
    "paragraph": "prose",
    "bullet": "bullet",
    "proposed_conclusion": "group",
    "quality_concept": "group",
    "quality_dimension": "entry",
    "principle_overview": "heading",
    "overarching_section": "group",
    "overarching_principle": "prose",
    "principle_section": "heading",
    "principle_group": "group",
    "principle": "entry",
    "service_category": "entry",
    "target_category": "group",
    "target_group": "entry",
    "service_function": "sub",
    "task": "task",
    "subtask": "subtask",
    "footnote_part": "group",
    "footnote_paragraph": "prose",
    "chapter": "entry",
    "matrix_row": "label",
    "matrix_column": "label",
    "memo_field": "field",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One item as a page shows it.

    Attributes:
        role: how it is set.
        gutter: what stands before it: a reference number, a bullet, the label of a memo's field.
        change: how it differs from the base.
        call: mark of the footnote that it calls.
        note: what is shown below its wording, or instead of one that it has not.
        outdated: where its legal references to what is repealed or replaced start.
    """

    item: Item
    role: Role
    gutter: str = ""
    change: Change | None = None
    call: str = ""
    note: str = ""
    outdated: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the matrix; `id` is where new tasks go."""

    id: str | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """The matrix: its column heads, and for each row its head and its cells."""

    columns: tuple[Line, ...]
    rows: tuple[tuple[Line, tuple[Cell, ...]], ...]


@dataclass(frozen=True, slots=True)
class MemoLines:
    """A memo: title, fields of the head, and the rest."""

    title: Line
    fields: tuple[Line, ...]
    body: tuple[Line, ...]


def section_lines(standing: Standing, root: str) -> tuple[Line, ...]:
    """Return a chapter, a principle section or the model's front, the root as title."""
    item = standing.snapshot[root]
    title = line_of(standing, item, "title", gutter="")
    if item.kind == "service_model":
        chapters = standing.snapshot.children(root, "chapter")
        return title, *(line_of(standing, chapter, role_of("chapter")) for chapter in chapters)
    return title, *_below(standing, root)


def footnote_lines(standing: Standing) -> tuple[Line, ...]:
    """Return every footnote with its parts, in the order in which they are called."""
    lines: list[Line] = []
    called = {item.attrs.get("footnote") for item in standing.snapshot}
    for footnote in called_footnotes(standing.snapshot):
        lines.append(Line(footnote, "heading", note=_footnote_title(standing, footnote, called)))
        lines += _below(standing, footnote.id)
    return tuple(lines)


def memo_lines(standing: Standing, memo: str) -> MemoLines:
    """Return a memo."""
    snapshot = standing.snapshot
    fields = snapshot.children(memo, "memo_field")
    return MemoLines(
        line_of(standing, snapshot[memo], "title"),
        tuple(
            line_of(standing, field, "field", str(field.attrs.get("label", ""))) for field in fields
        ),
        tuple(line for line in _below(standing, memo) if line.item.kind != "memo_field"),
    )


def matrix_grid(standing: Standing, matrix: str) -> Grid:
    """Return the matrix; what stands in no column of it comes in the last one."""
    snapshot = standing.snapshot
    columns = snapshot.children(matrix, "matrix_column")
    rows = snapshot.children(matrix, "matrix_row")
    return Grid(
        tuple(line_of(standing, column, "label") for column in columns),
        tuple((line_of(standing, row, "label"), _cells(standing, row, columns)) for row in rows),
    )


def role_of(kind: str) -> Role:
    """Return how items of a kind are set where they are no titles; new rows as those saved."""
    return _ROLES.get(kind, "prose")


def line_of(standing: Standing, item: Item, role: Role, gutter: str | None = None) -> Line:
    """Return an item as a line.

    Args:
        gutter: what stands before it; none for its reference number.
    """
    footnote = item.attrs.get("footnote")
    return Line(
        item,
        role,
        standing.numbers.get(item.id, "") if gutter is None else gutter,
        standing.changed.get(item.id),
        standing.numbers.get(str(footnote), "") if footnote else "",
        _target_groups(standing, item),
        standing.legal.outdated(item.id) if standing.legal else frozenset(),
    )


def _below(standing: Standing, root: str) -> Iterator[Line]:
    for item in standing.snapshot.descendants(root):
        if KINDS[item.kind].wording != "none":
            yield line_of(standing, item, role_of(item.kind), _gutter(item))


def _gutter(item: Item) -> str | None:
    return "•" if item.kind == "bullet" else None


def _cells(standing: Standing, row: Item, columns: tuple[Item, ...]) -> tuple[Cell, ...]:
    snapshot = standing.snapshot
    where: dict[str, list[Item]] = {column.id: [] for column in columns}
    for cell in snapshot.children(row.id, "matrix_cell"):
        column = str(cell.attrs.get("column"))
        where.setdefault(column if column in where else columns[-1].id, []).append(cell)
    return tuple(
        Cell(
            cells[0].id if cells else None,
            tuple(line for cell in cells for line in _below(standing, cell.id)),
        )
        for cells in where.values()
    )


def _footnote_title(standing: Standing, footnote: Item, called: Collection[object]) -> str:
    if footnote.id not in called:
        return QCoreApplication.translate("Lines", "Footnote that nothing refers to")
    number = standing.numbers.get(footnote.id, "")
    return QCoreApplication.translate("Lines", "Footnote {number}").format(number=number)


def _target_groups(standing: Standing, item: Item) -> str:
    """What is shown of a function: the target groups that it gathers."""
    if item.kind != "service_function":
        return ""
    named = item.attrs.get("target_groups", ())
    groups = [standing.snapshot.get(one) for one in named] if isinstance(named, tuple) else []
    names = [str(group.attrs.get("short_name", group.text)) for group in groups if group]
    words = QCoreApplication.translate("Lines", "Function that gathers {groups}")
    return words.format(groups=" · ".join(names))
