from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.helpers.models import PRINCIPLE, TASK
from tests.helpers.seed import seed

TEXT = seed()[PRINCIPLE].text


@pytest.fixture
def lived(cli: Cli, model: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1323079200")  # NOW
    cli("edit", model, PRINCIPLE, "--text", "Hjelp i tide", "--author", "Saksbehandler A")
    cli("remove", model, TASK, "--author", "Saksbehandler B")
    return model


def test_words_are_found_with_their_places(cli: Cli, model: Path) -> None:
    (hit,) = cli("search", model, *TEXT.split(), "--json").json

    assert (hit["item"], hit["text"], hit["number"]) == (PRINCIPLE, TEXT, "2.1.2")
    assert hit["spans"] == [[0, len(TEXT)]]
    assert (hit["changeset"], hit["deleted"]) == (None, False)


def test_former_words_are_found_on_request(cli: Cli, lived: Path) -> None:
    assert cli("search", lived, seed()[TASK].text, "--json").json == []

    (gone,) = cli("search", lived, seed()[TASK].text, "--old", "--json").json

    assert (gone["item"], gone["deleted"], gone["author"]) == (TASK, True, "Saksbehandler B")


def test_people_read_the_words_marked_and_counted(cli: Cli, lived: Path) -> None:
    lines = cli("search", lived, "hjelp I TIDE").out.splitlines()

    assert lines[1:] == [f"    *Hjelp i tide*  [{PRINCIPLE}]", "1 treff i 1 punkt."]
    assert lines[0].endswith("(2.1.2)")
    old = cli("search", lived, seed()[TASK].text, "--old", "--case").out
    assert "– fjernet 5.12.2011 av Saksbehandler B, endring 4" in old
    assert cli("search", lived, "finnes ikke").out == "Ingen treff.\n"


def test_words_are_replaced_everywhere_in_one_change(cli: Cli, model: Path) -> None:
    words = ["barnevern", "barneomsorg"]
    would = cli("replace", model, *words, "--dry-run", "--json").json
    assert would["changeset"] is None
    assert cli("search", model, words[1], "--json").json == []

    done = cli("replace", model, *words, "--reason", "Ny lov", "--json").json

    assert (done["changeset"], done["items"]) == (3, would["items"])
    assert cli("search", model, words[0], "--json").json == []
    cli("undo", model)
    assert cli("search", model, words[1], "--json").json == []


def test_words_are_replaced_where_it_is_wished(cli: Cli, model: Path) -> None:
    out = cli("replace", model, "tidlig", "rask", "--item", PRINCIPLE).out

    assert "{+rask" in out
    assert out.endswith("Endring 3: 1 punkt endret.\n")


def test_memos_are_left_as_they_are_unless_it_is_wished(cli: Cli, model: Path) -> None:
    def changed(*options: str) -> set[str]:
        words = ("direktoratet", "etaten", *options, "--dry-run", "--json")
        return {one["item"] for one in cli("replace", model, *words).json["items"]}

    memo = "notat-avsnitt-innspill"
    assert changed() == changed("--memos") - {memo}
    assert changed("--item", memo) == {memo}
    told = cli("replace", model, "direktoratet", "etaten", "--dry-run").out
    assert told.endswith("Holdt utenfor: 1 tekst i notatene (--memos).\n")


def test_words_that_stand_in_memos_only_are_told_of(cli: Cli, model: Path) -> None:
    answer = cli("replace", model, "direktørmøtet", "ledermøtet")

    assert (answer.code, answer.out) == (1, "")
    assert "bare i notatene" in answer.err


def test_an_item_that_is_not_there_is_told(cli: Cli, model: Path) -> None:
    answer = cli("replace", model, "tidlig", "rask", "--item", "finnesikke", "--dry-run")

    assert answer.code == 1
    assert "Fant ikke «finnesikke»" in answer.err


def test_a_line_end_is_kept_and_shown(cli: Cli, model: Path) -> None:
    out = cli("replace", model, "tidligst", "rask\nog først", "--item", PRINCIPLE).out

    assert "rask↵og" in out
    assert "rask\nog først" in cli("search", model, "rask og først", "--json").json[0]["text"]


@pytest.mark.parametrize("how", [(), ("--dry-run",)])
def test_nothing_to_replace_is_refused_in_one_line(
    cli: Cli, model: Path, how: tuple[str, ...]
) -> None:
    answer = cli("replace", model, "finnes ikke", "noe", *how)

    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("Feil: Det er ingenting å erstatte.")
