"""The calls in a document that shows changes, and what each of them leads to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from bufetat_editor.exchange.blocks import (
    Block,
    Document,
    FootnoteCall,
    Matrix,
    Memo,
    Model,
    Paragraph,
    Row,
    paragraphs,
)

B = TypeVar("B", Paragraph, Block)

Renew = Callable[[FootnoteCall], FootnoteCall]


def calls(document: Document) -> Iterator[FootnoteCall]:
    """Yield the calls in the order of print."""
    for paragraph in paragraphs(document):
        yield from (run for run in paragraph.runs if isinstance(run, FootnoteCall))


def with_calls(document: Document, renew: Renew) -> Document:
    """Return the document with other calls, renewed in the order of print."""
    memo = _memo(document.memo, renew) if document.memo else None
    return replace(document, memo=memo, model=_model(document.model, renew))


def _memo(memo: Memo, renew: Renew) -> Memo:
    return replace(
        memo,
        fields=tuple(replace(one, value=_renewed(one.value, renew)) for one in memo.fields),
        title=_renewed(memo.title, renew),
        blocks=_all(memo.blocks, renew),
    )


def _model(model: Model, renew: Renew) -> Model:
    return replace(
        model,
        title=_renewed(model.title, renew),
        blocks=_all(model.blocks, renew),
        matrices=tuple(_matrix(one, renew) for one in model.matrices),
    )


def _matrix(matrix: Matrix, renew: Renew) -> Matrix:
    return replace(
        matrix,
        columns=tuple(replace(one, label=_renewed(one.label, renew)) for one in matrix.columns),
        rows=tuple(_row(row, renew) for row in matrix.rows),
    )


def _row(row: Row, renew: Renew) -> Row:
    return replace(
        row,
        label=_renewed(row.label, renew),
        cells=tuple(replace(cell, tasks=_all(cell.tasks, renew)) for cell in row.cells),
    )


def _all(blocks: Iterable[B], renew: Renew) -> tuple[B, ...]:
    return tuple(_renewed(block, renew) for block in blocks)


def _renewed(block: B, renew: Renew) -> B:
    if not isinstance(block, Paragraph):
        return block
    if not any(isinstance(run, FootnoteCall) for run in block.runs):
        return block
    runs = (renew(run) if isinstance(run, FootnoteCall) else run for run in block.runs)
    return replace(block, runs=tuple(runs))
