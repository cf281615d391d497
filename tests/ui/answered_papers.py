"""The papers that a round was answered by, opened again and held against the register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from docx import Document
from openpyxl import load_workbook

from bufetat_editor.exchange.input_register import GROUPED, GROUPINGS
from bufetat_editor.history.register import Entry
from tests.helpers.input_phrases import even, phrases

Rows = list[str]
"""What stands in each row of a table, cell after cell."""


def missing(folder: Path, register: Iterable[Entry]) -> list[str]:
    """What a paper should say of an input, and no row of it does: its name, and the input's id."""
    return [
        f"{name}: {entry.input.id}"
        for entry in register
        for name, rows in _papers_on(folder, entry)
        if not any(_tells(row, entry) for row in rows)
    ]


def _tells(row: str, entry: Entry) -> bool:
    return all(phrase in row for phrase in phrases(entry))


def _papers_on(folder: Path, entry: Entry) -> Iterator[tuple[str, Rows]]:
    """The reply to its region, and all registers."""
    (reply,) = folder.glob(f"* – svar til {entry.recipient.name}.docx")
    for path in (reply, *folder.glob("* – innspillsregister etter *.docx")):
        yield path.name, _word_rows(path)
    (book,) = folder.glob("* – innspillsregister.xlsx")
    for by in GROUPINGS:
        yield f"{book.name}, {GROUPED[by]}", _sheet_rows(book, GROUPED[by])


def _word_rows(path: Path) -> Rows:
    tables = Document(str(path)).tables
    return [even(" ".join(cell.text for cell in row.cells)) for one in tables for row in one.rows]


def _sheet_rows(path: Path, name: str) -> Rows:
    rows = load_workbook(path)[name].iter_rows(values_only=True)
    return [even(" ".join(str(cell) for cell in row if cell is not None)) for row in rows]
