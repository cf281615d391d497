"""Undoing on the command line: told in words, with what it does not reach."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from bufetat_editor.cli.steps_told import _DEEDS
from bufetat_editor.usecases.steps import Deed
from tests.cli.conftest import Cli
from tests.helpers.circulated import paper, put, sent_out
from tests.helpers.models import GROUP, PRINCIPLE, TASK


def test_what_was_undone_and_done_again_is_told(cli: Cli, model: Path) -> None:
    cli("edit", model, PRINCIPLE, "--text", "Ny ordlyd")

    undone, redone = cli("undo", model).out, cli("redo", model).out

    assert undone.startswith("Endring 4: angret endring av 2.1.2 «Bufetat skal medvirke")
    assert undone.endswith(f" …»  [{PRINCIPLE}]\n")
    assert redone == f"Endring 5: gjort om endring av 2.1.2 «Ny ordlyd»  [{PRINCIPLE}]\n"


def test_of_several_items_the_number_is_told(cli: Cli, model: Path) -> None:
    cli("remove", model, PRINCIPLE, TASK)

    assert cli("undo", model).out == "Endring 4: angret fjerning av 2 punkter\n"


def test_programs_are_told_the_same(cli: Cli, model: Path) -> None:
    cli("remove", model, GROUP)

    told = cli("undo", model, "--json").json

    assert (told["deed"], told["item"]) == ("remove", GROUP)


def test_a_receipt_is_not_undone_and_that_is_told(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "modell.db"
    out.write_bytes(sent_out().model)
    cli("edit", out, PRINCIPLE, "--text", "Ny ordlyd")
    receipt = cli("receive", out, put(tmp_path, paper()), "--json").json["receipt"]

    told = cli("undo", out).out.splitlines()

    assert told[1] == (
        "Mottak angres ikke slik. Et mottak trekkes tilbake med kommandoen «withdraw»."
    )
    assert receipt in cli("inputs", out).out

    cli("withdraw", out, receipt)
    assert "angret tilbaketrekking av mottaket fra «Region Nord»" in cli("undo", out).out


def test_what_was_done_with_a_receipt_that_has_made_room_is_told_to_stay(
    cli: Cli, tmp_path: Path
) -> None:
    out = tmp_path / "modell.db"
    out.write_bytes(sent_out().model)
    file = put(tmp_path, paper())
    receipt = cli("receive", out, file, "--json").json["receipt"]
    cli("withdraw", out, receipt)
    cli("receive", out, file)

    assert "når svaret er trukket tilbake og tatt imot på nytt." in cli("undo", out).err


def test_who_has_only_taken_in_files_is_told_how_that_is_taken_back(
    cli: Cli, tmp_path: Path
) -> None:
    out = tmp_path / "modell.db"
    out.write_bytes(sent_out().model)
    cli("receive", out, put(tmp_path, paper()), "--author", "Saksbehandler B")

    answer = cli("undo", out, "--author", "Saksbehandler B")

    assert answer.err == (
        "Feil: Det er ingenting å angre for Saksbehandler B. Et mottak trekkes tilbake med "
        "kommandoen «withdraw».\n"
    )


def test_every_deed_has_its_words() -> None:
    assert tuple(_DEEDS) == get_args(Deed)
