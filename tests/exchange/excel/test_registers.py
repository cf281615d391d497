from __future__ import annotations

import pytest
from openpyxl.cell import Cell

from bufetat_editor.exchange.excel.writer import write_excel
from tests.exchange.excel.reading import opened, rows
from tests.exchange.subjects import subject


@pytest.fixture(scope="module")
def xlsx() -> bytes:
    return write_excel(subject())


def cell(xlsx: bytes, place: str) -> Cell:
    found = opened(xlsx)["Dekning oppgaver"][place]
    assert isinstance(found, Cell)
    return found


def test_a_count_is_a_number_in_the_middle_and_nothing_is_shown_as_a_dash(xlsx: bytes) -> None:
    nothing = cell(xlsx, "D4")

    assert (nothing.value, nothing.number_format) == (0, '0;-0;"–"')
    assert nothing.alignment.horizontal == "center"


def test_a_sum_stands_out_and_a_line_does_not(xlsx: bytes) -> None:
    summed, line = cell(xlsx, "C3"), cell(xlsx, "C4")

    assert (summed.font.b, line.font.b) == (True, False)
    assert summed.fill.fill_type == "solid"


def test_the_note_stands_under_the_rows_and_outside_the_filter(xlsx: bytes) -> None:
    sheet = opened(xlsx)["Dekning oppgaver"]
    lines = rows(xlsx, "Dekning oppgaver")

    assert lines[-1][0].startswith("En oppgave kan være hjemlet både i lov og i rundskriv")
    assert sheet.auto_filter.ref == f"A2:H{2 + 9}"
