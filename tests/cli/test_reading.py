from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.helpers.models import GROUP, NOW, PRINCIPLE, TASK
from tests.helpers.seed import seed, seed_items

FIRST = seed()[PRINCIPLE].text
SECOND = FIRST.replace("medvirke", "bidra")


@pytest.fixture
def lived(cli: Cli, model: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1323079200")  # NOW
    who = ["--author", "Saksbehandler A", "--reason", "Innspill"]
    cli("edit", model, PRINCIPLE, "--text", SECOND, *who)
    cli("remove", model, TASK, "--author", "Saksbehandler A")
    return model


def test_the_outline_is_the_document_in_order(cli: Cli, model: Path) -> None:
    answer = cli("outline", model, "--json").json

    assert [one["id"] for one in answer] == [item.id for item in seed()]
    assert {"id", "kind", "parent", "number", "text", "deleted"} <= answer[0].keys()


def test_the_outline_tells_number_and_place(cli: Cli, model: Path) -> None:
    answer = {one["id"]: one for one in cli("outline", model, "--json").json}

    assert answer[PRINCIPLE]["number"] == "2.1.2"
    assert answer[PRINCIPLE]["parent"] == GROUP
    assert answer[PRINCIPLE]["kind"] == "principle"
    assert answer[TASK]["number"] == "M3.1.6"
    assert answer["matrise"]["number"] is None


def test_the_outline_has_what_was_removed_as_removed(cli: Cli, lived: Path) -> None:
    answer = {one["id"]: one["deleted"] for one in cli("outline", lived, "--json").json}

    assert answer[TASK] is True
    assert answer[PRINCIPLE] is False


@pytest.mark.parametrize("at", ["Utkast 1.12.2011", "1", "2"])
def test_the_outline_can_be_of_an_earlier_moment(cli: Cli, lived: Path, at: str) -> None:
    answer = {one["id"]: one for one in cli("outline", lived, "--at", at, "--json").json}

    assert answer[PRINCIPLE]["text"] == FIRST
    assert answer[TASK]["deleted"] is False


def test_the_outline_for_people_is_indented(cli: Cli, lived: Path) -> None:
    lines = cli("outline", lived).out.splitlines()

    assert f"          2.1.2 {SECOND}  [{PRINCIPLE}]" in lines
    assert not any(TASK in line for line in lines)


def test_history_tells_who_when_why_and_what(cli: Cli, lived: Path) -> None:
    newest, first = cli("history", lived, PRINCIPLE, "--json").json

    assert newest["changeset"] == 3
    assert (newest["at"], newest["author"]) == (NOW, "Saksbehandler A")
    assert (newest["reason"], newest["kind"]) == ("Innspill", "edit")
    assert (newest["item"], newest["after"]) == (PRINCIPLE, SECOND)
    assert newest["before"] == first["after"]
    assert first["before"] is None


def test_the_whole_history_is_newest_first(cli: Cli, lived: Path) -> None:
    answer = cli("history", lived, "--json").json

    assert [one["changeset"] for one in answer[:3]] == [4, 3, 2]
    assert (answer[0]["item"], answer[0]["after"]) == (TASK, None)
    assert (answer[2]["kind"], answer[2]["item"]) == ("circulate", None)
    assert len(answer) == 3 + len(seed_items())


def test_history_for_people_says_the_same_in_their_time(
    cli: Cli, lived: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Oslo")
    time.tzset()

    lines = cli("history", lived).out.splitlines()

    assert lines[:3] == [
        "4  5.12.2011 11:00  Saksbehandler A  fjernet",
        f"    {TASK}: (fjernet)",
        "3  5.12.2011 11:00  Saksbehandler A  endret – Innspill",
    ]
    assert "    notat-kopi: (uten tekst)" in lines
    assert sum(line.startswith("1  ") for line in lines) == 1


def test_a_difference_is_word_by_word(cli: Cli, lived: Path) -> None:
    text, removed = cli("diff", lived, "Utkast 1.12.2011", "--json").json

    assert (text["item"], text["kind"], text["change"]) == (PRINCIPLE, "principle", "text")
    assert text["before"] == FIRST
    assert ["delete", "medvirke"] in text["words"]
    assert "".join(word for sign, word in text["words"] if sign != "delete") == text["after"]
    assert (removed["item"], removed["change"], removed["after"]) == (TASK, "removed", None)


def test_a_difference_is_between_two_moments(cli: Cli, lived: Path) -> None:
    assert [one["change"] for one in cli("diff", lived, "3", "4", "--json").json] == ["removed"]
    assert [one["change"] for one in cli("diff", lived, "4", "3", "--json").json] == ["added"]
    assert cli("diff", lived, "1", "2", "--json").json == []


def test_a_move_and_a_field_are_told_as_what_they_are(cli: Cli, model: Path) -> None:
    cli("move", model, PRINCIPLE, "--parent", "gruppe-kompetanse")
    cli("edit", model, TASK, "--set", "provisional=ja")

    moved, fields = cli("diff", model, "2", "--json").json

    assert (moved["change"], moved["before"]["parent"]) == ("moved", GROUP)
    assert moved["after"]["parent"] == "gruppe-kompetanse"
    assert (fields["change"], fields["before"], fields["after"]) == (
        "fields",
        {},
        {"provisional": True},
    )


def test_a_difference_for_people_has_signs(cli: Cli, lived: Path) -> None:
    out = cli("diff", lived, "2").out

    assert "[-medvirke-]{+bidra+}" in out
    assert f"fjernet: {TASK}" in out
    assert cli("diff", lived, "1", "2").out == "Ingen forskjeller.\n"


def test_a_difference_has_its_place_and_the_edition_that_approved_it(cli: Cli, lived: Path) -> None:
    cli("approve", lived, "Godkjent", "--meeting-date", "13.12.2011", "--case-number", "11/1")
    cli("add", lived, "--parent", "matrise", "--kind", "matrix_row", "--text", "Ny rad")

    text, _, row, *cells = cli("diff", lived, "2", "--json").json

    assert (text["place"][-8:], text["edition"]) == (" (2.1.2)", "Godkjent")
    assert (row["place"], row["edition"]) == ("Rad", None)
    assert [(one["kind"], one["place"]) for one in cells] == [("matrix_cell", None)] * 2


def test_places_and_editions_are_told_to_people_too(cli: Cli, lived: Path) -> None:
    cli("approve", lived, "Godkjent", "--meeting-date", "13.12.2011", "--case-number", "11/1")
    cli("move", lived, "oppgave-cos", "--parent", "celle-egenvalgt-familievern")

    lines = cli("diff", lived, "3").out.splitlines()

    assert lines[:3] == [
        f"fjernet: {TASK} – godkjent i «Godkjent»",
        "    Oppgaver etaten velger å utføre – Barnevern (M3.1.6)",
        f"    [-{seed()[TASK].text}-]",
    ]
    assert lines[3:] == [
        "flyttet: oppgave-cos",
        "    Oppgaver etaten velger å utføre – Familievern (M3.2.7)",
        "    (stod før i Oppgaver etaten velger å utføre – Barnevern (M3.1.5))",
    ]


def test_an_exported_file_is_a_moment(cli: Cli, lived: Path, tmp_path: Path) -> None:
    exported = tmp_path / "sendt.docx"
    cli("export", lived, "word", "-o", exported)
    cli("edit", lived, PRINCIPLE, "--text", FIRST)

    (since,) = cli("diff", lived, exported, "--json").json
    (until,) = cli("diff", lived, "3", exported, "--json").json

    assert (since["before"], since["after"]) == (SECOND, FIRST)
    assert (until["item"], until["change"]) == (TASK, "removed")


def test_what_the_model_knows_goes_before_a_file_of_that_name(
    cli: Cli, lived: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "3").write_text("Ikke en eksport")
    monkeypatch.chdir(tmp_path)

    assert len(cli("diff", lived, "3", "--json").json) == 1
    assert "kan ikke sammenlignes" in cli("diff", lived, "./3").err


def test_editions_are_listed(cli: Cli, model: Path) -> None:
    (edition,) = cli("editions", model, "--json").json

    assert edition == edition | {
        "name": "Utkast 1.12.2011",
        "status": "circulated",
        "changeset": 1,
        "at": "2011-12-01T00:00:00Z",
        "by": "Virksomhetsstyringsenheten",
        "meeting_date": None,
        "case_number": None,
    }
    assert len(edition["state_hash"]) == 64


def test_editions_for_people_say_what_they_are(cli: Cli, model: Path) -> None:
    assert cli("editions", model).out == (
        "Utkast 1.12.2011  sendt på innspill  endring 1  2011-12-01\n"
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["outline", "--at", "Finnes ikke"], "Fant verken utgave eller endring «Finnes ikke»"),
        (["outline", "--at", "99"], "«99»"),
        (["outline", "--at", "0"], "«0»"),
        (["outline", "--at", "9" * 5000], "Fant verken"),
        (["outline", "--at", ""], "Fant verken"),
        (["history", "finnes-ikke"], "Fant ikke «finnes-ikke»"),
        (["diff", "Finnes ikke"], "Fant verken"),
        (["diff", "1", "99"], "Fant verken"),
        (["diff", "9" * 5000], "Fant verken"),
        (["diff", "1", ""], "Fant verken"),
    ],
)
def test_what_is_not_there_is_refused_in_one_line(
    cli: Cli, model: Path, words: list[str], sentence: str
) -> None:
    answer = cli(words[0], model, *words[1:])

    assert (answer.code, answer.out) == (1, "")
    assert sentence in answer.err
    assert answer.err.count("\n") == 1
