"""The workbook that lists the inputs, as LibreOffice prints it and saves it again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exchange.offices import converted, needs_office, pages, printed
from tests.proof.test_office_form import cells, opened
from tests.proof.variants import WORKBOOK, of_2011

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(300), needs_office]

NAME = f"{WORKBOOK}.xlsx"


@pytest.fixture(scope="module")
def written() -> bytes:
    return of_2011()[WORKBOOK].content()


def test_its_columns_are_printed_on_one_page_and_its_rows_on_few(
    written: bytes, tmp_path: Path
) -> None:
    (pdf,) = converted({NAME: written}, "pdf", tmp_path).values()

    numbers, by_each, withdrawn = 1, 3 * 2, 1
    assert pages(pdf) <= numbers + by_each + withdrawn


def test_what_was_said_is_printed(written: bytes, tmp_path: Path) -> None:
    words = " ".join(printed(written, NAME, tmp_path).split())

    for said in ("Vurdering av innspill · UTKAST", "Tas ikke til følge", "Trukket tilbake"):
        assert said in words


def test_what_is_saved_again_keeps_every_cell(written: bytes, tmp_path: Path) -> None:
    (path,) = converted({NAME: written}, "xlsx", tmp_path).values()

    assert cells(opened(path.read_bytes())) == cells(opened(written))
