"""Inputs in a table: what was said beside what came of it, word by word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bufetat_editor.exchange.input_lines import InputLine, Said
from bufetat_editor.exchange.word.markup import Element, element, flag, paragraph, text_run
from bufetat_editor.exchange.word.tables import cell, row, table
from bufetat_editor.history.words import Operation

_STYLES: Final[dict[Operation, str | None]] = {
    "equal": None,
    "delete": "Removed",
    "insert": "Added",
}
_LETTERS_A_LINE: Final = 42
_MOST_UNBROKEN: Final = 8  # lines; a longer row may break over pages


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table.

    Attributes:
        share: of the width, beside those of the others.
        cell: the paragraphs of one line in it.
    """

    heading: str
    share: int
    cell: Callable[[InputLine], Iterator[Element]]


def input_table(
    title: str, lines: Iterable[InputLine], columns: Sequence[Column], width: int
) -> Element:
    """Return the lines as a table whose head stands at the top of each page.

    Args:
        title: what the table is, for those who hear the document.
        width: in twentieths of a point.
    """
    widths = _widths(columns, width)
    heads = (paragraph("ChangeHead", text_run(column.heading)) for column in columns)
    head = row(*map(cell, widths, heads), repeats=True)
    rows = (_row(line, columns, widths) for line in lines)
    return table("ChangeTable", widths, [head, *rows], title)


def _widths(columns: Sequence[Column], width: int) -> list[int]:
    whole = sum(column.share for column in columns)
    *others, _ = (width * column.share // whole for column in columns)
    return [*others, width - sum(others)]


def _row(line: InputLine, columns: Sequence[Column], widths: Sequence[int]) -> Element:
    cells = zip(columns, widths, strict=True)
    made = row(*(cell(width, *column.cell(line)) for column, width in cells))
    if _height(line) <= _MOST_UNBROKEN:
        made.insert(0, element("trPr", flag("cantSplit")))
    return made


def _place(line: InputLine) -> Iterator[Element]:
    former = [text_run(f" ({line.former})")] if line.former else []
    yield paragraph("ChangePlace", text_run(line.name, "ChangeName"), *former)
    if line.under:
        yield paragraph("ChangePlace", text_run(line.under))


def _sender(line: InputLine) -> Iterator[Element]:
    yield paragraph("ChangePlace", text_run(line.sender))


def _said(line: InputLine) -> Iterator[Element]:
    for said in line.said:
        spans = (text_run(span.text, _STYLES[span.operation]) for span in said.spans)
        yield paragraph("ChangeText", text_run(f"{said.label}: ", "ChangeNote"), *spans)
    if not line.said:
        yield paragraph("ChangeText")  # a cell holds one


def _assessment(line: InputLine) -> Iterator[Element]:
    yield paragraph("ChangeText", text_run(line.outcome, "ChangeName"))
    for text in (line.reason, *line.results):
        if text:
            yield paragraph("ChangeText", text_run(text))


def _whole_assessment(line: InputLine) -> Iterator[Element]:
    yield from _assessment(line)
    if line.earlier:
        yield paragraph("ChangeText", text_run(line.earlier))


def _height(line: InputLine) -> int:
    """About how many lines the higher side takes."""
    said = (_letters(one) for one in line.said)
    came = map(len, (line.outcome, line.reason, *line.results))
    return max(sum(1 + letters // _LETTERS_A_LINE for letters in side) for side in (said, came))


def _letters(said: Said) -> int:
    return len(said.label) + sum(len(span.text) for span in said.spans)


PLACE: Final = Column("Punkt", 19, _place)
SENDER: Final = Column("Fra", 12, _sender)
SAID: Final = Column("Innspillet", 43, _said)
ASSESSMENT: Final = Column("Vurderingen", 38, _assessment)
WHOLE_ASSESSMENT: Final = Column("Vurderingen", 38, _whole_assessment)
"""Also with what an earlier assessment did, which whoever sent the input is not told."""
