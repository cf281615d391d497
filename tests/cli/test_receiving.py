"""Taking in on the command line: what came of each file, and what is to be done if nothing did."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Never

import pytest

from bufetat_editor.domain.proposals import TYPES
from bufetat_editor.exchange.apart import ReadingFailed, read_apart
from bufetat_editor.usecases import receiving
from tests.cli.conftest import Cli
from tests.helpers.circulated import (
    NORTH,
    OTHER_WORDS,
    ROUND,
    WEST,
    WORDED,
    cleaned,
    nameless,
    paper,
    put,
    reworded,
    sent_out,
)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A model that was sent out to two regions."""
    path = tmp_path / "modell.db"
    path.write_bytes(sent_out().model)
    return path


def test_what_came_of_a_file_is_told_so_that_it_adds_up(
    cli: Cli, out: Path, tmp_path: Path
) -> None:
    answer = cli("receive", out, put(tmp_path, reworded(paper())))

    first, second = answer.out.splitlines()
    assert first.startswith("Svar fra oss.docx: svar fra Region Nord på «Runde 1»  [mottak-")
    *counts, total = (int(word) for word in second.split() if word.isdecimal())
    assert sum(counts) == total
    assert "1 endret ordlyd" in second


def test_json_holds_what_is_agreed(cli: Cli, out: Path, tmp_path: Path) -> None:
    told = cli("receive", out, put(tmp_path, reworded(paper())), "--json").json

    assert {"file", "sha256", "edition", "fragments", "account", "proposals"} <= told.keys()
    assert tuple(told["account"]) == TYPES
    assert (told["edition"], told["round"], told["region"]) == (ROUND, ROUND, NORTH)
    assert told["balances"]
    (one,) = told["proposals"]
    agreed = {"item", "type", "certainty", "before", "after", "comment", "author", "at"}
    assert agreed <= one.keys()
    assert one["certainty"] == 1
    (kept,) = cli("inputs", out, "--json").json
    agreed = {"id", "round", "region", "item", "type", "before", "after", "comment", "author", "at"}
    assert {*agreed, "outcome", "reason", "changeset"} <= kept.keys()
    assert (kept["received_in"], kept["changeset"], kept["withdrawn"]) == (4, None, False)


def test_several_files_are_received_though_one_is_refused(
    cli: Cli, out: Path, tmp_path: Path
) -> None:
    good, form = put(tmp_path, paper()), put(tmp_path, paper(WEST, "form"), "Svar.xlsx")

    answer = cli("receive", out, good, tmp_path / "borte.docx", form)

    assert answer.code == 1
    assert answer.err == (
        "Feil: borte.docx: Fant ikke filen «borte.docx». Er den flyttet eller har den fått et "
        "annet navn?\n"
    )
    assert [line.split(":")[0] for line in answer.out.splitlines()[::2]] == [
        "Svar fra oss.docx",
        "Svar.xlsx",
    ]


def test_the_same_file_twice_is_told_in_one_line(cli: Cli, out: Path, tmp_path: Path) -> None:
    path = put(tmp_path, paper())
    cli("receive", out, path)

    answer = cli("receive", out, path)

    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert "fra Region Nord i «Runde 1»" in answer.err


def test_who_and_which_can_be_said(cli: Cli, out: Path, tmp_path: Path) -> None:
    path = put(tmp_path, nameless(paper()))
    assert "Oppgi runden med --round og mottakeren med --from." in cli("receive", out, path).err
    assert "Fant ingen runde «Runde 9»" in cli("receive", out, path, "--round", "Runde 9").err

    told = cli("receive", out, path, "--from", "nord", "--round", ROUND, "--json").json

    assert told["account"]["unchanged"] == told["fragments"]


