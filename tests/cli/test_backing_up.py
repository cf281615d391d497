"""The dated copies, listed and brought back from a terminal."""

from __future__ import annotations

from pathlib import Path

from bufetat_editor.usecases.backups import back_up
from tests.cli.conftest import Cli
from tests.helpers.models import PRINCIPLE, desk_on

MORNING = "2026-11-23T08:00:00Z"


def test_copies_are_listed_and_one_is_brought_back(cli: Cli, model: Path) -> None:
    assert cli("backups", model).out == "Ingen sikkerhetskopier ennå.\n"
    copy = back_up(model, MORNING)
    cli("edit", model, PRINCIPLE, "--text", "Skrevet etterpå", "--author", "Saksbehandler A")

    (one,) = cli("backups", model, "--json").json
    assert (one["file"], one["changesets"]) == (str(copy.path), 2)

    aside = cli("restore-backup", model, copy.path, "--json").json["aside"]
    desk = desk_on(model)
    assert desk.snapshot[PRINCIPLE].text != "Skrevet etterpå"
    desk.close()
    assert "3 endringer, sist Saksbehandler A" in cli("backups", model).out
    assert Path(aside).exists()


def test_a_copy_that_is_no_model_is_refused_in_one_line(cli: Cli, model: Path) -> None:
    other = model.parent / "notater.db"
    other.write_text("ikke en modell " * 100)

    answer = cli("restore-backup", model, other)

    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "modellen er ikke rørt" in answer.err
