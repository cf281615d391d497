"""Answering a round on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.helpers.consulted import NAME, ROUND
from tests.helpers.weighed import weighed_bytes

STEM = f"Bufetats tjenestemodell – {NAME} – "


@pytest.fixture
def out(model: Path) -> Path:
    """A model whose round was weighed."""
    model.write_bytes(weighed_bytes())
    return model


def names(files: list[str]) -> list[str]:
    return [Path(file).name.removeprefix(STEM) for file in files]


def test_all_papers_are_written_into_a_folder(cli: Cli, out: Path, tmp_path: Path) -> None:
    told = cli("answer", out, NAME, "-o", tmp_path / "svar", "--json").json

    assert len(told["files"]) == 9
    assert {Path(file).parent for file in told["files"]} == {tmp_path / "svar"}
    assert all(Path(file).is_file() for file in told["files"])


def test_some_papers_only(cli: Cli, out: Path, tmp_path: Path) -> None:
    only = ("--only", "evaluation_copy", "--only", "register_excel")

    told = cli("answer", out, ROUND, "-o", tmp_path, *only, "--json").json

    assert names(told["files"]) == ["innspillsregister.xlsx", "vurderingsutgave.docx"]


def test_a_person_is_told_where_they_are(cli: Cli, out: Path, tmp_path: Path) -> None:
    folder = tmp_path / "svar"

    answer = cli("answer", out, NAME, "-o", folder, "--only", "register_excel")

    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        f"Laget mappen {folder}.",
        f"Skrev {folder / (STEM + 'innspillsregister.xlsx')}.",
        "7 innspill er ikke vurdert ennå.",
    ]


def test_a_refusal_is_one_line(cli: Cli, model: Path, tmp_path: Path) -> None:
    answer = cli("answer", model, "Runde 3", "-o", tmp_path)

    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("Feil: Fant ingen runde «Runde 3».")
    assert answer.err.count("\n") == 1


def test_a_paper_that_there_is_not_is_wrong_usage(cli: Cli, out: Path, tmp_path: Path) -> None:
    answer = cli("answer", out, NAME, "-o", tmp_path, "--only", "brev")

    assert answer.code == 2
    assert not [file for file in tmp_path.iterdir() if file.suffix == ".docx"]
