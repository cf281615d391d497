"""From a snapshot to the document: what is printed, in which order and under which heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.legal_references import legal_references
from bufetat_editor.domain.numbering import numbers
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Entry,
    Footnote,
    FootnoteCall,
    FootnotePart,
    Heading,
    Listing,
    Matrix,
    Memo,
    MemoField,
    Model,
    Paragraph,
    Reference,
    Row,
    Run,
    Runs,
    Task,
    Text,
)
from bufetat_editor.exchange.subject import Subject

_ENTRIES = {"bullet", "quality_dimension", "principle", "service_category", "target_group"}
_ORDERED = {"service_category"}
_PARAGRAPHS = {"paragraph", "overarching_principle"}
_LEADING = {"overarching_principle"}
_SILENT_WITHOUT_WORDS = {"paragraph", "bullet"}
_PRINTED_ELSEWHERE = {"memo_field", "service_function"}


def compose(subject: Subject) -> Document:
    """Return the document that the subject is to become."""
    return _Composer(subject.snapshot).document(subject)


class _Composer:
    """One pass over a snapshot in the order of print, which numbers the footnotes."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._numbers = numbers(snapshot)
        self._called: list[str] = []

    def document(self, subject: Subject) -> Document:
        memo = self._memo(self._snapshot[subject.memo]) if subject.memo else None
        (root,) = self._snapshot.children(None, "service_model")
        model = self._model(root)
        return Document(subject.seal, memo, model, tuple(self._footnotes()))

    # --- memo and chapters

    def _memo(self, memo: Item) -> Memo:
        fields = self._snapshot.children(memo.id, "memo_field")
        return Memo(
            memo.id,
            str(memo.attrs.get("document_type", "")),
            tuple(self._memo_field(field) for field in fields),
            self._runs(memo),
            tuple(self._flow(memo, 1)),
        )

    def _memo_field(self, field: Item) -> MemoField:
        name, label = (str(field.attrs.get(key, "")) for key in ("field", "label"))
        return MemoField(field.id, name, label, self._runs(field))

    def _model(self, model: Item) -> Model:
        chapters = self._snapshot.children(model.id, "chapter")
        return Model(
            model.id,
            self._runs(model),
            tuple(block for chapter in chapters for block in self._chapter(chapter)),
            tuple(map(self._matrix, self._snapshot.children(model.id, "service_matrix"))),
        )

    def _chapter(self, chapter: Item) -> Iterator[Block]:
        yield from self._headed(chapter, 1)
        for item in self._snapshot.descendants(chapter.id):
            if item.kind == "service_function" and item.text:
                yield from self._function(item)

    def _function(self, function: Item) -> Iterator[Block]:
        yield Heading(function.id, 2, self._runs(function))
        named = function.attrs.get("target_groups", ())
        groups = [str(group) for group in named] if isinstance(named, tuple) else []
        living = [self._snapshot[group] for group in groups if self._snapshot.is_living(group)]
        if living:
            entries = (Entry(None, (Text(group.text),), self._number(group)) for group in living)
            yield Listing(None, tuple(entries))

    def _headed(self, item: Item, level: int) -> Iterator[Block]:
        """The item's heading and what stands under it; without words it takes no level."""
        if item.text:
            yield Heading(item.id, level, self._runs(item), self._number(item))
            level += 1
        yield from self._flow(item, level)

    def _flow(self, parent: Item, level: int) -> Iterator[Block]:
        children = self._snapshot.children(parent.id)
        printed = [item for item in children if not self._is_silent(item)]
        for is_list, family in groupby(printed, lambda item: item.kind in _ENTRIES):
            if is_list:
                yield self._listing(parent, tuple(family))
            else:
                for item in family:
                    yield from self._one(item, level)

    def _is_silent(self, item: Item) -> bool:
        """True for a paragraph or a bullet whose words were taken out, which leaves no trace."""
        is_blank = item.kind in _SILENT_WITHOUT_WORDS and not item.text.strip()
        return is_blank and not self._footnote_of(item)

    def _one(self, item: Item, level: int) -> Iterator[Block]:
        if item.kind in _PARAGRAPHS:
            yield Paragraph(item.id, self._runs(item), leading=item.kind in _LEADING)
        elif item.kind not in _PRINTED_ELSEWHERE:
            yield from self._headed(item, level)

    def _listing(self, parent: Item, items: tuple[Item, ...]) -> Listing:
        """The heading over a list, where it has one, is the block that carries the parent."""
        own = None if parent.text else parent.id
        return Listing(own, self._entries(items), ordered=items[0].kind in _ORDERED)

    def _entries(self, items: Iterable[Item]) -> tuple[Entry, ...]:
        return tuple(Entry(item.id, self._runs(item), self._number(item)) for item in items)

    # --- matrix

    def _matrix(self, matrix: Item) -> Matrix:
        columns = self._snapshot.children(matrix.id, "matrix_column")
        rows = self._snapshot.children(matrix.id, "matrix_row")
        ids: list[str | None] = [column.id for column in columns]
        labels = [Column(column.id, self._runs(column)) for column in columns]
        if any(self._column(cell, ids) is None for row in rows for cell in self._cells(row)):
            ids.append(None)
            labels.append(Column(None, ()))
        return Matrix(matrix.id, tuple(labels), tuple(self._row(row, ids) for row in rows))

    def _row(self, row: Item, columns: list[str | None]) -> Row:
        label = self._runs(row)
        return Row(row.id, label, tuple(self._cell(row, columns, column) for column in columns))

    def _cell(self, row: Item, columns: list[str | None], column: str | None) -> Cell:
        """All that stands in that place; should two cells claim it, both are printed."""
        cells = [cell for cell in self._cells(row) if self._column(cell, columns) == column]
        tasks = [task for cell in cells for task in self._snapshot.children(cell.id, "task")]
        return Cell(cells[0].id if cells else None, tuple(map(self._task, tasks)))

    def _cells(self, row: Item) -> tuple[Item, ...]:
        return self._snapshot.children(row.id, "matrix_cell")

    @staticmethod
    def _column(cell: Item, columns: list[str | None]) -> str | None:
        column = cell.attrs.get("column")
        return str(column) if column in columns else None

    def _task(self, task: Item) -> Task:
        runs = self._runs(task)
        entries = self._entries(self._snapshot.children(task.id, "subtask"))
        return Task(task.id, runs, self._number(task), entries)

    # --- footnotes

    def _footnotes(self) -> Iterator[Footnote]:
        for number, called in enumerate(self._called, 1):
            yield self._footnote(self._snapshot[called], number)
        for footnote in self._snapshot.of_kind("footnote"):
            if footnote.id not in self._called:
                yield self._footnote(footnote, None)

    def _footnote(self, footnote: Item, number: int | None) -> Footnote:
        return Footnote(footnote.id, number, tuple(self._footnote_parts(footnote)))

    def _footnote_parts(self, footnote: Item) -> Iterator[FootnotePart]:
        for item in self._snapshot.children(footnote.id):
            if item.kind == "footnote_part":
                paragraphs = map(self._footnote_paragraph, self._snapshot.children(item.id))
                yield FootnotePart(item.id, self._runs(item), tuple(paragraphs))
            else:
                yield FootnotePart(None, (), (self._footnote_paragraph(item),))

    def _footnote_paragraph(self, item: Item) -> Paragraph:
        return Paragraph(item.id, self._runs(item))

    # --- inside a paragraph

    def _number(self, item: Item) -> str | None:
        return self._numbers.get(item.id)

    def _runs(self, item: Item) -> Runs:
        runs = [*_wording(item.text)]
        if footnote := self._footnote_of(item):
            if footnote not in self._called:
                self._called.append(footnote)
            runs.append(FootnoteCall(footnote, self._called.index(footnote) + 1))
        return tuple(runs)

    def _footnote_of(self, item: Item) -> str:
        """The footnote that an item calls; empty if it calls none that is still there."""
        footnote = item.attrs.get("footnote")
        is_there = isinstance(footnote, str) and self._snapshot.is_living(footnote)
        return str(footnote) if is_there else ""


def _wording(text: str) -> Iterator[Run]:
    done = 0
    for reference in legal_references(text):
        if reference.start > done:
            yield Text(text[done : reference.start])
        yield Reference(reference.text)
        done = reference.end
    if done < len(text):
        yield Text(text[done:])
