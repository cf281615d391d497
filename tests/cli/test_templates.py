from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Cli


def test_the_template_is_taken_out_once(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "mal.docx"

    first, second = cli("template", file), cli("template", file)

    assert (first.code, first.out) == (0, f"Skrev malen til {file}.\n")
    assert (second.code, second.out) == (1, "")
    assert "finnes allerede" in second.err


def test_a_script_is_told_which_file_was_written(cli: Cli, tmp_path: Path) -> None:
    answer = cli("template", tmp_path, "--json").json

    assert answer == {"file": str(tmp_path / "tjenestemodell.docx")}
