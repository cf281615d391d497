"""Nothing that a person writes in a workbook is lost, wherever it is; and nothing far out costs."""

from __future__ import annotations

import tracemalloc

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment as Note

from bufetat_editor.exchange.excel.reader import read_excel
from bufetat_editor.exchange.returned import Returned
from tests.exchange.excel.reader.returned import saved, sent
from tests.exchange.excel.reading import opened
from tests.exchange.subjects import any_text

SHEETS = ("Les først", "Matrise", "Prinsipper", "Målgrupper", "Lister")

places = st.tuples(st.sampled_from(SHEETS), st.integers(1, 30), st.integers(1, 10))
"""A sheet, a row and a column where something stands, or near it."""


def said(found: Returned) -> str:
    """All words of a file in one text."""
    words = [f"{one.text}\n{one.flow}" for one in found.lines]
    words += [f"{one.comment}\n{one.text}" for one in found.replies]
    words += [remark.text for one in found.comments for remark in one.remarks]
    return "\n".join(words)


@settings(max_examples=60, deadline=None)
@given(st.sets(places, max_size=12))
def test_words_in_any_cells_are_found(written: set[tuple[str, int, int]]) -> None:
    book = opened(sent())
    words = {place: f"Ord {number}." for number, place in enumerate(sorted(written), 100)}
    for (sheet, row, column), word in words.items():
        book[sheet].cell(row, column).value = word

    everything = said(read_excel(saved(book)))

    assert [word for word in words.values() if word not in everything] == []


@settings(max_examples=30, deadline=None)
@given(st.sets(places, max_size=8))
def test_notes_at_any_cells_are_found(written: set[tuple[str, int, int]]) -> None:
    book = opened(sent())
    words = {place: f"Ord {number}." for number, place in enumerate(sorted(written), 100)}
    for (sheet, row, column), word in words.items():
        book[sheet].cell(row, column).comment = Note(word, "Saksbehandler A")

    found = read_excel(saved(book))

    assert sorted(one.remarks[0].text for one in found.comments) == sorted(words.values())


@settings(max_examples=30, deadline=None)
@given(any_text)
def test_any_reply_comes_back_as_it_was_typed(text: str) -> None:
    book = opened(sent())
    book["Matrise"]["G3"].value = text.replace("_x", "_y")  # which Excel would escape
    book["Matrise"]["G3"].data_type = "s"

    found = read_excel(saved(book))

    assert [one.comment for one in found.replies] == (
        [text.replace("_x", "_y").strip()] if text.strip() else []
    )


def test_cells_in_the_last_row_and_column_are_read_and_cost_nothing() -> None:
    book = opened(sent())
    book["Matrise"]["XFD1048576"].value = "Ytterst ute"
    book["Matrise"]["XFD3"].value = "Langt ute"
    far_out = saved(book)
    tracemalloc.start()

    found = read_excel(far_out)

    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert {one.remarks[0].text for one in found.comments} == {
        "kolonne XFD: Langt ute",
        "kolonne XFD: Ytterst ute",
    }
    assert highest < 10_000_000
