from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor.settings import remember
from bufetat_editor.ui.export_folder import export_folder, folder_remark, send_folder


@pytest.mark.parametrize("typed", ["", "  "])
def test_no_folder_is_remarked_on(typed: str) -> None:
    assert folder_remark(typed) == "Velg en mappe."


@pytest.mark.parametrize("typed", ["Sakspapirer", "../ut", "~/Dokumenter", "."])
def test_a_path_that_is_not_whole_is_remarked_on_with_one_that_is(typed: str) -> None:
    said = folder_remark(typed)

    assert said.startswith("Skriv hele stien, for eksempel ")
    assert Path(said.removeprefix("Skriv hele stien, for eksempel ").rstrip(".")).is_absolute()


def test_a_whole_path_is_fine_though_there_is_no_folder_yet(tmp_path: Path) -> None:
    assert folder_remark(f" {tmp_path / 'ny'} ") == ""


def test_files_for_a_round_go_where_exports_go_until_they_have_a_folder_of_their_own(
    tmp_path: Path,
) -> None:
    remember(export_folder=str(tmp_path / "ut"))
    assert send_folder() == export_folder() == tmp_path / "ut"

    remember(send_folder=str(tmp_path / "sendt"))

    assert send_folder() == tmp_path / "sendt"
    assert export_folder() == tmp_path / "ut"
