"""A sheet that was copied to answer on: what it repeats is told once, and the rest where it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from openpyxl.comments import Comment as Note
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.exchange.excel.reader import read_excel
from bufetat_editor.exchange.returned import Returned
from tests.exchange.excel.reader.returned import (
    COMMENT,
    ID,
    NUMBER,
    PROPOSAL,
    TEXT,
    new_lines,
    only_reply,
    read_sent,
    row_of,
    saved,
    sent,
    write,
)
from tests.exchange.excel.reading import opened

COS, NOW, NEW = "oppgave-cos", "COS (Circle of Security)", "Prøve noe nytt"
COPY = "Matrise (2)"
TOLD = "Arket gjentar rader fra arket «Matrise». Svar på dem er ført på de samme punktene."


def copied(*acts: Callable[[Worksheet], object]) -> Returned:
    """What the reader finds after somebody has copied the matrix and worked on the copy."""
    book = opened(sent())
    copy = book.copy_worksheet(book["Matrise"])
    copy.title = COPY
    for act in acts:
        act(copy)
    return read_excel(saved(book))


def empty_ids(sheet: Worksheet) -> None:
    for row in range(3, sheet.max_row + 1):
        sheet.cell(row, ID).value = None


def delete_ids(sheet: Worksheet) -> None:
    sheet.delete_cols(ID)


@pytest.mark.parametrize("act", [lambda _: None, empty_ids, delete_ids])
def test_a_sheet_that_was_copied_is_told_once(act: Callable[[Worksheet], None]) -> None:
    found = copied(act)

    assert found.lines == read_sent().lines
    assert found.replies == ()
    assert [(one.where, one.remarks[0].text) for one in found.comments] == [(COPY, TOLD)]


def test_a_reply_on_the_copy_names_the_item_of_its_row() -> None:
    reply = only_reply(copied(write(COS, comment="Norsk navn?")))

    assert (reply.line, reply.ids, reply.comment) == (None, (COS,), "Norsk navn?")
    assert reply.where.startswith(COPY)


def test_a_reply_on_a_copy_without_ids_names_the_item_with_the_same_words() -> None:
    def reply_to_cos(sheet: Worksheet) -> None:
        (row,) = (row for row in sheet.iter_rows() if row[TEXT - 1].value == NOW)
        row[COMMENT - 1].value = "Norsk navn?"

    assert only_reply(copied(empty_ids, reply_to_cos)).ids == (COS,)


def test_what_was_written_over_the_words_of_a_copy_is_proposed() -> None:
    found = copied(write(COS, text=NEW))

    assert (only_reply(found).ids, only_reply(found).text) == ((COS,), NEW)
    assert found.lines == read_sent().lines


def test_words_and_a_proposal_on_one_row_of_a_copy_are_both_kept() -> None:
    found = copied(write(COS, text=NEW, proposal="Noe tredje"))

    assert new_lines(found) == [NEW]
    assert only_reply(found).text == "Noe tredje"


def test_a_number_written_over_on_a_copy_is_told() -> None:
    found = copied(write(COS, number="9.9"))

    assert [one.remarks[0].text for one in found.comments if one.ids == (COS,)] == ["Nummer: 9.9"]


def test_a_note_on_a_copy_names_the_item_of_its_row() -> None:
    def note(sheet: Worksheet) -> None:
        sheet.cell(row_of(sheet, COS), TEXT).comment = Note("Hva er dette?", "Saksbehandler A")

    _, comment = copied(note).comments
    assert (comment.lines, comment.ids, comment.quote) == ((), (COS,), NOW)


def test_a_row_put_into_a_copy_is_a_line_where_the_one_above_belongs() -> None:
    def insert(sheet: Worksheet) -> None:
        below = row_of(sheet, COS) + 1
        sheet.insert_rows(below)
        sheet.cell(below, TEXT).value = NEW

    (line,) = (one for one in copied(insert).lines if one.text == NEW)
    assert line.flow == "Oppgaver etaten velger å utføre · Barnevern"


def test_words_over_the_rows_of_a_copy_are_kept() -> None:
    def head(sheet: Worksheet) -> None:
        sheet.cell(1, PROPOSAL).value = "Våre tanker"

    assert new_lines(copied(head)) == ["Våre tanker"]


def test_a_sheet_with_a_few_of_the_rows_is_a_copy_of_those() -> None:
    def keep_one(sheet: Worksheet) -> None:
        row = row_of(sheet, COS)
        sheet.delete_rows(row + 1, sheet.max_row)
        sheet.delete_rows(3, row - 3)

    assert copied(keep_one).lines == read_sent().lines


def test_a_sheet_of_ones_own_under_our_headings_is_no_copy() -> None:
    book = opened(sent())
    own = book.create_sheet("Våre punkter")
    for column, words in ((ID, "Id"), (NUMBER, "Nummer"), (TEXT, "Tekst")):
        own.cell(2, column).value = words
    own.cell(3, TEXT).value = NEW

    found = read_excel(saved(book))

    assert new_lines(found) == [NEW]
    assert found.comments == ()
