"""What is offered to be done to the model goes by the proposal, its outcome, and what was done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.assessments import Assessment, InputOutcome
from bufetat_editor.domain.proposals import OpenType, Proposal
from bufetat_editor.history.choosing import composed
from bufetat_editor.history.register import Applied, Ending
from bufetat_editor.history.weighing import Application, Deed
from bufetat_editor.ui.inputs.rows import InputRow
from bufetat_editor.ui.weighing.draft import DraftAssessment, carried_on
from bufetat_editor.ui.weighing.offer import Offer, lacks_deed, offer_of, stays

SENT, NOW, PROPOSED = "Barn får hjelp", "Barn får god hjelp", "Barn får hjelp tidlig"


def row(kind: OpenType, **more: object) -> InputRow:
    after = "" if kind in {"removed", "comment"} else PROPOSED
    before = "" if kind == "added" else SENT
    about = {"item": "" if kind == "added" else "p-1", "anchor": "p-0" if kind == "added" else ""}
    proposal = Proposal(kind, **about, before=before, after=after)  # type: ignore[arg-type]
    made = InputRow("i-1", proposal, "r", "Vest", "F", "p-1", "2.1", "", "", (), wording=NOW)
    return replace(made, **more)  # type: ignore[arg-type]


def deed(one: InputRow, outcome: InputOutcome | None) -> Deed | None:
    offer = offer_of(one, outcome)
    return offer.deed if offer else None


@pytest.mark.parametrize(
    ("kind", "followed", "partly"),
    [
        ("changed", "reword", "reword"),
        ("comment", "reword", "reword"),
        ("added", "add", "add"),
        ("removed", "remove", "reword"),
        ("moved", "move", "move"),
        ("not_placed", None, None),
    ],
)
def test_the_deed_goes_by_type_and_outcome(
    kind: OpenType, followed: Deed | None, partly: Deed | None
) -> None:
    homeless = {"wording": None, "target": ""} if kind == "not_placed" else {}
    one = row(kind, **homeless)

    assert deed(one, "followed") == followed
    assert deed(one, "partly_followed") == partly
    for outcome in (None, "not_followed", "noted", "postponed"):
        assert deed(one, outcome) is None


def test_own_words_are_taken_and_carried_over_to_the_wording_of_today() -> None:
    offer = offer_of(row("changed"), "followed")

    assert offer
    assert offer.now == NOW
    assert [offer.offered[place].after.strip() for place in offer.own] == ["tidlig"]


@pytest.mark.parametrize(("kind", "done_so"), [("added", "add"), ("removed", "remove")])
def test_what_is_done_is_not_done_again(kind: OpenType, done_so: Deed) -> None:
    done = Ending((), Applied(3, done_so, "p-9", PROPOSED, stands=True), None)

    assert deed(row(kind, ending=done), "followed") is None


def test_what_another_input_did_is_no_deed_of_ones_own() -> None:
    reworded = Ending((), Applied(3, "reword", "p-1", PROPOSED, stands=True), None)

    assert deed(row("added", ending=reworded), "followed") == "add"


@pytest.mark.parametrize("kind", ["changed", "moved"])
def test_what_is_weighed_so_already_leaves_the_wording_as_it_is(kind: OpenType) -> None:
    weighed = Assessment("a-1", "followed", "", 3)
    moved = Ending((), Applied(3, "move", "p-1", NOW, stands=False), None)
    offer = offer_of(row(kind, assessment=weighed, ending=moved), "followed")

    assert offer
    assert offer.deed == "reword"
    assert not offer.own
    assert composed(NOW, offer.offered, offer.own) == NOW


def test_what_was_done_stays_with_an_outcome_that_gives_no_way() -> None:
    used = Ending((), Applied(3, "reword", "p-1", PROPOSED, stands=True), None)
    one = row("changed", ending=used)

    assert stays(one, "not_followed") == "reword"
    assert stays(one, "partly_followed") is None
    assert stays(row("changed"), "not_followed") is None


def test_an_input_that_has_no_place_is_not_followed_for_nothing() -> None:
    gone = row("changed", wording=None, target="", is_gone=True)

    assert lacks_deed(gone, "followed", offer_of(gone, "followed"))
    assert not lacks_deed(gone, "noted", None)
    assert not lacks_deed(row("comment"), "followed", None)


def test_what_is_withdrawn_does_nothing() -> None:
    assert deed(row("changed", is_withdrawn=True), "followed") is None


def test_a_wording_that_reads_so_already_is_not_used() -> None:
    offer = Offer("reword", NOW)

    assert offer.application(row("changed"), NOW) is None
    assert offer.application(row("changed"), SENT) == Application("i-1", "reword", SENT)


def test_a_wording_begun_goes_on_from_what_the_item_reads_by_now() -> None:
    begun = DraftAssessment("followed", wording=PROPOSED, seen=SENT)

    carried, is_smooth = carried_on(begun, NOW)
    assert is_smooth
    assert (carried.wording, carried.seen) == ("Barn får god hjelp tidlig", NOW)


def test_a_wording_begun_stands_where_the_item_was_changed_in_the_same_words() -> None:
    begun = DraftAssessment("followed", wording="Barn får støtte", seen=SENT)

    assert carried_on(begun, "Barn får råd") == (begun, False)
