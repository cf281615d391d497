from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor import resources
from bufetat_editor.errors import CannotWrite, WrongEnding
from bufetat_editor.usecases.templates import FileExists, take_out_template

OWN = resources.path("templates/tjenestemodell.docx")


@pytest.mark.parametrize(
    ("asked", "written"),
    [("mal.docx", "mal.docx"), ("mal", "mal.docx"), ("MAL.DOCX", "MAL.DOCX"), (".", OWN.name)],
)
def test_the_copy_is_the_program_s_own_template(tmp_path: Path, asked: str, written: str) -> None:
    file = take_out_template(tmp_path / asked)

    assert file == tmp_path / written
    assert file.read_bytes() == OWN.read_bytes()
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "mal.docx"
    file.write_text("arbeid", encoding="utf-8")

    with pytest.raises(FileExists, match="ingenting er skrevet over"):
        take_out_template(file)

    assert file.read_text(encoding="utf-8") == "arbeid"


def test_a_template_is_a_docx(tmp_path: Path) -> None:
    with pytest.raises(WrongEnding):
        take_out_template(tmp_path / "mal.dotx")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="mappen finnes ikke"):
        take_out_template(tmp_path / "mappe" / "mal.docx")
