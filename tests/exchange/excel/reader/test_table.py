"""What the columns of a row tell beside the words of the model and the reply."""

from __future__ import annotations

import pytest
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from tests.exchange.excel.reader.returned import (
    COMMENT,
    NUMBER,
    PROPOSAL,
    TEXT,
    line_of,
    only_comment,
    only_reply,
    read_sent,
    returned,
    row_of,
    write,
)

COS = "oppgave-cos"
ROOM = "celle-egenvalgt-barnevern"


def above_cos(sheet: Worksheet, column: int, words: str) -> None:
    sheet.cell(row_of(sheet, COS) - 1, column).value = words


def test_a_line_tells_its_number_and_the_sheet_it_stands_on() -> None:
    line = line_of(read_sent(), COS)

    assert (line.number, line.sheet) == ("M3.1.1", "Matrise")


def test_a_number_where_there_is_room_for_something_new_is_told() -> None:
    found = returned(write(ROOM, number="M3.1.7"))

    comment = only_comment(found)
    assert (comment.ids, comment.remarks[0].text) == ((ROOM,), "Nummer: M3.1.7")


def test_a_number_beside_a_new_reply_is_told() -> None:
    found = returned(
        lambda sheet: sheet.insert_rows(row_of(sheet, COS)),
        lambda sheet: above_cos(sheet, PROPOSAL, "Prøve noe nytt"),
        lambda sheet: above_cos(sheet, NUMBER, "M3.1.7"),
    )

    assert only_comment(found).remarks[0].text == "Nummer: M3.1.7"


@pytest.mark.parametrize(
    ("chosen", "wish"), [(None, "removed"), ("Ny ordlyd", "changed"), ("Fjernes", "removed")]
)
def test_words_struck_through_are_to_be_removed_if_nothing_else_was_chosen(
    chosen: str | None, wish: str
) -> None:
    def strike(sheet: Worksheet) -> None:
        sheet.cell(row_of(sheet, COS), TEXT).font = Font(strike=True)
        sheet.cell(row_of(sheet, ROOM), TEXT).font = Font(strike=True)

    assert only_reply(returned(strike, write(COS, type=chosen))).wish == wish


def test_percent_is_read_as_its_cell_shows_it() -> None:
    def percent(sheet: Worksheet) -> None:
        cell = sheet.cell(row_of(sheet, COS), COMMENT)
        cell.value, cell.number_format = 0.25, "0%"

    assert only_reply(returned(percent)).comment == "25 %"
