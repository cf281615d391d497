"""What each line of two files stands in, once it is known which lines are the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bufetat_editor.exchange.returned import Heading, Line
from bufetat_editor.exchange.settling.pairing import Files, Pairing

Flow = str | tuple[str, str]
"""Ids of row and column for what stands in a cell of the matrix, else as the line tells it."""


@dataclass(frozen=True, slots=True)
class Flows:
    """The flows of the lines sent and of those returned, by their places."""

    sent: Sequence[Flow]
    returned: Sequence[Flow]


def flows(files: Files, pairing: Pairing) -> Flows:
    """Return what the lines stand in.

    A cell is told by what heads its row and its column, and those are told as all lines are: by
    their words, where the marks are lost.
    """

    def of_sent(heading: Heading) -> str:
        if heading.line is None:
            return _named(files, heading)
        return files.items[heading.line]

    def of_returned(heading: Heading) -> str:
        if heading.line is None:
            return _named(files, heading)
        return pairing.item_of(files, heading.line)

    sent, returned = files.sent.lines, files.returned.lines
    return Flows(
        [_flow(line, of_sent) for line in sent], [_flow(line, of_returned) for line in returned]
    )


def _flow(line: Line, item_of: Callable[[Heading], str]) -> Flow:
    if not line.cell or not line.cell.row or not line.cell.column:
        return line.flow
    row, column = item_of(line.cell.row), item_of(line.cell.column)
    return (row, column) if row and column else line.flow


def _named(files: Files, heading: Heading) -> str:
    return next((files.items[s] for s in files.named(heading.ids)), "")
