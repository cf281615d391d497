"""The memo: its head, whose fields a case system can read, and what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from bufetat_editor.exchange.blocks import Mark, Memo, MemoField, wording
from bufetat_editor.exchange.marks import in_new, is_gone, unmoved
from bufetat_editor.exchange.memo_lines import memo_lines
from bufetat_editor.exchange.word.flow import FlowLine, closed_flow, open_flow
from bufetat_editor.exchange.word.identity import Field
from bufetat_editor.exchange.word.layouts import Layout
from bufetat_editor.exchange.word.markup import Element, paragraph
from bufetat_editor.exchange.word.paragraphs import ParagraphWriter
from bufetat_editor.exchange.word.tables import Look, cell, row, table

_SHARES = (12, 41, 19)  # hundredths of the width, the rest for the last column
_TYPE = Layout("MemoType")


def memo_head(memo: Memo, writer: ParagraphWriter, width: int) -> Iterator[Element]:
    """Return what stands over the title: the type of the document; who, when, which case.

    Args:
        width: of the text on the page, in twentieths of a point.
    """
    words = tuple(writer.runs.write(memo.document_type))
    yield from open_flow(FlowLine(_TYPE, _TYPE, words, memo.title.mark), writer.marks)
    if memo.fields:  # Word takes no table without rows
        grid = _grid(width)
        controls = _controls(memo.fields)
        rows = [_row(fields, grid, controls, writer) for fields in memo_lines(memo.fields)]
        yield table("MemoHead", grid, rows, wording(memo.document_type), Look())


def _grid(width: int) -> tuple[int, ...]:
    first = [width * share // 100 for share in _SHARES]
    return (*first, width - sum(first))


def _row(
    fields: Sequence[MemoField],
    grid: Sequence[int],
    controls: Mapping[str, Field],
    writer: ParagraphWriter,
) -> Element:
    cells: list[Element] = []
    for field in fields:
        first = len(cells)
        span = 1 if len(fields) > 1 else len(grid) - 1
        label = paragraph("MemoLabel", *writer.runs.write(field.label))
        line = writer.line(field.value, controls[field.item])
        value = closed_flow([line], writer.marks, line.layout)
        cells.append(cell(grid[first], label))
        cells.append(cell(sum(grid[first + 1 : first + 1 + span]), *value, span=span))
    mark = fields[0].mark
    return row(*cells, change=_change(mark, writer))


def _change(mark: Mark | None, writer: ParagraphWriter) -> Element | None:
    return writer.marks.end(unmoved(mark)) if mark else None


def _controls(fields: Sequence[MemoField]) -> dict[str, Field]:
    """By its item, what the control of each field is called.

    Case systems find a field by its name, which is the same in every memo; where that names none or
    several, each of them is called after its item.
    """
    names = Counter(one.name for one in fields if one.name and not is_gone(one.mark))
    alone = {one.item for one in fields if names[one.name] == 1 and not is_gone(one.mark)}
    return {
        one.item: Field(_label(one), f"tm-{one.name}" if one.item in alone else one.item)
        for one in fields
    }


def _label(field: MemoField) -> str:
    """What a field is labelled now, or was at last."""
    return wording(in_new(field.label)) or wording(field.label)
