from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor.errors import CannotWrite
from bufetat_editor.history.placing import NotAReceipt
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.originals import save_original
from bufetat_editor.usecases.templates import FileExists
from tests.helpers.consulted import NORTH, ROUND, consulted, files
from tests.helpers.models import desk, model

__all__ = ["desk", "model"]

CONTENT = next(one.content for one in files() if one.id == NORTH)


@pytest.fixture(autouse=True)
def answered(desk: Desk) -> None:
    consulted(desk)


def test_the_file_of_a_receipt_is_written_as_it_came(desk: Desk, tmp_path: Path) -> None:
    path = save_original(desk, NORTH, tmp_path / "svar.docx")

    assert path.read_bytes() == CONTENT


def test_a_name_without_an_ending_gets_that_of_the_original(desk: Desk, tmp_path: Path) -> None:
    assert save_original(desk, NORTH, tmp_path / "svar").name == "svar.docx"


def test_nothing_is_written_over(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "svar.docx"
    path.write_text("arbeid")

    with pytest.raises(FileExists):
        save_original(desk, NORTH, path)
    assert path.read_text() == "arbeid"


def test_a_folder_that_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        save_original(desk, NORTH, tmp_path / "borte" / "svar.docx")


def test_only_receipts_have_a_file(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotAReceipt):
        save_original(desk, ROUND, tmp_path / "svar.docx")
