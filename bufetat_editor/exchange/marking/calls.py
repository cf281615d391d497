"""The calls in a document that shows changes, and what each of them leads to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from bufetat_editor.exchange.blocks import (
    Block,
    FootnoteCall,
    Matrix,
    Memo,
    Model,
    Paragraph,
    Row,
)

B = TypeVar("B", Paragraph, Block)

Renew = Callable[[FootnoteCall], FootnoteCall]


def calls(memo: Memo | None, model: Model) -> Iterator[FootnoteCall]:
    """Yield the calls in the order of print."""
    for paragraph in paragraphs(memo, model):
        yield from (run for run in paragraph.runs if isinstance(run, FootnoteCall))


def paragraphs(memo: Memo | None, model: Model) -> Iterator[Paragraph]:
    """Yield all that is printed outside of footnotes, in order."""
    for block in (*_of_memo(memo), *_of_model(model)):
        if isinstance(block, Paragraph):
            yield block


def _of_memo(memo: Memo | None) -> Iterator[Block]:
    if memo:
        yield from (field.value for field in memo.fields)
        yield memo.title
        yield from memo.blocks


def _of_model(model: Model) -> Iterator[Block]:
    yield model.title
    yield from model.blocks
    for matrix in model.matrices:
        yield from (column.label for column in matrix.columns)
        for row in matrix.rows:
            yield row.label
            for cell in row.cells:
                yield from cell.tasks


def memo_with_calls(memo: Memo, renew: Renew) -> Memo:
    """Return the memo with other calls, renewed in the order of print."""
    return replace(
        memo,
        fields=tuple(replace(one, value=_renewed(one.value, renew)) for one in memo.fields),
        title=_renewed(memo.title, renew),
        blocks=_all(memo.blocks, renew),
    )


def model_with_calls(model: Model, renew: Renew) -> Model:
    """Return the model with other calls, renewed in the order of print."""
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
