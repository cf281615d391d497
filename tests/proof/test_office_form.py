"""The workbook that recipients answer in, as LibreOffice prints it and saves it again."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.exchange.offices import converted, needs_office, pages
from tests.exchange.word.reading import inner, part
from tests.proof.variants import FORM, of_2011

pytestmark = [pytest.mark.heavy, pytest.mark.timeout(300), needs_office]

NAME = f"{FORM}.xlsx"


@pytest.fixture(scope="module")
def written() -> bytes:
    return of_2011()[FORM].content()


@pytest.fixture(scope="module")
def saved(written: bytes, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    paths = converted({NAME: written}, "xlsx", tmp_path_factory.mktemp("saved"))
    return paths[NAME].read_bytes()


def test_it_is_printed_on_pages(written: bytes, tmp_path: Path) -> None:
    (pdf,) = converted({NAME: written}, "pdf", tmp_path).values()

    assert pages(pdf) > len(shown(opened(written)))


def test_what_is_saved_again_keeps_its_protection_and_gets_no_password(
    saved: bytes, written: bytes
) -> None:
    before, after = (
        {sheet.title: (sheet.protection.sheet, sheet.protection.password) for sheet in shown(book)}
        for book in map(opened, (written, saved))
    )

    assert after == before
    assert {is_protected for is_protected, _ in after.values()} == {True}
    assert not any(password for _, password in after.values())


def test_what_is_saved_again_keeps_every_cell(saved: bytes, written: bytes) -> None:
    assert cells(opened(saved)) == cells(opened(written))


def test_what_is_saved_again_keeps_its_lists(saved: bytes, written: bytes) -> None:
    assert lists(opened(saved)) == lists(opened(written))


def test_what_is_saved_again_keeps_its_properties(saved: bytes, written: bytes) -> None:
    assert properties(saved) == properties(written)


# --- what must be there before and after


def opened(xlsx: bytes) -> Workbook:
    return load_workbook(io.BytesIO(xlsx))


def shown(book: Workbook) -> list[Worksheet]:
    return [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]


def cells(book: Workbook) -> dict[str, dict[str, str]]:
    """What stands in each sheet, by the cells that have anything."""
    return {
        sheet.title: {
            cell.coordinate: str(cell.value)
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        }
        for sheet in book.worksheets
    }


def lists(book: Workbook) -> dict[str, list[str]]:
    """Where one chooses from a list, sheet by sheet."""
    return {
        sheet.title: sorted(
            str(one.sqref) for one in sheet.data_validations.dataValidation if one.type == "list"
        )
        for sheet in book.worksheets
    }


def properties(xlsx: bytes) -> dict[str, str]:
    return {str(one.get("name")): inner(one) for one in part(xlsx, "docProps/custom.xml")}
