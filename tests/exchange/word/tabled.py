"""The tables of a Word file, row by row and cell by cell."""

from __future__ import annotations

from lxml.etree import _Element

from tests.exchange.word.reading import Read, W, paragraphs, part, value

Cells = list[list[Read]]
"""The paragraphs of each cell of a row."""


def tables(docx: bytes, style: str) -> list[list[Cells]]:
    """The rows of each table in that style."""
    return [
        [[paragraphs(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
        for table in part(docx, "word/document.xml").iter(f"{W}tbl")
        if value(next(table.iter(f"{W}tblStyle"))) == style
    ]


def texts_of(cells: Cells) -> list[list[str]]:
    return [[one.text for one in cell] for cell in cells]


def in_style(docx: bytes, style: str) -> list[str]:
    """The words in a character style."""
    root = part(docx, "word/document.xml")
    return [_words(run) for run in root.iter(f"{W}r") if _style(run) == style]


def _style(run: _Element) -> str:
    found = run.find(f"{W}rPr/{W}rStyle")
    return "" if found is None else value(found)


def _words(run: _Element) -> str:
    return "".join(one.text or "" for one in run.iter(f"{W}t"))
