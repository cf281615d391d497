"""What is wished for of an export: each wish is heard, or refused in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor.settings import Settings, save_settings
from tests.cli.conftest import Cli
from tests.helpers.models import PRINCIPLE


def test_a_folder_that_is_not_there_ends_in_a_stroke(cli: Cli, model: Path, tmp_path: Path) -> None:
    answer = cli("export", model, "excel", "-o", f"{tmp_path / 'ny'}/")
    on_a_file = cli("export", model, "excel", "-o", f"{model}/")

    made, written = answer.out.splitlines()
    assert made == f"Laget mappen {tmp_path / 'ny'}."
    assert Path(written.removeprefix("Skrev ").removesuffix(".")).parent == tmp_path / "ny"
    assert "er en fil, ikke en mappe" in on_a_file.err


def test_a_wish_that_the_format_cannot_hold_is_refused(
    cli: Cli, model: Path, tmp_path: Path
) -> None:
    answer = cli("export", model, "html", "-o", tmp_path / "side", "--memo", "notat")

    assert (answer.code, answer.err) == (
        1,
        "Feil: «html» er alltid uten notat. Utelat --memo, eller velg et annet format.\n",
    )


def test_the_template_chosen_in_the_window_is_no_wish_where_there_is_no_word_file(
    cli: Cli, model: Path, tmp_path: Path
) -> None:
    save_settings(Settings(word_template=str(tmp_path / "borte.docx")))

    assert cli("export", model, "html", "-o", tmp_path / "side").code == 0


@pytest.mark.parametrize("name", ["notater.txt", "modell.db"])
def test_changes_since_a_file_that_is_no_export_are_refused_as_such(
    cli: Cli, model: Path, tmp_path: Path, name: str
) -> None:
    file = model if name == model.name else tmp_path / name
    file.touch()
    cli("edit", model, PRINCIPLE, "--text", "Nytt")

    answer = cli("export", model, "html", "-o", tmp_path / "side", "--since", file)

    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert f"«{name}» er ikke eksportert fra denne modellen" in answer.err
