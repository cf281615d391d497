from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.history.weighing import Application, Weighing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit, remove
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.inputs import withdraw
from bufetat_editor.usecases.weighing import retract, weigh
from tests.cli.conftest import Cli
from tests.helpers.consulted import MERGED, NORTH, consulted
from tests.helpers.models import desk_on

WORDED, COMMENT, ADDS = "innspill-nord-1", "innspill-nord-2", "innspill-nord-3"
FINAL = "Bufetat skal bidra til hjelp så tidlig som mulig"
REASON = "Punktet dekker det alt"
MEETING = "Godkjent i «Godkjent 8.12.2011», direktørmøtet 8.12.2011, sak 11/51625."


@pytest.fixture
def weighed(model: Path) -> Iterator[Desk]:
    """A model in which one input is followed and one is not, and a meeting has decided."""
    with closing(desk_on(model)) as desk:
        consulted(desk)
        weigh(desk, [Weighing(WORDED, "followed")], Application(WORDED, "reword", FINAL))
        weigh(desk, [Weighing(COMMENT, "not_followed", REASON)])
        approve(desk, "Godkjent 8.12.2011", meeting_date="2011-12-08", case_number="11/51625")
        yield desk


def lines_of(cli: Cli, model: Path, name: str) -> list[str]:
    """What the register tells under an input, until the next one."""
    lines = cli("inputs", model).out.splitlines()
    first = next(number for number, line in enumerate(lines) if line.endswith(f"[{name}]")) + 1
    under = (n for n, line in enumerate(lines[first:]) if not line.startswith(" " * 8))
    return [line.strip() for line in lines[first:][: next(under, None)]]


def test_an_input_tells_where_it_ended(cli: Cli, weighed: Desk) -> None:
    changeset = weighed.snapshot[MERGED].cs

    assert lines_of(cli, weighed.path, WORDED)[-3:] == [
        "Tas til følge.",
        f"Ordlyden ble brukt i endring {changeset}, slik: {FINAL}",
        MEETING,
    ]
    assert lines_of(cli, weighed.path, COMMENT)[-2:] == [f"Tas ikke til følge. {REASON}", MEETING]


def test_a_wording_that_has_changed_since_is_told_to_have(cli: Cli, weighed: Desk) -> None:
    edit(weighed, MERGED, "Skrevet om siden")

    assert lines_of(cli, weighed.path, WORDED)[-2].endswith(", og er endret siden.")


def test_a_wording_that_was_used_is_not_told_twice(cli: Cli, weighed: Desk) -> None:
    lines = lines_of(cli, weighed.path, WORDED)

    assert not [line for line in lines if line.startswith("Ordlyden er endret siden")]


def test_what_an_earlier_assessment_did_is_told_as_earlier(cli: Cli, weighed: Desk) -> None:
    weigh(weighed, [Weighing(WORDED, "not_followed", REASON)])

    assert [one for one in lines_of(cli, weighed.path, WORDED) if "brukt tidligere, i endr" in one]


def test_what_was_done_before_an_assessment_was_taken_back_is_told(cli: Cli, weighed: Desk) -> None:
    changeset = weighed.snapshot[MERGED].cs
    retract(weighed, [WORDED])

    assert lines_of(cli, weighed.path, WORDED) == [
        "Ikke vurdert.",
        f"Ordlyden ble brukt tidligere, i endring {changeset}, slik: {FINAL}",
    ]
    told = {one["id"]: one for one in cli("inputs", weighed.path, "--json").json}[WORDED]
    assert (told["outcome"], told["changeset"], told["applied"]) == (None, None, None)
    assert (told["left"]["changeset"], told["left"]["stands"]) == (changeset, True)


def test_what_was_added_and_is_gone_is_told_to_be(cli: Cli, weighed: Desk) -> None:
    added = Application(ADDS, "add", "Noe nytt")
    made = weigh(weighed, [Weighing(ADDS, "followed")], added).states[-1].id
    remove(weighed, made)

    assert [one for one in lines_of(cli, weighed.path, ADDS) if "og er fjernet siden." in one]


def test_a_wording_is_not_told_as_removed_where_its_item_is(cli: Cli, weighed: Desk) -> None:
    remove(weighed, MERGED)

    assert lines_of(cli, weighed.path, WORDED)[-2].endswith(", og punktet er fjernet siden.")


