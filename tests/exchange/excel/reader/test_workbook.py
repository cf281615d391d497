"""What the reader finds on the sheets of a workbook that comes back."""

from __future__ import annotations

from datetime import datetime

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.exchange.excel.reader import read_excel
from bufetat_editor.exchange.returned import ASIDE
from tests.exchange.excel.reader.returned import (
    CATEGORY,
    COMMENT,
    ID,
    PROPOSAL,
    TEXT,
    line_of,
    new_lines,
    only_comment,
    only_reply,
    read_sent,
    returned,
    row_of,
    saved,
    sent,
    write,
)
from tests.exchange.excel.reading import opened
from tests.helpers.weeks import small

COS = "oppgave-cos"
ROOM = "celle-egenvalgt-barnevern"


def insert_row(sheet: Worksheet) -> None:
    """As Excel does it, under the one of COS; openpyxl leaves all rules where they are."""
    sheet.insert_rows(row_of(sheet, COS) + 1)


def below_cos(sheet: Worksheet, column: int, words: str) -> None:
    sheet.cell(row_of(sheet, COS) + 1, column).value = words


# --- as it was sent


def test_every_item_is_a_line_with_its_id_and_nothing_is_proposed() -> None:
    found = read_sent()

    wanted = small().of_kind(
        *("task", "subtask", "overarching_principle", "principle", "target_group"),
    )
    assert {line.ids[0]: line.text for line in found.lines if line.ids} == {
        "tjenestemodell": "Bufetats tjenestemodell",
        **{item.id: item.text for item in wanted},
    }
    assert (found.replies, found.comments, found.gone, found.is_ordered) == ((), (), (), False)


def test_a_line_tells_what_it_stands_in_and_where() -> None:
    line = line_of(read_sent(), COS)

    assert line.flow == "Oppgaver etaten velger å utføre · Barnevern"
    assert line.where.startswith("Matrise, rad ")


def test_the_file_tells_what_it_is() -> None:
    told = read_sent().properties

    assert (told["tmRound"], told["tmRecipient"], told["tmPaper"], told["tmEdition"]) == (
        *("runde-1", "mottaker-nord", "form", "Runde 1"),
    )


def test_a_file_whose_properties_were_cleaned_away_tells_it_all_the_same() -> None:
    book = opened(sent())
    book.custom_doc_props.props.clear()  # type: ignore[attr-defined]
    cleaned = read_excel(saved(book))
    book.remove(book["Lister"])
    bare = read_excel(saved(book))

    assert cleaned.properties == read_sent().properties
    assert bare.properties == {"tmShortHash": read_sent().properties["tmStateHash"][:12]}


# --- replies


@pytest.mark.parametrize(
    ("chosen", "wish"),
    [
        ("Kommentar", "comment"),
        ("Ny ordlyd", "changed"),
        ("Nytt punkt", "added"),
        ("Fjernes", "removed"),
        ("Flyttes", "moved"),
        ("Ingen merknad", "none"),
        ("fjernes ", "removed"),
    ],
)
def test_a_reply_tells_what_was_chosen(chosen: str, wish: str) -> None:
    assert only_reply(returned(write(COS, type=chosen))).wish == wish


def test_a_reply_tells_what_was_said_and_proposed_and_which_line_it_is_about() -> None:
    found = returned(write(COS, comment="Norsk navn?", proposal="Trygghetssirkelen"))

    reply = only_reply(found)
    assert (reply.comment, reply.text, reply.ids) == ("Norsk navn?", "Trygghetssirkelen", ())
    assert reply.line is not None
    assert found.lines[reply.line].ids == (COS,)
    assert found.lines == read_sent().lines


def test_what_is_proposed_where_there_is_room_tells_what_it_would_stand_under() -> None:
    reply = only_reply(returned(write(ROOM, proposal="Prøve noe nytt")))

    assert (reply.line, reply.ids, reply.above, reply.text) == (
        *(None, (ROOM,), None, "Prøve noe nytt"),
    )


def test_a_general_remark_is_about_the_model() -> None:
    def remark(sheet: Worksheet) -> None:
        sheet.cell(row_of(sheet, "tjenestemodell"), 3).value = "Godt arbeid."

    found = returned(remark, name="Les først")

    reply = only_reply(found)
    assert reply.line is not None
    assert (found.lines[reply.line].ids, reply.comment) == (("tjenestemodell",), "Godt arbeid.")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("=1+1", "=1+1"),
        (3.5, "3,5"),
        (12, "12"),
        (True, "SANN"),
        (datetime.fromisoformat("2026-12-15"), "15.12.2026"),
        (datetime.fromisoformat("2026-12-15T09:05"), "15.12.2026 09:05"),
        ("først\r\nsist", "først\nsist"),
    ],
)
def test_a_reply_reads_as_people_read_it_and_no_formula_is_worked_out(
    typed: object, read: str
) -> None:
    assert only_reply(returned(write(COS, comment=typed))).comment == read


def test_a_type_that_is_not_in_the_list_is_told_as_a_comment() -> None:
    found = returned(write(COS, type="Usikker"))

    assert found.replies == ()
    assert only_comment(found).remarks[0].text == "Type: Usikker"


# --- rows and columns


def test_words_typed_over_the_model_s_are_read() -> None:
    assert line_of(returned(write(COS, text="Trygghetssirkelen")), COS).text == "Trygghetssirkelen"


