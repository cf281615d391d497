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


@settings(max_examples=12, deadline=None)
@given(st.sets(places, max_size=60))
def test_words_in_any_cells_are_found(written: set[tuple[str, int, int]]) -> None:
    book = opened(sent())
    words = {place: f"Ord {number}." for number, place in enumerate(sorted(written), 100)}
    for (sheet, row, column), word in words.items():
        book[sheet].cell(row, column).value = word

    everything = said(read_excel(saved(book)))

    assert [word for word in words.values() if word not in everything] == []


@settings(max_examples=12, deadline=None)
@given(st.sets(places, max_size=60))
def test_words_in_any_cells_of_sheets_that_were_copied_are_found(
    written: set[tuple[str, int, int]],
) -> None:
    book = opened(sent())
    copies = {name: book.copy_worksheet(book[name]) for name in SHEETS}
    words = {place: f"Ord {number}." for number, place in enumerate(sorted(written), 100)}
    for (sheet, row, column), word in words.items():
        copies[sheet].cell(row, column).value = word

    everything = said(read_excel(saved(book)))

    assert [word for word in words.values() if word not in everything] == []


@settings(max_examples=8, deadline=None)
@given(st.sets(places, max_size=30))
def test_notes_at_any_cells_are_found(written: set[tuple[str, int, int]]) -> None:
    book = opened(sent())
    words = {place: f"Ord {number}." for number, place in enumerate(sorted(written), 100)}
    for (sheet, row, column), word in words.items():
        book[sheet].cell(row, column).comment = Note(word, "Saksbehandler A")

    found = read_excel(saved(book))

    assert sorted(one.remarks[0].text for one in found.comments) == sorted(words.values())


@settings(max_examples=8, deadline=None)
@given(st.lists(any_text, max_size=20))
def test_any_reply_comes_back_as_it_was_typed(texts: list[str]) -> None:
    typed = [text.replace("_x", "_y") for text in texts]  # which Excel would escape
    book = opened(sent())
    for row, text in enumerate(typed, 3):
        cell = book["Matrise"].cell(row, 7)
        cell.value, cell.data_type = text, "s"

    found = read_excel(saved(book))

    assert [one.comment for one in found.replies] == [one.strip() for one in typed if one.strip()]


def test_cells_in_the_last_row_and_column_are_read() -> None:
    book = opened(sent())
    book["Matrise"]["XFD1048576"].value = "Ytterst ute"
    book["Matrise"]["XFD3"].value = "Langt ute"

    found = read_excel(saved(book))

    assert {one.remarks[0].text for one in found.comments} == {
        "kolonne XFD: Langt ute",
        "kolonne XFD: Ytterst ute",
    }


def test_cells_far_out_cost_nothing() -> None:
    book = opened(sent())
    book["Matrise"]["XFD50000"].value = "Langt ute"
    far_out = saved(book)
    tracemalloc.start()

    read_excel(far_out)

    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert highest < 10_000_000