def test_what_somebody_else_has_had_removed_is_told_as_it_was_asked_for(
    cli: Cli, weighed: Desk
) -> None:
    removal, also = "innspill-sor-1", "innspill-sor-igjen-1"
    weigh(weighed, [Weighing(removal, "followed")], Application(removal, "remove"))
    weigh(weighed, [Weighing(also, "followed")])

    assert lines_of(cli, weighed.path, also) == [
        "Tas til følge.",
        "Punktet er fjernet, slik det er foreslått.  [oppgave-akutteam]",
    ]


def test_json_tells_where_it_ended(cli: Cli, weighed: Desk) -> None:
    told = {one["id"]: one for one in cli("inputs", weighed.path, "--json").json}
    changeset = weighed.snapshot[MERGED].cs

    one = told[WORDED]
    assert (one["outcome"], one["reason"], one["changeset"]) == ("followed", "", changeset)
    assert one["applied"] == {
        "changeset": changeset,
        "deed": "reword",
        "item": MERGED,
        "wording": FINAL,
        "stands": True,
    }
    assert one["decided"] == {
        "edition": "Godkjent 8.12.2011",
        "meeting_date": "2011-12-08",
        "case_number": "11/51625",
    }
    other = told[ADDS]
    ended = ("outcome", "reason", "changeset", "applied", "left", "decided")
    assert [other[name] for name in ended] == [None] * 6


def test_what_is_withdrawn_is_told_where_it_is_asked_for(cli: Cli, weighed: Desk) -> None:
    withdraw(weighed, NORTH)

    assert WORDED not in cli("inputs", weighed.path).out
    assert "Trukket tilbake." in cli("inputs", weighed.path, "--withdrawn").out
    told = cli("inputs", weighed.path, "--withdrawn", "--json").json
    assert {one["id"] for one in told if one["withdrawn"]} >= {WORDED, COMMENT}
    (received_in,) = {one["received_in"] for one in told if one["receipt"] == NORTH}
    assert weighed.log.changeset(received_in).intent.kind == "receive"


def test_a_history_tells_whose_input_led_to_it_and_who_decided(cli: Cli, weighed: Desk) -> None:
    lines = cli("history", weighed.path, MERGED).out.splitlines()

    assert lines[1:4] == [
        f"    {MERGED}: {FINAL}",
        f"        Innspill fra Region Nord i «Runde 1»: tas til følge.  [{WORDED}]",
        f"        {MEETING}",
    ]
    newest, *_ = cli("history", weighed.path, MERGED, "--json").json
    assert newest["inputs"] == [
        {
            "id": WORDED,
            "round": "Runde 1",
            "region": "Region Nord",
            "outcome": "followed",
            "reason": "",
            "withdrawn": False,
            "since": None,
            "met": False,
        }
    ]
    assert [one["case_number"] for one in newest["decided"]] == ["11/51625"]


def test_a_credited_input_that_is_withdrawn_is_told_to_be(cli: Cli, weighed: Desk) -> None:
    withdraw(weighed, NORTH)

    told = cli("history", weighed.path, MERGED).out
    assert "Innspill fra Region Nord i «Runde 1», trukket tilbake: tas til følge." in told


def test_what_has_become_of_an_assessment_is_told_with_what_it_led_to(
    cli: Cli, weighed: Desk
) -> None:
    led_to = "Innspill fra Region Nord i «Runde 1»: tas til følge."

    weigh(weighed, [Weighing(WORDED, "noted", "Likevel ikke")])
    told = cli("history", weighed.path, MERGED).out
    assert f"{led_to} Vurdert på nytt siden: til orientering." in told

    retract(weighed, [WORDED])
    told = cli("history", weighed.path, MERGED).out
    assert f"{led_to} Vurderingen er tatt tilbake siden." in told


def test_the_history_of_an_input_tells_how_it_was_weighed(cli: Cli, weighed: Desk) -> None:
    retract(weighed, [COMMENT])

    lines = cli("history", weighed.path, COMMENT).out.splitlines()

    assessment = COMMENT.replace("innspill", "vurdering")
    assert [line for line in lines if assessment in line] == [
        f"    {assessment}: Vurderingen er tatt tilbake.",
        f"    {assessment}: Tas ikke til følge. {REASON}",
    ]
    assert any("tatt imot" in line for line in lines)
