"""From a wording to the inputs that led to it, and to the meeting that decided it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.rounds import REGIONS
from bufetat_editor.errors import UnknownItem
from bufetat_editor.history.weighing import Application, Weighing
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.inputs import place, withdraw
from bufetat_editor.usecases.reading import history
from bufetat_editor.usecases.threads import Credit, credits_of
from bufetat_editor.usecases.weighing import retract, weigh
from tests.helpers.consulted import COLLIDING, MERGED, NORTH, File, consulted, receive

WORDED, COMMENT = "innspill-nord-1", "innspill-nord-2"
FINAL = "Bufetat skal bidra til hjelp så tidlig som mulig"
FOLLOWED = Credit(WORDED, "Runde 1", "Region Nord", "followed", "")
NOTED = Credit(COMMENT, "Runde 1", "Region Nord", "noted", "Se 2.1.2")


@pytest.fixture(autouse=True)
def _consulted(desk: Desk) -> None:
    consulted(desk)


def use(desk: Desk) -> int:
    place(desk, COMMENT, MERGED)
    both = [Weighing(WORDED, "followed"), Weighing(COMMENT, "noted", "Se 2.1.2")]
    return weigh(desk, both, Application(WORDED, "reword", FINAL)).changeset.id


def test_a_change_is_credited_to_the_inputs_that_were_weighed_in_it(desk: Desk) -> None:
    changeset = use(desk)

    assert credits_of(desk, MERGED) == {changeset: (FOLLOWED, NOTED)}
    assert credits_of(desk, COLLIDING) == {}


def test_what_was_only_weighed_led_to_nothing(desk: Desk) -> None:
    weigh(desk, [Weighing(WORDED, "noted", "Vi tar det med oss")])

    assert credits_of(desk, MERGED) == {}


def test_undoing_is_nobodys_wish_and_doing_again_is(desk: Desk) -> None:
    weigh(desk, [Weighing(WORDED, "postponed", "Tas senere")])
    first = use(desk)
    editing.undo(desk)
    again = editing.redo(desk).changeset.id

    assert credits_of(desk, MERGED).keys() == {first, again}


def test_what_was_said_then_is_told_though_it_is_weighed_otherwise_since(desk: Desk) -> None:
    changeset = use(desk)
    weigh(desk, [Weighing(WORDED, "partly_followed", "Det meste er tatt inn")])

    assert credits_of(desk, MERGED)[changeset] == (
        replace(FOLLOWED, since="partly_followed"),
        NOTED,
    )


def test_what_was_taken_back_is_told_to_be(desk: Desk) -> None:
    changeset = use(desk)
    retract(desk, [WORDED])

    assert credits_of(desk, MERGED)[changeset] == (replace(FOLLOWED, since="taken_back"), NOTED)


def test_who_asked_later_for_the_same_is_told_with_the_change_it_came_by(desk: Desk) -> None:
    said = Proposal("changed", MERGED, after=FINAL)
    receive(desk, File("mottak-likt", 1, "likt.docx", 0, [("innspill-likt", said)]), 2)
    changeset = use(desk)
    weigh(desk, [Weighing("innspill-likt", "followed", "Det står der nå")])

    mine = Credit(
        "innspill-likt", "Runde 1", REGIONS[1], "followed", "Det står der nå", is_met=True
    )
    assert credits_of(desk, MERGED) == {changeset: (FOLLOWED, NOTED, mine)}
    assert credits_of(desk, COLLIDING) == {}


def test_who_asked_later_to_remove_it_is_told_with_its_removal(desk: Desk) -> None:
    removal = Application("innspill-sor-1", "remove")
    changeset = weigh(desk, [Weighing(removal.input, "followed")], removal).changeset.id
    weigh(desk, [Weighing("innspill-sor-igjen-1", "followed")])

    mine = Credit(removal.input, "Runde 1", REGIONS[3], "followed", "")
    also = replace(mine, input="innspill-sor-igjen-1", is_met=True)
    assert credits_of(desk, "oppgave-akutteam") == {changeset: (mine, also)}


def test_an_input_that_is_withdrawn_is_told_to_be(desk: Desk) -> None:
    use(desk)
    withdraw(desk, NORTH)

    (told,) = credits_of(desk, MERGED).values()
    assert all(one.is_withdrawn and one.since is None for one in told)


def test_an_item_that_never_was_has_no_thread(desk: Desk) -> None:
    with pytest.raises(UnknownItem):
        credits_of(desk, "prinsipp-borte")


def test_the_time_line_tells_inputs_and_meetings(desk: Desk) -> None:
    use(desk)
    approve(desk, "Godkjent 8.12.2011", meeting_date="2011-12-08", case_number="11/51625")

    newest, before, *_ = history(desk, MERGED)

    assert newest.credits == (FOLLOWED, NOTED)
    assert [one.name for one in newest.decided] == ["Godkjent 8.12.2011"]
    assert (before.credits, before.decided) == ((), ())


def test_being_sent_out_decides_nothing(desk: Desk) -> None:
    *_, oldest = history(desk, MERGED)

    assert "Runde 1" in oldest.editions
    assert oldest.decided == ()


def test_all_that_was_ever_done_credits_the_model_only(desk: Desk) -> None:
    changeset = use(desk)

    told = {
        one.after.id: one.credits
        for one in history(desk)
        if one.changeset.id == changeset and one.after
    }

    assert told.pop(MERGED) == (FOLLOWED, NOTED)
    assert set(told.values()) == {()}
