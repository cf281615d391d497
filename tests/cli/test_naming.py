"""Items are named by id or by the number that they have in print, wherever one is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor.domain.numbering import numbers
from tests.cli.conftest import Cli
from tests.helpers.models import GROUP, PRINCIPLE, TASK
from tests.helpers.seed import seed

NUMBER, TASK_NUMBER = numbers(seed())[PRINCIPLE], numbers(seed())[TASK]


@pytest.mark.parametrize(
    "words",
    [
        ["edit", NUMBER, "--text", "Ny"],
        ["edit", TASK_NUMBER, "--text", "Ny"],
        ["move", NUMBER, "--after", "2.1.3"],
        ["move", PRINCIPLE, "--after", "2.1.3"],
        ["remove", NUMBER, "2.1.4"],
        ["restore", NUMBER, "--at", "2"],
        ["add", "--parent", GROUP, "--kind", "principle", "--text", "x", "--after", NUMBER],
    ],
)
def test_a_number_names_an_item(cli: Cli, model: Path, words: list[str]) -> None:
    cli("edit", model, PRINCIPLE, "--text", "Noe annet")
    command, *rest = words

    answer = cli(command, model, *rest)

    assert (answer.code, answer.err) == (0, "")


def test_the_history_of_a_number_is_its_items(cli: Cli, model: Path) -> None:
    cli("edit", model, PRINCIPLE, "--text", "Ny")

    assert [one["item"] for one in cli("history", model, NUMBER, "--json").json] == [PRINCIPLE] * 2


def test_a_number_that_several_have_is_refused(cli: Cli, model: Path) -> None:
    answer = cli("edit", model, "1", "--text", "Ny")

    assert answer.code == 1
    assert answer.err.startswith("Feil: «1» er nummeret til flere punkter: kap-")


def test_what_is_neither_is_told_as_unknown(cli: Cli, model: Path) -> None:
    assert "«9.9.9»" in cli("edit", model, "9.9.9", "--text", "Ny").err
