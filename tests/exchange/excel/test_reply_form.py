"""The workbook that recipients answer in: what is open, what is locked, and how it prints."""

from __future__ import annotations

import pytest
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.errors import TooLongForExcel
from bufetat_editor.exchange.excel.reply_form import write_reply_form
from bufetat_editor.exchange.reply_form import INVITATION, WISHES
from tests.exchange.excel.reading import margin, opened
from tests.exchange.subjects import circulated, reworded
from tests.helpers.seed import seed

TO_ANSWER = ["Matrise", "Prinsipper", "Målgrupper"]
REPLIES = ["Type", "Kommentar", "Forslag til ny tekst"]


@pytest.fixture(scope="module")
def xlsx() -> bytes:
    return write_reply_form(circulated())


def headings(sheet: Worksheet) -> list[str]:
    return [str(cell.value) for cell in sheet[2]]


def rule(sheet: Worksheet, kind: str) -> DataValidation:
    rules: list[DataValidation] = sheet.data_validations.dataValidation
    (found,) = (one for one in rules if one.type == kind)
    return found


def test_what_is_to_be_read_first_comes_first_and_the_lists_are_out_of_sight(xlsx: bytes) -> None:
    book = opened(xlsx)

    assert book.sheetnames == ["Les først", *TO_ANSWER, "Lister"]
    assert book["Lister"].sheet_state == "veryHidden"
    assert [book["Lister"].cell(row, 1).value for row in range(1, 7)] == [*WISHES]


def test_the_columns_are_those_of_the_place_the_text_and_the_reply(xlsx: bytes) -> None:
    book = opened(xlsx)

    assert headings(book["Matrise"]) == [
        *("Id", "Nummer", "Kategori", "Tjenesteområde", "Tekst"),
        *REPLIES,
    ]
    assert headings(book["Prinsipper"])[2:4] == ["Del", "Gruppe"]
    assert headings(book["Målgrupper"])[2:4] == ["Kategori", "Tekst"]


@pytest.mark.parametrize("name", ["Les først", *TO_ANSWER])
def test_the_ids_are_hidden(name: str, xlsx: bytes) -> None:
    assert opened(xlsx)[name].column_dimensions["A"].hidden


@pytest.mark.parametrize("name", TO_ANSWER)
def test_a_sheet_is_locked_without_a_password_but_for_its_rows(name: str, xlsx: bytes) -> None:
    sheet = opened(xlsx)[name]

    assert sheet.protection.sheet
    assert sheet.protection.password is None
    for row in sheet.iter_rows(max_row=2):
        assert all(cell.protection.locked for cell in row)
    for row in sheet.iter_rows(min_row=3):
        assert not any(cell.protection.locked for cell in row)


@pytest.mark.parametrize("name", TO_ANSWER)
def test_rows_can_be_sorted_filtered_and_added_and_comments_made(name: str, xlsx: bytes) -> None:
    sheet = opened(xlsx)[name]

    allowed = sheet.protection
    assert not any((allowed.sort, allowed.autoFilter, allowed.insertRows, allowed.formatRows))
    assert not allowed.objects
    assert sheet.auto_filter.ref == f"A2:{sheet.dimensions.partition(':')[2]}"


@pytest.mark.parametrize("name", TO_ANSWER)
def test_the_words_of_the_model_refuse_what_is_typed_over_them(name: str, xlsx: bytes) -> None:
    sheet = opened(xlsx)[name]
    last_own = "E" if name != "Målgrupper" else "D"

    guard = rule(sheet, "custom")
    assert (guard.formula1, guard.showErrorMessage) == ("FALSE", True)
    assert str(guard.sqref) == f"A3:{last_own}{sheet.max_row}"
    assert "«Forslag til ny tekst»" in str(guard.error)


def test_the_type_is_chosen_from_a_list_that_has_a_name(xlsx: bytes) -> None:
    book = opened(xlsx)

    choice = rule(book["Matrise"], "list")
    assert choice.formula1 == "=tmTyper"
    assert str(choice.sqref) == f"F3:F{book['Matrise'].max_row}"
    assert book.defined_names["tmTyper"].attr_text == "Lister!$A$1:$A$6"


def test_a_reply_stays_as_it_is_typed(xlsx: bytes) -> None:
    sheet = opened(xlsx)["Matrise"]

    assert {sheet.cell(row, 8).number_format for row in range(3, sheet.max_row + 1)} == {"@"}


def test_room_for_something_new_is_pointed_out(xlsx: bytes) -> None:
    sheet = opened(xlsx)["Matrise"]

    (words,) = (row[4] for row in sheet.iter_rows() if row[0].value == "celle-egenvalgt-barnevern")
    assert words.value == INVITATION
    assert words.font.i


def test_general_remarks_go_to_the_model_itself(xlsx: bytes) -> None:
    sheet = opened(xlsx)["Les først"]

    (row,) = (row for row in sheet.iter_rows() if row[0].value == "tjenestemodell")
    assert [cell.protection.locked for cell in row] == [True, True, False]


@pytest.mark.parametrize("text", ["=1+1", "- være", "+47", "@x", "_x0041_"])
def test_text_that_looks_like_something_else_is_text(text: str) -> None:
    sheet = opened(write_reply_form(circulated(reworded(seed(), oppgave_cos=text))))["Matrise"]

    (words,) = (row[4] for row in sheet.iter_rows() if row[0].value == "oppgave-cos")
    assert words.data_type == "s"


def test_a_text_that_no_cell_can_hold_is_refused() -> None:
    with pytest.raises(TooLongForExcel):
        write_reply_form(circulated(reworded(seed(), oppgave_cos="x" * 32_768)))


@pytest.mark.parametrize("name", TO_ANSWER)
def test_a_sheet_prints_on_lying_paper_as_wide_as_the_page_with_its_headings(
    name: str, xlsx: bytes
) -> None:
    sheet = opened(xlsx)[name]

    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$2:$2"
    assert sheet.freeze_panes == "A3"
    assert not sheet.merged_cells.ranges


def test_what_is_to_be_read_first_prints_on_one_page(xlsx: bytes) -> None:
    sheet = opened(xlsx)["Les først"]

    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.fitToHeight is None


@pytest.mark.parametrize("name", ["Les først", *TO_ANSWER])
def test_every_page_says_whom_it_is_to_and_until_when(name: str, xlsx: bytes) -> None:
    told = "UTKAST til innspill: Runde 1 · Region Nord · frist 15.12.2011"

    assert margin(opened(xlsx)[name], "oddHeader", "right") == told


def test_it_says_what_it_is_in_its_properties_and_on_the_hidden_sheet(xlsx: bytes) -> None:
    book = opened(xlsx)

    told = {one.name: one.value for one in book.custom_doc_props.props}  # type: ignore[attr-defined]
    hidden = {row[1].value: row[2].value for row in book["Lister"].iter_rows() if row[1].value}
    assert (told["tmRound"], told["tmRecipient"], told["tmPaper"]) == (
        *("runde-1", "mottaker-nord", "form"),
    )
    assert hidden == told


def test_every_cell_names_its_font(xlsx: bytes) -> None:
    for sheet in opened(xlsx):
        for row in sheet.iter_rows():
            assert {cell.font.name for cell in row} == {"Calibri"}
