from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.helpers.archives import EDITION, package
from tests.helpers.models import CELL, GROUP, PRINCIPLE, TASK, content


def item(cli: Cli, model: Path, item_id: str) -> dict[str, object]:
    """An item as the outline shows it."""
    found: dict[str, object] = next(
        one for one in cli("outline", model, "--json").json if one["id"] == item_id
    )
    return found


def order(cli: Cli, model: Path, parent: str) -> list[str]:
    outline = cli("outline", model, "--json").json
    return [one["id"] for one in outline if one["parent"] == parent and not one["deleted"]]


def test_a_new_model_is_made(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "ny.db"

    assert cli("new", path, "--json").json == {"model": str(path)}
    assert len(cli("outline", path, "--json").json) > 150


def test_an_empty_model_is_made(cli: Cli, tmp_path: Path) -> None:
    cli("new", tmp_path / "ny.db", "--from", "empty", "--author", "Saksbehandler A")

    assert len(cli("outline", tmp_path / "ny.db", "--json").json) == 3
    assert cli("history", tmp_path / "ny.db", "--json").json[0]["author"] == "Saksbehandler A"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--from", "finnes-ikke"], "Kan ikke lage en modell fra «finnes-ikke»"),
        (["--from", "empty", "--author", "\x1b"], "tegn som ikke kan lagres"),
    ],
)
def test_a_model_is_not_made_of_anything(
    cli: Cli, tmp_path: Path, words: list[str], sentence: str
) -> None:
    answer = cli("new", tmp_path / "ny.db", *words)

    assert answer.code == 1
    assert sentence in answer.err
    assert list(tmp_path.iterdir()) == []


def test_a_new_model_is_made_of_an_edition_from_the_archive(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "pakke.zip").write_bytes(package())

    assert cli("new", tmp_path / "ny.db", "--from", tmp_path / "pakke.zip").code == 0

    (edition,) = cli("editions", tmp_path / "ny.db", "--json").json
    assert (edition["name"], edition["status"]) == (EDITION, "approved")
    assert cli("diff", tmp_path / "ny.db", EDITION, "--json").json == []


def test_no_model_is_made_of_something_else(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "pakke.zip").write_bytes(b"PK")
    sources = ("ark.docx", tmp_path / "pakke.zip")
    answers = [cli("new", tmp_path / "ny.db", "--from", source) for source in sources]

    assert [(one.code, one.err.count("\n")) for one in answers] == [(1, 1), (1, 1)]
    assert (
        "Velg tjenestemodell-2011, øvingsmodell, empty eller en arkivpakke (.zip)."
        in answers[0].err
    )
    assert "kan ikke leses som en arkivpakke" in answers[1].err
    assert not (tmp_path / "ny.db").exists()


def test_a_new_model_overwrites_nothing(cli: Cli, model: Path) -> None:
    before = model.read_bytes()

    assert "finnes allerede" in cli("new", model).err
    assert model.read_bytes() == before


def test_an_edit_tells_its_changeset(cli: Cli, model: Path) -> None:
    answer = cli("edit", model, PRINCIPLE, "--text", "Ny ordlyd", "--json").json

    assert answer == {"changeset": 3, "item": PRINCIPLE, "items": [PRINCIPLE]}
    assert item(cli, model, PRINCIPLE)["text"] == "Ny ordlyd"


def test_an_edit_for_people_is_one_line(cli: Cli, model: Path) -> None:
    assert cli("edit", model, PRINCIPLE, "--text", "Ny").out == f"Endring 3: {PRINCIPLE}\n"


def test_fields_are_set_and_taken_away(cli: Cli, model: Path) -> None:
    cli(
        "edit", model, "rad-foeringer", "--set", "category=kategori-egenvalgt", "--set", "footnote="
    )

    assert item(cli, model, "rad-foeringer")["fields"] == {"category": "kategori-egenvalgt"}


def test_an_item_is_added_where_it_is_wanted(cli: Cli, model: Path) -> None:
    first = cli(
        "add", model, "--parent", CELL, "--kind", "task", "--text", "A", "--first", "--json"
    )
    after = ["--after", first.json["item"], "--set", "provisional=ja"]
    second = cli("add", model, "--parent", CELL, "--kind", "task", "--text", "B", *after, "--json")

    assert order(cli, model, CELL)[:2] == [first.json["item"], second.json["item"]]
    assert item(cli, model, second.json["item"])["fields"] == {"provisional": True}


def test_a_row_is_added_with_its_cells(cli: Cli, model: Path) -> None:
    words = ["--parent", "matrise", "--kind", "matrix_row", "--text", "Ny rad"]

    answer = cli("add", model, *words, "--json").json

    assert answer["items"] == [answer["item"], *order(cli, model, answer["item"])]
    assert len(answer["items"]) == 3