def test_a_new_row_belongs_where_the_one_above_does() -> None:
    found = returned(insert_row, lambda sheet: below_cos(sheet, TEXT, "Prøve noe nytt"))

    (line,) = (one for one in found.lines if one.text == "Prøve noe nytt")
    assert (line.ids, line.flow) == ((), line_of(read_sent(), COS).flow)


def test_a_new_row_belongs_where_it_says() -> None:
    found = returned(
        insert_row,
        lambda sheet: below_cos(sheet, TEXT, "Prøve noe nytt"),
        lambda sheet: below_cos(sheet, CATEGORY, "Lovpålagte oppgaver"),
        lambda sheet: below_cos(sheet, CATEGORY + 1, "Barnevern"),
    )

    (line,) = (one for one in found.lines if one.text == "Prøve noe nytt")
    assert line.flow == "Lovpålagte oppgaver · Barnevern"


def test_a_new_row_with_a_reply_only_tells_which_line_it_follows() -> None:
    found = returned(insert_row, lambda sheet: below_cos(sheet, PROPOSAL, "Prøve noe nytt"))

    reply = only_reply(found)
    assert (reply.line, reply.ids) == (None, ())
    assert reply.above is not None
    assert found.lines[reply.above].ids == (COS,)


def test_a_new_row_with_a_reply_follows_the_last_line_of_where_it_says_that_it_belongs() -> None:
    found = returned(
        insert_row,
        lambda sheet: below_cos(sheet, PROPOSAL, "Prøve noe nytt"),
        lambda sheet: below_cos(sheet, CATEGORY, "Lovpålagte oppgaver"),
        lambda sheet: below_cos(sheet, CATEGORY + 1, "Barnevern"),
    )

    above = only_reply(found).above
    assert above is not None
    assert found.lines[above].ids == ("oppgave-fosterhjem-opplaering",)


def test_a_row_that_is_gone_is_no_line() -> None:
    found = returned(lambda sheet: sheet.delete_rows(row_of(sheet, COS)))

    assert len(found.lines) == len(read_sent().lines) - 1


def test_columns_are_known_by_what_stands_over_them() -> None:
    def insert_column(sheet: Worksheet) -> None:
        sheet.insert_cols(2)

    found = returned(write(COS, comment="Norsk navn?"), insert_column)

    assert [line.text for line in found.lines if line.flow != ASIDE] == [
        line.text for line in read_sent().lines if line.flow != ASIDE
    ]
    assert only_reply(found).comment == "Norsk navn?"


def test_words_in_a_column_of_their_own_are_a_comment_with_what_stands_over_them() -> None:
    def insert_column(sheet: Worksheet) -> None:
        sheet.insert_cols(2)
        sheet.cell(2, 2).value = "Prioritet"
        sheet.cell(row_of(sheet, COS), 2).value = "Høy"

    found = returned(insert_column)

    comment = only_comment(found)
    assert comment.remarks[0].text == "Prioritet: Høy"
    assert [found.lines[line].ids for line in comment.lines] == [(COS,)]
    assert new_lines(found) == []


def test_words_under_no_heading_are_a_comment_with_the_column() -> None:
    def write_beside(sheet: Worksheet) -> None:
        sheet.cell(row_of(sheet, COS), 11).value = "Se egen sak"

    found = returned(write_beside)

    assert only_comment(found).remarks[0].text == "kolonne K: Se egen sak"


def test_a_heading_over_nothing_is_a_line_aside() -> None:
    def head(sheet: Worksheet) -> None:
        sheet.cell(2, 11).value = "Våre tanker"

    assert new_lines(returned(head)) == ["Våre tanker"]


def test_rows_without_their_ids_still_tell_where_they_belong() -> None:
    def empty(sheet: Worksheet) -> None:
        for row in range(3, sheet.max_row + 1):
            sheet.cell(row, ID).value = None

    found = returned(empty)

    assert [(one.text, one.flow) for one in found.lines] == [
        (one.text, one.flow) for one in read_sent().lines
    ]


def test_rows_in_another_order_are_the_same_lines() -> None:
    def turn(sheet: Worksheet) -> None:
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
        for number, values in enumerate(reversed(rows), 3):
            for column, value in enumerate(values, 1):
                sheet.cell(number, column).value = value

    found = returned(turn)

    assert {(one.text, one.ids, one.flow) for one in found.lines} == {
        (one.text, one.ids, one.flow) for one in read_sent().lines
    }


def test_a_row_that_was_pasted_again_is_a_line_of_its_own() -> None:
    def paste(sheet: Worksheet) -> None:
        insert_row(sheet)
        for column in range(1, COMMENT):
            words = sheet.cell(row_of(sheet, COS), column).value
            below_cos(sheet, column, str(words))

    assert [one.ids for one in returned(paste).lines].count((COS,)) == 2


# --- elsewhere


def test_words_on_a_sheet_that_was_not_sent_stand_aside() -> None:
    book = opened(sent())
    book.create_sheet("Våre tanker")["C7"] = "Husk familievernet."

    found = read_excel(saved(book))

    (line,) = (one for one in found.lines if one.where == "Våre tanker, celle C7")
    assert (line.text, line.flow, line.ids) == ("Husk familievernet.", ASIDE, ())


def test_a_sheet_of_another_name_is_read_all_the_same() -> None:
    book = opened(sent())
    book["Matrise"].title = "Matrise Nord"

    found = read_excel(saved(book))

    assert [(one.text, one.ids, one.flow) for one in found.lines] == [
        (one.text, one.ids, one.flow) for one in read_sent().lines
    ]
