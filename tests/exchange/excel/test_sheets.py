from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.exchange.excel.writer import write_excel
from bufetat_editor.exchange.subject import Subject
from tests.exchange.excel.reading import margin, opened
from tests.exchange.subjects import subject

NAMES = ["Matrise", "Oppgaver", "Prinsipper", "Målgrupper", "Endringer", "Fotnoter"]


@pytest.fixture(scope="module")
def xlsx() -> bytes:
    return write_excel(subject())


@pytest.mark.parametrize("name", NAMES)
def test_a_sheet_prints_on_lying_paper_as_wide_as_the_page_with_its_headings(
    name: str, xlsx: bytes
) -> None:
    sheet = opened(xlsx)[name]

    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$2:$2"
    assert sheet.freeze_panes == "A3"
    assert margin(sheet, "oddFooter", "right") == "Side &P av &N"
    assert not sheet.merged_cells.ranges


@pytest.mark.parametrize("name", ["Oppgaver", "Prinsipper", "Målgrupper", "Fotnoter"])
def test_a_register_can_be_filtered(name: str, xlsx: bytes) -> None:
    sheet = opened(xlsx)[name]

    assert sheet.auto_filter.ref == sheet.dimensions.replace("A1:", "A2:")


def with_functions(count: int) -> Subject:
    wanted = subject()
    example = wanted.snapshot["funksjon-eksempel"]
    more = [
        replace(example, id=f"funksjon-{n}", pos=f"b0{n}", text=f"Tilbud {n}") for n in range(count)
    ]
    return replace(wanted, snapshot=wanted.snapshot.with_states(2, more))


def test_many_functions_are_printed_on_several_pages_with_the_target_groups_on_each() -> None:
    book = opened(write_excel(with_functions(10)))
    sheet, tasks = book["Dekning målgrupper"], book["Dekning oppgaver"]

    assert sheet.print_title_cols == "$A:$B"
    assert not (sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage)
    assert int(sheet.page_setup.scale or 0) >= 60
    assert tasks.print_title_cols is None


def test_a_function_that_is_cut_in_its_heading_has_its_whole_name_in_a_comment() -> None:
    wanted = with_functions(1)
    first, second = (opened(write_excel(wanted))["Dekning målgrupper"][at] for at in ("C2", "D2"))

    assert first.comment is not None
    assert first.comment.text == wanted.snapshot["avsnitt-styring-eksempel"].text
    assert second.comment is None


def test_a_printed_sheet_tells_its_name(xlsx: bytes) -> None:
    for sheet in opened(xlsx):
        assert margin(sheet, "oddHeader", "left").endswith(" – &A")


def test_signs_that_mean_something_in_a_header_are_shown_and_long_names_are_cut() -> None:
    wanted = subject()
    odd = replace(wanted, seal=replace(wanted.seal, title="Barn & unge " + "x" * 300))

    sheet = opened(write_excel(odd))["Matrise"]

    header = margin(sheet, "oddHeader", "left")
    assert header.startswith("Barn && unge")
    assert len(header) < 100


def test_every_cell_names_its_font(xlsx: bytes) -> None:
    for sheet in opened(xlsx):
        for row in sheet.iter_rows():
            assert {cell.font.name for cell in row} == {"Calibri"}