def test_an_item_is_moved(cli: Cli, model: Path) -> None:
    cli("move", model, PRINCIPLE)
    cli("move", model, "prinsipp-barns-interesser", "--first")
    cli("move", model, TASK, "--parent", "celle-egenvalgt-familievern", "--first")

    family = order(cli, model, GROUP)
    assert (family[0], family[-1]) == ("prinsipp-barns-interesser", PRINCIPLE)
    assert order(cli, model, "celle-egenvalgt-familievern")[0] == TASK


def test_an_item_is_removed_and_restored(cli: Cli, model: Path) -> None:
    removed = cli("remove", model, GROUP, "--reason", "Dobbelt", "--json").json
    assert len(removed["items"]) == 9
    assert item(cli, model, PRINCIPLE)["deleted"] is True

    cli("restore", model, GROUP, "--at", "Utkast 1.12.2011")

    assert item(cli, model, PRINCIPLE)["deleted"] is False


def test_several_items_are_moved_and_removed_at_once(cli: Cli, model: Path) -> None:
    cell = "celle-foeringer-familievern"

    moved = cli("move", model, TASK, "oppgave-mtfc", "--parent", cell, "--first", "--json").json
    assert moved["changeset"] == 3
    assert order(cli, model, cell)[:2] == [TASK, "oppgave-mtfc"]

    removed = cli("remove", model, "oppgave-mtfc", TASK, "--json").json
    assert removed["changeset"] == 4
    assert set(removed["items"]) == {TASK, "oppgave-mtfc"}
    assert cli("remove", model).code == 2


def test_the_whole_model_is_restored(cli: Cli, model: Path) -> None:
    cli("edit", model, PRINCIPLE, "--text", "A")
    cli("remove", model, "kolonne-barnevern")

    cli("restore", model, "--at", "1")

    assert cli("diff", model, "1", "--json").json == []


def test_undo_and_redo_reach_over_separate_runs(cli: Cli, model: Path) -> None:
    cli("edit", model, PRINCIPLE, "--text", "A")
    cli("edit", model, PRINCIPLE, "--text", "B")

    assert cli("undo", model, "--json").json["changeset"] == 5
    assert item(cli, model, PRINCIPLE)["text"] == "A"
    cli("redo", model)
    assert item(cli, model, PRINCIPLE)["text"] == "B"


def test_undo_is_of_ones_own_steps(cli: Cli, model: Path) -> None:
    cli("edit", model, PRINCIPLE, "--text", "A", "--author", "Saksbehandler A")

    answer = cli("undo", model, "--author", "Saksbehandler B")

    assert answer.code == 1
    assert answer.err == "Feil: Det er ingenting å angre for Saksbehandler B.\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["edit", "finnes-ikke", "--text", "x"], "Fant ikke «finnes-ikke»"),
        (["edit", "matrise", "--text", "x"], "har ingen tekst å redigere"),
        (["edit", PRINCIPLE, "--set", "farge=rød"], "er ikke et felt for prinsipp"),
        (["edit", TASK, "--set", "provisional=kanskje"], "Skriv ja eller nei"),
        (["edit", TASK, "--set", "footnote=finnes-ikke"], "passer ikke i feltet"),
        (["edit", "fotnotedel-tildelingsbrev-2006", "--set", "year=i fjor"], "Skriv et helt tall"),
        (
            ["edit", "fotnotedel-tildelingsbrev-2006", "--set", f"year={'9' * 5000}"],
            "Skriv et helt tall",
        ),
        (["add", "--parent", GROUP, "--kind", "dikt"], "«dikt» er ikke et slag innhold"),
        (["add", "--parent", GROUP, "--kind", "task"], "kan ikke stå under"),
        (["add", "--parent", "finnes-ikke", "--kind", "task"], "Fant ikke"),
        (["add", "--parent", CELL, "--kind", "task", "--after", PRINCIPLE], "står ikke under"),
        (["move", PRINCIPLE, "--parent", TASK], "kan ikke stå under"),
        (["move", GROUP, "--parent", PRINCIPLE], "kan ikke flyttes inn i seg selv"),
        (["move", "tjenestemodell"], "rammen"),
        (["remove", "tjenestemodell"], "hører til rammen"),
        (["remove", "finnes-ikke"], "Fant ikke"),
        (["restore", PRINCIPLE, "--at", "1"], "Ingenting å endre"),
        (["restore", PRINCIPLE, "--at", "Finnes ikke"], "Fant verken"),
        (["restore", "--at", "1"], "Modellen er allerede slik"),
        (["undo"], "ingenting å angre"),
        (["redo"], "ingenting å gjøre om"),
    ],
)
def test_what_the_rules_refuse_is_one_line_and_changes_nothing(
    cli: Cli, model: Path, words: list[str], sentence: str
) -> None:
    before = content(model)

    answer = cli(words[0], model, *words[1:])

    assert (answer.code, answer.out) == (1, "")
    assert sentence in answer.err
    assert answer.err.count("\n") == 1
    assert content(model) == before