def test_each_file_that_is_refused_is_named_for_programs_too(
    cli: Cli, out: Path, tmp_path: Path
) -> None:
    good, pdf = put(tmp_path, paper()), put(tmp_path, b"%PDF-1.4", "Svar.docx")

    answer = cli("receive", out, good, pdf, "--json")

    taken, refused = json.loads(answer.out)
    assert taken["receipt"]
    assert refused == {"file": str(pdf), "refused": answer.err.partition("Svar.docx: ")[2].strip()}
    assert refused["refused"].startswith("Filen kan ikke tas imot: den er en PDF.")


@pytest.mark.parametrize(
    ("spoilt", "told"),
    [
        (nameless, "svarer på. Oppgi runden med --round og mottakeren med --from.\n"),
        (cleaned, "hvem den kommer fra. Oppgi mottakeren med --from.\n"),
    ],
)
def test_what_a_file_does_not_tell_is_asked_for_by_option(
    cli: Cli, out: Path, tmp_path: Path, spoilt: Callable[[bytes], bytes], told: str
) -> None:
    assert cli("receive", out, put(tmp_path, spoilt(paper()))).err.endswith(told)


def test_the_same_file_again_is_told_with_the_command_that_helps(
    cli: Cli, out: Path, tmp_path: Path
) -> None:
    path = put(tmp_path, paper())
    receipt = cli("receive", out, path, "--json").json["receipt"]

    assert (
        f"Trekk det tilbake med «withdraw MODELL {receipt}» først" in cli("receive", out, path).err
    )


def test_a_second_answer_tells_of_the_first(cli: Cli, out: Path, tmp_path: Path) -> None:
    first = cli("receive", out, put(tmp_path, paper()), "--json").json
    path = put(tmp_path, reworded(paper()), "Rettet.docx")

    told = cli("receive", out, path).out.splitlines()[-1]

    assert told.startswith("    Region Nord har svart før: «Svar fra oss.docx», mottatt ")
    assert told.endswith(
        f". Trekk det tilbake med withdraw hvis dette svaret erstatter det.  [{first['receipt']}]"
    )
    again = cli("receive", out, put(tmp_path, paper(WEST), "c.docx"), "--from", "nord", "--json")
    assert [one["file"] for one in again.json["earlier"]] == ["Svar fra oss.docx", "Rettet.docx"]


def test_another_sender_than_the_file_says_is_told(cli: Cli, out: Path, tmp_path: Path) -> None:
    path = put(tmp_path, paper())

    told = cli("receive", out, path, "--from", "Et kontor").out.splitlines()[2:]

    assert told == [
        "    Filen ble sendt til Region Nord, men er ført på Et kontor, slik --from sier.",
        "    Et kontor var ikke spurt, og er ført opp som ny mottaker i runden.",
    ]


def test_a_slip_in_a_name_is_asked_about(cli: Cli, out: Path, tmp_path: Path) -> None:
    answer = cli("receive", out, put(tmp_path, paper()), "--from", "Nrod")

    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("Feil: Mente du Region Nord?")


def test_a_change_sheet_is_not_taken_in(cli: Cli, out: Path, tmp_path: Path) -> None:
    cli("edit", out, WORDED, "--text", OTHER_WORDS)
    sheet = tmp_path / "ark.docx"
    cli("export", out, "changes", "-o", sheet)

    assert "«ark.docx» er et endringsark" in cli("receive", out, sheet, "--from", "nord").err


def test_a_fault_of_the_program_is_reported_and_keeps_no_other_file_out(
    cli: Cli, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails_once(*_: object) -> Never:
        monkeypatch.setattr(receiving, "read_apart", read_apart)
        raise ReadingFailed("KeyError\n  der.py:3 les")

    monkeypatch.setattr(receiving, "read_apart", fails_once)
    form = put(tmp_path, paper(WEST, "form"), "Svar.xlsx")

    answer = cli("receive", out, put(tmp_path, paper()), form)

    assert answer.code == 1
    assert answer.err.startswith(f"Feil: Svar fra oss.docx: {ReadingFailed.sentence}\n")
    assert answer.err.endswith("KeyError\n  der.py:3 les\n")
    assert "Svar.xlsx: svar fra Region Vest" in answer.out
