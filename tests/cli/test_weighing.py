"""Inputs weighed on the command line, and what that does to the model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bufetat_editor.domain.assessments import OUTCOMES
from bufetat_editor.usecases.desk import Desk
from tests.cli.conftest import Cli
from tests.helpers.consulted import COMMENTED, MERGED, consulted

REWORDS, COMMENTS, REMOVES, NOT_PLACED = (f"innspill-nord-{number}" for number in (1, 2, 4, 6))
ADDS, MOVES = "innspill-nord-3", "innspill-nord-5"


@pytest.fixture
def out(desk: Desk) -> Path:
    """A model that four regions have answered."""
    consulted(desk)
    return desk.path


def told(cli: Cli, out: Path, input_id: str = REWORDS) -> Any:  # noqa: ANN401 - as the command tells it
    return next(one for one in cli("inputs", out, "--json").json if one["id"] == input_id)


def worded(cli: Cli, out: Path, item: str = MERGED) -> str:
    return str(next(one["text"] for one in cli("outline", out, "--json").json if one["id"] == item))


def test_a_proposal_is_used_and_taken_back_in_one_step(cli: Cli, out: Path) -> None:
    before = worded(cli, out)

    answer = cli("weigh", out, REWORDS, "--outcome", "følge", "--apply", "--json").json

    assert (answer["inputs"], answer["items"]) == ([REWORDS], [MERGED])
    assert (answer["outcome"], answer["reason"]) == ("followed", None)
    assert worded(cli, out).endswith("så tidlig som mulig")
    assert told(cli, out)["outcome"] == "followed"

    assert "angret vurdering av innspill til 2.1.2" in cli("undo", out).out
    assert worded(cli, out) == before
    assert told(cli, out)["outcome"] is None


def test_a_wording_of_ones_own_with_its_reason(cli: Cli, out: Path) -> None:
    words = ("--outcome", "delvis", "--reason", "Ordet var for sterkt.", "--text", "Slik blir det")

    lines = cli("weigh", out, REWORDS, *words).out.splitlines()

    assert lines[0].endswith(f"{REWORDS} tas delvis til følge")
    assert lines[1:] == [f"    {MERGED} lyder nå: Slik blir det"]
    assert told(cli, out)["reason"] == "Ordet var for sterkt."


def test_what_is_removed_is_told(cli: Cli, out: Path) -> None:
    answer = cli("weigh", out, REMOVES, "--outcome", "følge", "--apply")

    assert answer.out.splitlines()[1:] == ["    oppgave-cos er fjernet"]


@pytest.mark.parametrize("words", ["noted", "orientering", "Til  orientering"])
def test_an_outcome_has_several_names(cli: Cli, out: Path, words: str) -> None:
    cli("weigh", out, COMMENTS, "--outcome", words, "--reason", "Tas med.")

    assert told(cli, out, COMMENTS)["outcome"] == "noted"


def test_every_outcome_has_one_word_in_its_order(cli: Cli, out: Path) -> None:
    for word, outcome in zip(
        ("følge", "delvis", "ikke", "orientering", "utsatt"), OUTCOMES, strict=True
    ):
        cli("weigh", out, COMMENTS, "--outcome", word, "--reason", "Tas med.")
        assert told(cli, out, COMMENTS)["outcome"] == outcome


def test_several_are_weighed_at_once_and_undone_at_once(cli: Cli, out: Path) -> None:
    cli("weigh", out, COMMENTS, NOT_PLACED, "--outcome", "utsatt", "--reason", "Til neste år.")
    assert told(cli, out, NOT_PLACED)["outcome"] == "postponed"

    assert "angret vurdering av 2 innspill" in cli("undo", out).out
    assert told(cli, out, COMMENTS)["outcome"] is None


def test_an_assessment_is_taken_back_and_the_wording_stays(cli: Cli, out: Path) -> None:
    cli("weigh", out, REWORDS, "--outcome", "følge", "--text", "Slik blir det")

    answer = cli("weigh", out, REWORDS, "--retract")

    assert answer.out.endswith(f"{REWORDS} ikke vurdert\n")
    assert told(cli, out)["outcome"] is None
    assert worded(cli, out) == "Slik blir det"


def test_what_is_said_of_an_item_can_become_a_new_one(cli: Cli, out: Path) -> None:
    answer = cli("weigh", out, ADDS, "--outcome", "følge", "--text", "Barnet får vite", "--json")

    (made,) = answer.json["items"]
    assert worded(cli, out, made) == "Barnet får vite"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([COMMENTS, "--outcome", "ikke"], "kan stå uten begrunnelse"),
        ([COMMENTS, "--outcome", "følge", "--apply"], "ikke noe som kan brukes"),
        ([NOT_PLACED, "--outcome", "følge", "--text", "x"], "ikke plassert ennå"),
        ([ADDS, REMOVES, "--outcome", "følge", "--apply"], "gjelder ikke det samme punktet"),
        ([COMMENTED, "--outcome", "følge"], "er ikke et innspill"),
        ([COMMENTS, "--retract"], "ikke vurdert, så det er ingen vurdering å ta tilbake"),
    ],
)
def test_a_refusal_says_what_to_do(cli: Cli, out: Path, words: list[str], said: str) -> None:
    answer = cli("weigh", out, *words)

    assert answer.code == 1
    assert said in answer.err


def test_outcomes_are_told_to_whoever_names_another(cli: Cli, out: Path) -> None:
    answer = cli("weigh", out, COMMENTS, "--outcome", "tull")

    assert answer.code == 2
    assert "Velg blant følge, delvis, ikke, orientering og utsatt." in answer.err


def test_what_is_moved_or_made_is_told_as_that(cli: Cli, out: Path) -> None:
    moved = cli("weigh", out, MOVES, "--outcome", "følge", "--apply").out.splitlines()
    added = cli("weigh", out, ADDS, "--outcome", "følge", "--apply").out.splitlines()

    assert moved[1] == "    oppgave-marte-meo er flyttet: Marte Meo"
    assert added[1].endswith(" er lagt til: Barnet skal få vite hva som skjer videre")


@pytest.mark.parametrize(
    "words",
    [
        [],
        [COMMENTS],
        [COMMENTS, "--outcome", "kanskje"],
        [COMMENTS, "--outcome", "følge", "--retract"],
        [COMMENTS, "--retract", "--apply"],
        [COMMENTS, "--retract", "--reason", "Fordi"],
        [COMMENTS, "--retract", "--text", "x"],
        [COMMENTS, "--outcome", "følge", "--apply", "--text", "x"],
    ],
)
def test_wrong_usage_is_told(cli: Cli, out: Path, words: list[str]) -> None:
    assert cli("weigh", out, *words).code == 2
