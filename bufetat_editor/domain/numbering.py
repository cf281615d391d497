"""Reference numbers, computed from position and never stored.

Chapters are 1, 2 …; principle sections 2.1; principles 2.1.1, counted through the groups of a
section; target groups 4.1, counted through their categories; tasks M1.2.3 for the third task in the
second column of the matrix's first row, their sub-entries M1.2.3.1; footnotes and categories 1, 2
….
"""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot


def numbers(snapshot: Snapshot) -> dict[str, str]:
    """Return the reference number of every living item that has one, by id."""
    return dict(_numbered(snapshot))


def _numbered(snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    for model in snapshot.children(None, "service_model"):
        for n, chapter in enumerate(snapshot.children(model.id, "chapter"), 1):
            yield chapter.id, str(n)
            yield from _in_chapter(snapshot, chapter, str(n))
        for matrix in snapshot.children(model.id, "service_matrix"):
            yield from _in_matrix(snapshot, matrix)
        for n, footnote in enumerate(called_footnotes(snapshot), 1):
            yield footnote.id, str(n)


def _in_chapter(snapshot: Snapshot, chapter: Item, number: str) -> Iterator[tuple[str, str]]:
    counters: dict[str, int] = {}
    section = ""
    for item in snapshot.descendants(chapter.id):
        match item.kind:
            case "principle_section":
                section = f"{number}.{_next(counters, 'section')}"
                counters["principle"] = 0
                yield item.id, section
            case "principle":
                yield item.id, f"{section}.{_next(counters, 'principle')}"
            case "quality_dimension" | "target_group":
                yield item.id, f"{number}.{_next(counters, item.kind)}"
            case "service_category":
                yield item.id, str(_next(counters, item.kind))


def _next(counters: dict[str, int], name: str) -> int:
    counters[name] = counters.get(name, 0) + 1
    return counters[name]


def _in_matrix(snapshot: Snapshot, matrix: Item) -> Iterator[tuple[str, str]]:
    columns = [column.id for column in snapshot.children(matrix.id, "matrix_column")]
    for r, row in enumerate(snapshot.children(matrix.id, "matrix_row"), 1):
        for cell in snapshot.children(row.id, "matrix_cell"):
            column = cell.attrs.get("column")
            c = columns.index(str(column)) + 1 if column in columns else len(columns) + 1
            for t, task in enumerate(snapshot.children(cell.id, "task"), 1):
                yield task.id, f"M{r}.{c}.{t}"
                for s, subtask in enumerate(snapshot.children(task.id, "subtask"), 1):
                    yield subtask.id, f"M{r}.{c}.{t}.{s}"


def called_footnotes(snapshot: Snapshot) -> list[Item]:
    """Return the living footnotes in the order of their first call, those without a call last."""
    footnotes = {item.id: item for item in snapshot.of_kind("footnote")}
    calls = [str(item.attrs["footnote"]) for item in snapshot if "footnote" in item.attrs]
    order = [*dict.fromkeys(call for call in calls if call in footnotes), *footnotes]
    return [footnotes[footnote] for footnote in dict.fromkeys(order)]
