"""Plain text from the clipboard: lines, Word's lists by tabs and marks, Excel's rows and cells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bufetat_editor.exchange.clipboard_lines import PastedLine, finished, is_mark

_PARAGRAPH_END = re.compile("\r\n|[\r\x07\x0c\x0e\x85\u2029]")
_SOFT_BREAK = re.compile("[\n\x0b\u2028]")

# A cell that holds line breaks is put in quotes, its own quotes doubled.
_QUOTED = re.compile(r'"([^"]*+(?:""[^"]*+)*+)"(?=[\t\n]|\Z)')
_CELL = re.compile(r"[^\t\n]*")

_Row = list[str]


def read_text(text: str) -> tuple[PastedLine, ...]:
    """Return the lines of a plain text."""
    rows = list(_rows(_PARAGRAPH_END.sub("\n", text.removeprefix("\ufeff"))))
    is_table = any(len(_cells(row)) > 1 for row in rows)
    return finished(line for row in rows for line in _lines(row, is_table=is_table))


def _rows(text: str) -> Iterator[_Row]:
    row: _Row = []
    position = 0
    while position <= len(text):
        cell, position = _cell(text, position)
        row.append(cell)
        if text[position : position + 1] != "\t":
            yield row
            row = []
        position += 1


def _cell(text: str, position: int) -> tuple[str, int]:
    """The cell that begins here, and where it ends."""
    quoted = _QUOTED.match(text, position)
    if quoted and "\n" in quoted[1]:
        return quoted[1].replace('""', '"'), quoted.end()
    plain = _CELL.match(text, position)
    return (plain[0], plain.end()) if plain else ("", position)


def _cells(row: _Row) -> _Row:
    """What the row says: its cells that are not empty, without the mark of an entry in a list."""
    cells = [cell for cell in row if cell.strip()]
    return cells[1:] if len(cells) == 2 and is_mark(cells[0]) else cells


def _lines(row: _Row, *, is_table: bool) -> Iterator[tuple[int, str]]:
    cells = _cells(row)
    if is_table:
        for cell in cells:
            yield from ((0, line) for line in _SOFT_BREAK.split(cell))
        return
    indents = next((n for n, cell in enumerate(row) if cell.strip()), 0)
    for cell in cells:
        for line in cell.split("\n"):
            yield indents, line
