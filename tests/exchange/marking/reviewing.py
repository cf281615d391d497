"""What a document says once all its changes are accepted or rejected, in plain values."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from bufetat_editor.exchange.blocks import (
    Block,
    Document,
    Figure,
    Footnote,
    FootnoteCall,
    Form,
    Mark,
    Matrix,
    Paragraph,
    Runs,
    wording,
)

OUT, IN = ("deleted", "moved_out"), ("inserted", "moved_in")

Said = tuple[str | None, Form, str, tuple[str, ...]]
"""A paragraph: item, form, words and the footnotes that it calls."""


@dataclass(frozen=True)
class Reading:
    """All that a document says: memo, model, matrices and footnotes, each in order."""

    memo: object
    model: object
    matrices: object
    footnotes: object


def accepted(document: Document) -> Reading:
    """What it says when all that went is gone."""
    return _Reader(OUT, is_former=False).read(document)


def rejected(document: Document) -> Reading:
    """What it says when all that came is gone again."""
    return _Reader(IN, is_former=True).read(document)


class _Reader:
    """Reads past marks of some changes."""

    def __init__(self, gone: Collection[str], *, is_former: bool) -> None:
        self._gone = gone
        self._is_former = is_former
        self._called: list[tuple[str, bool]] = []

    def read(self, document: Document) -> Reading:
        memo = document.memo
        head = memo and [
            (self._words(field.label), self._said(field.value))
            for field in memo.fields
            if self._is_there(field.mark)
        ]
        stands = memo and self._is_there(memo.title.mark)
        return Reading(
            (
                memo.item,
                self._words(memo.document_type),
                head,
                self._said(memo.title),
                [*self._flow(memo.blocks)],
            )
            if memo and stands
            else None,
            (self._said(document.model.title), [*self._flow(document.model.blocks)]),
            [*filter(None, map(self._matrix, document.model.matrices))],
            [*self._footnotes(document.footnotes)],
        )

    def _is_there(self, mark: Mark | None) -> bool:
        return mark is None or mark.change not in self._gone

    def _left(self, runs: Runs) -> Runs:
        return tuple(run for run in runs if self._is_there(run.mark))

    def _words(self, runs: Runs) -> str:
        return wording(self._left(runs))

    def _said(self, paragraph: Paragraph) -> Said:
        left = self._left(paragraph.runs)
        calls = [run for run in left if isinstance(run, FootnoteCall)]
        self._called += ((call.footnote, call.former) for call in calls)
        form = paragraph.form
        if self._is_former and paragraph.was:
            form = paragraph.was.form
        shown = Form(form.role, form.level, form.list if form.role == "numbered" else "")
        return paragraph.item, shown, wording(left), tuple(call.footnote for call in calls)

    def _flow(self, blocks: Iterable[Block]) -> Iterator[object]:
        for block in blocks:
            if not self._is_there(block.mark):
                continue
            if isinstance(block, Figure):
                yield block.item, block.hub, block.dimensions
            else:
                yield self._said(block)

    def _matrix(self, matrix: Matrix) -> object:
        """A grid of nothing is no grid."""
        columns = [n for n, one in enumerate(matrix.columns) if self._is_there(one.mark)]
        rows = [row for row in matrix.rows if self._is_there(row.mark)]
        if not columns and not rows:
            return None
        labels = [self._said(matrix.columns[n].label) for n in columns]
        grid = [
            (self._said(row.label), [[*self._flow(row.cells[n].tasks)] for n in columns])
            for row in rows
        ]
        return matrix.item, labels, grid

    def _footnotes(self, footnotes: Iterable[Footnote]) -> Iterator[object]:
        by_side = {(one.item, one.former): one for one in footnotes if one.number is not None}
        for item, former in dict.fromkeys(self._called):
            yield item, [*self._flow(by_side[item, former].paragraphs)]
        for footnote in footnotes:
            if footnote.number is None and (told := [*self._flow(footnote.paragraphs)]):
                yield footnote.item, told
