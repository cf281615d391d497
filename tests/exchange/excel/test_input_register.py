"""The register of inputs as a workbook: its sheets, what it never computes, how it prints."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bufetat_editor.exchange.excel.input_register import write_input_register
from bufetat_editor.exchange.input_numbers import numbers_table
from bufetat_editor.exchange.input_tables import input_tables
from bufetat_editor.exchange.seal_reading import read_seal
from tests.exchange.excel.reading import margin, opened, records, rows
from tests.helpers.weighed import PARTLY, to_be_answered

INPUTS = ["Etter punkt", "Etter region", "Etter utfall"]


@pytest.fixture(scope="module")
def xlsx() -> bytes:
    return write_input_register(to_be_answered())


def worded(**words: str) -> bytes:
    """The register of one input that has these words."""
    of = to_be_answered()
    (entry,) = [one for one in of.entries if one.input.id == PARTLY]
    proposal = replace(entry.input.proposal, **words)  # type: ignore[arg-type]
    changed = replace(entry, input=replace(entry.input, proposal=proposal))
    return write_input_register(replace(of, entries=(changed,)))


def test_the_numbers_come_first_and_what_was_withdrawn_last(xlsx: bytes) -> None:
    assert opened(xlsx).sheetnames == ["Oppsummering", *INPUTS, "Trukket tilbake"]


def test_the_sheets_hold_what_the_tables_tell(xlsx: bytes) -> None:
    for table in (numbers_table(to_be_answered()), *input_tables(to_be_answered())):
        headings, *found = rows(xlsx, table.name)
        assert headings == [column.heading for column in table.columns]
        assert len(found) >= len(table.rows)
        for row, values in zip(found, table.rows, strict=False):
            texts = zip(row, values, strict=True)
            assert all(shown == value for shown, value in texts if isinstance(value, str))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "=HYPERLINK"])
def test_no_words_become_a_formula(start: str) -> None:
    words = f"{start}1+1"

    (cell,) = [one for one in opened(worded(after=words))["Etter punkt"][3] if one.value == words]

    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_of_words_that_no_cell_holds_there_is_the_beginning() -> None:
    (told,) = records(worded(after="ord og flere ord " * 3_000), "Etter punkt")

    sign, words = told["Forslag"].split("\n")
    assert sign == "(Lang tekst, som fortsetter under cellekanten.)"
    assert words.startswith("ord og flere ord ord")
    assert told["Forslag"].endswith("… (forkortet her; hele teksten står i registeret i Word)")


def test_words_that_no_row_is_tall_enough_for_say_so_and_are_all_there() -> None:
    words = "ord og flere ord " * 300
    (told,) = records(worded(after=words), "Etter punkt")

    assert told["Forslag"] == f"(Lang tekst, som fortsetter under cellekanten.)\n{words}"


@pytest.mark.parametrize(("name", "corner"), [("Etter punkt", "C3"), ("Etter utfall", "D3")])
def test_headings_and_what_names_a_row_stay_and_rows_can_be_filtered(
    name: str, corner: str, xlsx: bytes
) -> None:
    sheet = opened(xlsx)[name]

    assert sheet.freeze_panes == corner
    assert str(sheet.auto_filter.ref) == f"A2:M{2 + 14}"


@pytest.mark.parametrize("name", INPUTS)
def test_all_columns_are_on_one_page_that_is_large_enough(name: str, xlsx: bytes) -> None:
    sheet = opened(xlsx)[name]

    assert (sheet.page_setup.orientation, str(sheet.page_setup.paperSize)) == ("landscape", "8")
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_where_another_group_begins_a_rule_shows_it(xlsx: bytes) -> None:
    rules = opened(xlsx)["Etter region"].conditional_formatting

    told = {str(one.sqref): [rule.formula for rule in one.rules] for one in rules}

    assert told == {"A3:A16": [["$A3<>$A2"]], "B3:M16": [["$A3<>$A2"]]}


def test_every_page_says_what_it_is(xlsx: bytes) -> None:
    sheet = opened(xlsx)["Etter punkt"]

    assert margin(sheet, "oddHeader", "left") == (
        "Innspill til Bufetats tjenestemodell – Runde 1 – &A"
    )
    assert margin(sheet, "oddHeader", "right") == "Vurdering av innspill · UTKAST"
    assert str(sheet["A1"].value).startswith("Vurdering av innspill · UTKAST – Innspill til")


def test_it_says_of_itself_that_nobody_answers_in_it(xlsx: bytes, tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    path.write_bytes(xlsx)

    assert (read_seal(path) or {})["tmPaper"] == "answer"
