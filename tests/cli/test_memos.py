from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.helpers.models import PRINCIPLE
from tests.helpers.weighed import weighed_bytes


def texts(cli: Cli, model: Path, memo: str) -> list[str]:
    outline = cli("outline", model, "--json").json
    return [one["text"] for one in outline if one["parent"] == memo]


def test_a_memo_is_made_like_the_last_one(cli: Cli, model: Path) -> None:
    words = ("--meeting-date", "9.2.2012", "--case-number", "12/345", "--reason", "Nytt møte")
    made = cli("memo", model, *words, "--json").json

    assert made["item"] == made["items"][0]
    assert {"9.2.2012", "12/345"} <= set(texts(cli, model, made["item"]))
    assert cli("history", model, made["item"], "--json").json[0]["reason"] == "Nytt møte"


def test_a_memo_is_made_from_the_template(cli: Cli, model: Path) -> None:
    made = cli("memo", model, "--meeting-date", "2012-02-09", "--template", "--json").json

    assert any(text.startswith("Saken gjelder") for text in texts(cli, model, made["item"]))


def test_changes_are_drafted_and_printed(cli: Cli, model: Path) -> None:
    cli("edit", model, PRINCIPLE, "--text", "Barn går først")

    told = cli("memo", model, "--draft-changes", "notat").out

    assert "er det gjort én endring:" in told
    assert "er endret til «Barn går først»." in told


@pytest.fixture
def weighed_model(model: Path) -> Path:
    model.write_bytes(weighed_bytes())
    return model


def test_what_came_in_is_drafted_and_printed(cli: Cli, weighed_model: Path) -> None:
    told = cli("memo", weighed_model, "--inputs", "--reason", "Til møtet").out

    assert "vurdert 7 av 14 innspill" in told
    assert "er tatt delvis til følge" in told
    made = cli("memo", weighed_model, "--meeting-date", "9.2.2012", "--json").json["item"]
    again = cli("memo", weighed_model, "--inputs", "Runde 1", "--into", made, "--json").json
    assert again["items"][0] == again["item"]
    assert any(text.startswith("Direktoratet har så") for text in texts(cli, weighed_model, made))


def test_that_a_touched_draft_was_left_standing_is_told(cli: Cli, weighed_model: Path) -> None:
    first = cli("memo", weighed_model, "--inputs", "--json").json
    cli("edit", weighed_model, first["item"], "--text", "Mine egne ord")

    told = cli("memo", weighed_model, "--inputs").out.splitlines()

    assert not first["stands_beside_touched"]
    assert told[-1] == (
        "Det forrige utkastet er endret for hånd. Avsnittet og det som er listet opp under det, "
        "står igjen."
    )


def test_nothing_that_came_in_is_told_where_nothing_has(cli: Cli, model: Path) -> None:
    answer = cli("memo", model, "--inputs")

    assert answer.code == 1
    assert answer.err.startswith("Feil: Ingen har svart på noen runde ennå")


def test_what_cannot_be_done_is_refused_in_one_line(cli: Cli, model: Path) -> None:
    nothing = cli("memo", model, "--draft-changes", "notat")
    no_memo = cli("memo", model, "--meeting-date", "9.2.2012", "--like", PRINCIPLE)

    assert (nothing.code, no_memo.code) == (1, 1)
    assert nothing.err == "Feil: Tjenestemodellen er ikke endret siden «Utkast 1.12.2011».\n"


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--meeting-date", "9.2.2012", "--draft-changes", "notat"),
        ("--inputs", "--draft-changes", "notat"),
        ("--meeting-date", "9.2.2012", "--into", "notat"),
        ("--meeting-date", "9.2.2012", "--like", "notat", "--template"),
    ],
)
def test_half_a_wish_is_wrong_usage(cli: Cli, model: Path, words: tuple[str, ...]) -> None:
    assert cli("memo", model, *words).code == 2
