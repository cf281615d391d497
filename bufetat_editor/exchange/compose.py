"""From a snapshot to the document: what is printed, in which order and under which heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.legal_references import legal_references
from bufetat_editor.domain.memo_heads import case_number
from bufetat_editor.domain.numbering import numbers
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Figure,
    Footnote,
    FootnoteCall,
    Form,
    Matrix,
    Memo,
    MemoField,
    Model,
    Paragraph,
    Reference,
    Role,
    Row,
    Run,
    Runs,
    Text,
)
from bufetat_editor.exchange.furniture import NO_AREA, matrix_title
from bufetat_editor.exchange.subject import Subject

_ROLES: Mapping[str, Role] = {
    "paragraph": "paragraph",
    "overarching_principle": "leading",
    "bullet": "bullet",
    "quality_dimension": "bullet",
    "principle": "bullet",
    "target_group": "bullet",
    "service_category": "numbered",
    "footnote_part": "source",
    "footnote_paragraph": "note",
    "task": "task",
    "subtask": "subtask",
}
_IN_LISTS = {"bullet", "numbered"}
_SILENT_WITHOUT_WORDS = {"paragraph", "bullet", "footnote_part"}
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
        footnotes = tuple(self._footnotes())
        return Document(subject.seal, memo, model, footnotes, circulation=subject.circulation)

    # --- memo and chapters

    def _memo(self, memo: Item) -> Memo:
        fields = self._snapshot.children(memo.id, "memo_field")
        return Memo(
            memo.id,
            case_number(self._snapshot, memo.id),
            _plain(memo, "document_type"),
            tuple(self._memo_field(field) for field in fields),
            self._paragraph(memo, Form("title")),
            tuple(self._flow(memo, 1)),
        )

    def _memo_field(self, field: Item) -> MemoField:
        name = str(field.attrs.get("field", ""))
        value = self._paragraph(field, Form("value"))
        return MemoField(field.id, name, _plain(field, "label"), value)

    def _model(self, model: Item) -> Model:
        chapters = self._snapshot.children(model.id, "chapter")
        return Model(
            model.id,
            self._paragraph(model, Form("title")),
            tuple(block for chapter in chapters for block in self._chapter(chapter)),
            tuple(self._matrices(model)),
        )

    def _chapter(self, chapter: Item) -> Iterator[Block]:
        yield from self._headed(chapter, 1)
        for item in self._snapshot.descendants(chapter.id):
            if item.kind == "service_function" and item.text:
                yield from self._function(item)

    def _function(self, function: Item) -> Iterator[Block]:
        yield self._paragraph(function, Form("heading", 2))
        named = function.attrs.get("target_groups", ())
        for group in named if isinstance(named, tuple) else ():
            if self._snapshot.is_living(group):
                form, words = Form("bullet", list=function.id), self._snapshot[group].text
                yield Paragraph(None, form, (Text(words),), self._numbers.get(group))

    def _headed(self, item: Item, level: int) -> Iterator[Block]:
        """The item's heading and what stands under it.

        One that only holds others takes no level. One that should have words does without them
        too, so that it is found lacking and nothing comes to stand under the heading before.
        """
        if kind_of(item.kind).wording == "required":
            yield self._paragraph(item, Form("heading", level))
            level += 1
        if item.kind == "quality_concept":
            yield from self._figure(item)
        yield from self._flow(item, level)

    def _figure(self, concept: Item) -> Iterator[Figure]:
        dimensions = self._snapshot.children(concept.id, "quality_dimension")
        if dimensions:
            yield Figure(concept.id, concept.text, tuple(one.text for one in dimensions))

    def _flow(self, parent: Item, level: int) -> Iterator[Block]:
        for item in self._snapshot.children(parent.id):
            if item.kind in _PRINTED_ELSEWHERE or self._is_silent(item):
                continue
            if role := _ROLES.get(item.kind):
                of = parent.id if role in _IN_LISTS else ""
                yield self._paragraph(item, Form(role, list=of))
            else:
                yield from self._headed(item, level)

    def _is_silent(self, item: Item) -> bool:
        """True for a paragraph, bullet or source whose words were taken out: it leaves no trace."""
        is_blank = item.kind in _SILENT_WITHOUT_WORDS and not item.text.strip()
        return is_blank and not self._footnote_of(item)

    def _paragraph(self, item: Item, form: Form) -> Paragraph:
        return Paragraph(item.id, form, self._runs(item), self._numbers.get(item.id))

    # --- matrix

    def _matrices(self, model: Item) -> Iterator[Matrix]:
        for number, matrix in enumerate(self._snapshot.children(model.id, "service_matrix"), 1):
            yield self._matrix(matrix, matrix_title(number))

    def _matrix(self, matrix: Item, title: str) -> Matrix:
        columns = self._snapshot.children(matrix.id, "matrix_column")
        rows = self._snapshot.children(matrix.id, "matrix_row")
        ids: list[str | None] = [column.id for column in columns]
        labels = [self._paragraph(column, Form("column")) for column in columns]
        if any(self._column(cell, ids) is None for row in rows for cell in self._cells(row)):
            ids.append(None)
            labels.append(Paragraph(None, Form("column"), (Text(NO_AREA),)))
        made = (self._row(row, ids) for row in rows)
        return Matrix(matrix.id, title, tuple(map(Column, labels)), tuple(made))

    def _row(self, row: Item, columns: list[str | None]) -> Row:
        label = self._paragraph(row, Form("category"))
        return Row(label, tuple(self._cell(row, columns, column) for column in columns))

    def _cell(self, row: Item, columns: list[str | None], column: str | None) -> Cell:
        """All that stands in that place; should two cells claim it, both are printed."""
        cells = [cell for cell in self._cells(row) if self._column(cell, columns) == column]
        tasks = (self._paragraph(item, Form(_ROLES[item.kind])) for item in self._below(cells))
        return Cell(cells[0].id if cells else None, tuple(tasks))

    def _below(self, items: Iterable[Item]) -> Iterator[Item]:
        return (below for item in items for below in self._snapshot.descendants(item.id))

    def _cells(self, row: Item) -> tuple[Item, ...]:
        return self._snapshot.children(row.id, "matrix_cell")

    @staticmethod
    def _column(cell: Item, columns: list[str | None]) -> str | None:
        column = cell.attrs.get("column")
        return column if isinstance(column, str) and column in columns else None

    # --- footnotes

    def _footnotes(self) -> Iterator[Footnote]:
        for number, called in enumerate(self._called, 1):
            yield self._footnote(called, number)
        for footnote in self._snapshot.of_kind("footnote"):
            if footnote.id not in self._called:
                yield self._footnote(footnote.id, None)

    def _footnote(self, footnote: str, number: int | None) -> Footnote:
        below = self._snapshot.descendants(footnote)
        told = (item for item in below if not self._is_silent(item))
        paragraphs = (self._paragraph(item, Form(_ROLES[item.kind])) for item in told)
        return Footnote(footnote, number, tuple(paragraphs))

    # --- inside a paragraph

    def _runs(self, item: Item) -> Runs:
        runs = [*_wording(item.text)]
        if footnote := self._footnote_of(item):
            repeats = footnote in self._called
            if not repeats:
                self._called.append(footnote)
            runs.append(FootnoteCall(footnote, self._called.index(footnote) + 1, repeats))
        return tuple(runs)

    def _footnote_of(self, item: Item) -> str:
        """The footnote that an item calls; empty if it calls none that is still there."""
        footnote = item.attrs.get("footnote")
        is_there = isinstance(footnote, str) and self._snapshot.is_living(footnote)
        return str(footnote) if is_there else ""


def _plain(item: Item, field: str) -> Runs:
    words = str(item.attrs.get(field, ""))
    return (Text(words),) if words else ()


def _wording(text: str) -> Iterator[Run]:
    done = 0
    for reference in legal_references(text):
        if reference.start > done:
            yield Text(text[done : reference.start])
        yield Reference(reference.text)
        done = reference.end
    if done < len(text):
        yield Text(text[done:])
