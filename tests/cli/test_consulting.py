"""A round on the command line: sent out, answered, taken back, placed, withdrawn, and verified."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bufetat_editor.domain.proposals import TYPES
from bufetat_editor.domain.rounds import REGIONS
from tests.cli.conftest import Cli
from tests.helpers.circulated import (
    NORTH,
    OTHER_WORDS,
    ROUND,
    WEST,
    WORDED,
    WORDS,
    name_of,
    paper,
    put,
    replied,
    reworded,
    sent_out,
)
from tests.helpers.models import PRINCIPLE

LATER = "31.12.2999"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A model that was sent out to two regions."""
    path = tmp_path / "modell.db"
    path.write_bytes(sent_out().model)
    return path


def test_a_whole_round(cli: Cli, model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "ut"
    sent = cli(
        *("send", model, ROUND, "--to", "Nord", "Vest", "--deadline", LATER, "-o", folder),
        *("--json", "--author", "Saksbehandler A", "--reason", "Som avtalt"),
    ).json
    assert [Path(file).parent for file in sent["files"]] == [folder] * 6

    word = folder / name_of(NORTH, "model")
    word.write_bytes(reworded(word.read_bytes()))
    form = folder / name_of(WEST, "form")
    form.write_bytes(replied(form.read_bytes(), PRINCIPLE, Type="Kommentar", Kommentar="Hvorfor?"))

    north = cli("receive", model, word, "--json").json
    assert north["account"] == dict.fromkeys(TYPES, 0) | {
        "unchanged": north["fragments"] - 1,
        "changed": 1,
    }
    west = cli("receive", model, form, "--json").json
    assert west["account"]["comment"] == 1

    changed, comment = cli("inputs", model, "--json").json
    assert (changed["region"], changed["item"], changed["type"]) == (NORTH, WORDED, "changed")
    assert (changed["before"], changed["after"]) == (WORDS, OTHER_WORDS)
    assert (comment["region"], comment["item"], comment["comment"]) == (WEST, PRINCIPLE, "Hvorfor?")
    assert [one["outcome"] for one in (changed, comment)] == [None, None]

    placed = cli("place", model, changed["id"], "2.1.2", "--as", "added", "--json").json
    assert placed["item"] == changed["id"]
    (moved, _) = cli("inputs", model, ROUND, "--json").json
    assert (moved["type"], moved["item"], moved["anchor"]) == ("added", None, PRINCIPLE)

    cli("withdraw", model, north["receipt"], "--author", "Saksbehandler A")
    assert [one["region"] for one in cli("inputs", model, "--json").json] == [WEST]
    cli("undo", model, "--author", "Saksbehandler A")
    assert len(cli("inputs", model, "--json").json) == 2

    assert cli("verify", model, "--json").json["ok"]
    assert cli("verify", model, "--against", word, "--json").json["ok"]


# --- send


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (["--to", "alle"], REGIONS),
        (["--to", "Sør", "--to", "øst"], ("Region Sør", "Region Øst")),
        (["--to", "sør, øst", "Et kontor"], ("Region Sør", "Region Øst", "Et kontor")),
        (["--to", "Et kontor, avdeling nord"], ("Et kontor, avdeling nord",)),
        (["--to", "Midt", "Region Nord", "--reason", "x"], ("Region Midt-Norge", NORTH)),
    ],
)
def test_recipients_are_named_as_one_likes(
    cli: Cli, model: Path, tmp_path: Path, words: list[str], names: tuple[str, ...]
) -> None:
    cli("send", model, ROUND, *words, "--deadline", LATER, "-o", tmp_path / "ut")

    asked = [
        one["text"] for one in cli("outline", model, "--json").json if one["kind"] == "recipient"
    ]
    assert tuple(asked) == names


def test_a_round_that_is_out_needs_no_deadline(cli: Cli, out: Path, tmp_path: Path) -> None:
    answer = cli("send", out, ROUND, "-o", tmp_path / "ut", "--to", "nord")

    assert answer.code == 0
    assert answer.out.splitlines() == [
        f"Laget mappen {tmp_path / 'ut'}.",
        *(
            f"Skrev {tmp_path / 'ut' / name_of(NORTH, which)}."
            for which in ("model", "form", "memo")
        ),
    ]


def test_a_person_who_waits_is_told_whose_papers_are_made(
    cli: Cli, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("send", out, ROUND, "--to", "nord", "vest", "-o", tmp_path / "ut")
    assert cli(*words).err == ""

    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    told = "Skriver til Region Nord (1 av 2) …\nSkriver til Region Vest (2 av 2) …\n"
    assert cli(*words).err == told


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["Ny runde", "--to", "nord", "-o", "ut"], 1, "En ny runde må ha en frist."),
        (["Ny runde", "--to", "nord", "--deadline", "1.12.2011", "-o", "ut"], 1, "allerede ute"),
        (["Ny runde", "--deadline", LATER, "-o", "ut"], 2, "--to"),
        (["Ny runde", "--to", "--deadline", LATER, "-o", "ut"], 2, "--to"),
        (["Ny runde", "--to", "nord", "--deadline", LATER], 2, "--output"),
        (["--to", "nord", "--deadline", LATER, "-o", "ut"], 2, "RUNDE"),
        (["2011", "--to", "nord", "--deadline", LATER, "-o", "ut"], 1, "ikke bare er sifre"),
    ],
)
def test_what_cannot_be_sent_is_told(
    cli: Cli, out: Path, tmp_path: Path, words: list[str], code: int, told: str
) -> None:
    answer = cli("send", out, *words)

    assert answer.code == code
    assert told in answer.err


# --- inputs, place, withdraw


def test_inputs_are_told_by_item(cli: Cli, out: Path, tmp_path: Path) -> None:
    cli("receive", out, put(tmp_path, reworded(paper())))
    form = replied(paper(WEST, "form"), WORDED, Type="Kommentar", Kommentar="Hva menes?")
    cli("receive", out, put(tmp_path, form, "Svar.xlsx"))
    cli("edit", out, WORDED, "--text", "Barnet skal bli hørt")

    lines = cli("inputs", out).out.splitlines()

    assert lines[0] == "Runde 1 – frist 15.12.2011 – 2 innspill, 0 vurdert"
    assert lines[1].startswith("    Region Nord: Svar fra oss.docx – ")
    assert lines[3] == f"Prinsipper – Barns universelle behov (2.2.1)  [{WORDED}]"
    assert lines[4].startswith("    Region Nord, endret ordlyd: Barnet skal ses, høres og [-bekr")
    assert lines[5] == "        Ordlyden er endret siden, til: Barnet skal bli hørt"
    assert lines[6] == "        Ikke vurdert."
    assert lines[7].startswith(f"    Region Vest, kommentar: {WORDS}  [innspill-")
    assert lines[8] == "        «Hva menes?»"
    assert lines[-1] == "        Ikke vurdert."


def test_nobody_is_told_to_have_answered_before_she_has(cli: Cli, out: Path) -> None:
    assert cli("inputs", out).out.splitlines() == [
        "Runde 1 – frist 15.12.2011 – 0 innspill",
        "    Region Nord: har ikke svart",
        "    Region Vest: har ikke svart",
    ]


def test_a_model_that_was_never_sent_out_has_no_inputs(cli: Cli, model: Path) -> None:
    assert cli("inputs", model).out == "Ingen runde er sendt ut.\n"
    assert cli("inputs", model, "--json").json == []


def test_records_are_not_edited(cli: Cli, out: Path) -> None:
    asked = next(one["id"] for one in cli("outline", out, "--json").json if one["kind"] == "round")
    for words in (
        ["edit", out, asked, "--text", "x"],
        ["move", out, asked],
        ["remove", out, asked],
        ["restore", out, asked, "--at", "3"],
        ["withdraw", out, asked],
        ["place", out, asked, PRINCIPLE],
    ):
        answer = cli(*words)
        assert (answer.code, answer.err.count("\n")) == (1, 1)


def test_the_history_tells_what_was_sent_out_and_taken_in(
    cli: Cli, out: Path, tmp_path: Path
) -> None:
    cli("send", out, ROUND, "--to", "Sør", "-o", tmp_path / "ut")
    cli("receive", out, put(tmp_path, paper()))

    deeds = [line.split("  ")[3] for line in cli("history", out).out.splitlines() if line[0] != " "]
    assert deeds[:3] == ["tatt imot", "sendt ut", "sendt på innspill"]


def test_a_round_is_no_change_of_the_model(cli: Cli, out: Path, tmp_path: Path) -> None:
    cli("receive", out, put(tmp_path, reworded(paper())))

    assert cli("diff", out, ROUND).out == "Ingen forskjeller.\n"
    assert cli("search", out, OTHER_WORDS).out == "Ingen treff.\n"
    assert OTHER_WORDS.split()[-1] in cli("search", out, OTHER_WORDS, "--inputs").out
