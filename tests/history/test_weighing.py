"""Inputs weighed: one assessment each for ever, a reason where one is owed, one step for all."""

from __future__ import annotations

import pytest

from bufetat_editor.domain.assessments import OUTCOMES, Assessment, InputOutcome
from bufetat_editor.domain.proposals import Proposal, Remark
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import NothingToChange
from bufetat_editor.history.placing import InputWithdrawn, NotAnInput, withdraw
from bufetat_editor.history.refusals import NothingChosen
from bufetat_editor.history.weighing import (
    AboutSomethingElse,
    Application,
    NotWeighed,
    ReasonMissing,
    Weighing,
    retract,
    usual_deed,
    weigh,
)
from tests.helpers.models import PRINCIPLE, TASK
from tests.helpers.rounds import after, answered, draw, the_receipt

WORDING = Proposal("changed", PRINCIPLE, after="Ny ordlyd")
SAID = Proposal("comment", TASK, remarks=(Remark("Hvorfor?"),))


def inputs(snapshot: Snapshot) -> list[str]:
    return [one.id for one in the_receipt(snapshot).inputs]


def assessments(snapshot: Snapshot) -> list[Assessment | None]:
    return [one.assessment for one in the_receipt(snapshot).inputs]


def test_an_assessment_tells_what_comes_of_an_input_and_why() -> None:
    snapshot = answered(WORDING, SAID)
    first, _ = inputs(snapshot)

    weighed = after(snapshot, weigh(snapshot, draw, [Weighing(first, "noted", " Tas med. ")]))

    told, other = assessments(weighed)
    assert told
    assert (told.outcome, told.reason, told.cs) == ("noted", "Tas med.", weighed[told.id].cs)
    assert other is None
    assert weighed[PRINCIPLE] == snapshot[PRINCIPLE]
    assert weighed[first] == snapshot[first], "what came in stays as it came"
    assert weighed[told.id].parent == first


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_reason_is_owed_unless_the_input_is_followed(outcome: InputOutcome) -> None:
    snapshot = answered(WORDING)
    (one,) = inputs(snapshot)
    if outcome == "followed":
        assert weigh(snapshot, draw, [Weighing(one, outcome)])
        return
    with pytest.raises(ReasonMissing, match="Skriv hvorfor"):
        weigh(snapshot, draw, [Weighing(one, outcome, " \n\u200b")])


def test_several_are_weighed_at_once() -> None:
    snapshot = answered(WORDING, SAID, SAID)
    states = weigh(snapshot, draw, [Weighing(one, "followed") for one in inputs(snapshot)])

    assert len({state.id for state in states}) == 3
    assert [one.outcome for one in assessments(after(snapshot, states)) if one] == ["followed"] * 3


def test_whoever_weighs_an_input_writes_the_same_item() -> None:
    snapshot = answered(WORDING)
    (one,) = inputs(snapshot)

    (mine,) = weigh(snapshot, draw, [Weighing(one, "followed")])
    (yours,) = weigh(snapshot, draw, [Weighing(one, "noted", "Tas med.")])

    assert mine.id == yours.id == one.replace("innspill", "vurdering")


def test_of_one_input_the_last_word_holds() -> None:
    snapshot = answered(WORDING)
    (one,) = inputs(snapshot)
    (state,) = weigh(snapshot, draw, [Weighing(one, "followed"), Weighing(one, "noted", "x")])

    assert state.attrs == {"outcome": "noted"}


def test_an_input_has_one_assessment_for_ever() -> None:
    snapshot = answered(WORDING)
    (one,) = inputs(snapshot)
    first = after(snapshot, weigh(snapshot, draw, [Weighing(one, "followed")]))
    gone = after(first, retract(first, [one]))
    assert assessments(gone) == [None]

    again = after(gone, weigh(gone, draw, [Weighing(one, "postponed", "Til neste år.")]))

    (old,), (new,) = assessments(first), assessments(again)
    assert old
    assert new
    assert (new.id, new.outcome, new.reason) == (old.id, "postponed", "Til neste år.")


def test_what_is_weighed_so_already_is_left_out() -> None:
    snapshot = answered(WORDING, SAID)
    first, second = inputs(snapshot)
    snapshot = after(snapshot, weigh(snapshot, draw, [Weighing(first, "followed")]))

    (state,) = weigh(snapshot, draw, [Weighing(one, "followed") for one in (first, second)])

    assert state.parent == second
    with pytest.raises(NothingToChange):
        weigh(snapshot, draw, [Weighing(first, "followed")])


def test_what_changes_the_model_is_told_with_all_that_led_to_it() -> None:
    snapshot = answered(WORDING, WORDING)
    weighings = [Weighing(one, "followed") for one in inputs(snapshot)]
    snapshot = after(snapshot, weigh(snapshot, draw, weighings))

    used = Application(inputs(snapshot)[0], "reword", "Ny ordlyd")
    states = weigh(snapshot, draw, weighings, used)

    assert [state.kind for state in states] == ["assessment", "assessment", "principle"]
    with pytest.raises(NothingToChange):
        weigh(after(snapshot, states), draw, weighings, used)


def test_a_wording_that_stands_there_already_is_no_hindrance() -> None:
    snapshot = answered(WORDING)
    (one,) = inputs(snapshot)
    same = Application(one, "reword", snapshot[PRINCIPLE].text)

    (state,) = weigh(snapshot, draw, [Weighing(one, "noted", "Står der.")], same)

    assert state.kind == "assessment"


def test_what_is_done_is_done_because_of_what_is_weighed_and_about_it() -> None:
    snapshot = answered(WORDING, SAID, Proposal("added", anchor=PRINCIPLE, beside="after"))
    worded, said, added = inputs(snapshot)
    used = Application(worded, "reword", "Ny ordlyd")

    with pytest.raises(ValueError, match=worded):
        weigh(snapshot, draw, [Weighing(said, "followed")], used)
    with pytest.raises(AboutSomethingElse):
        weigh(snapshot, draw, [Weighing(worded, "followed"), Weighing(said, "followed")], used)

    states = weigh(
        snapshot, draw, [Weighing(worded, "followed"), Weighing(added, "noted", "x")], used
    )
    assert [state.id for state in states if state.kind == "principle"] == [PRINCIPLE]


def test_only_inputs_that_are_there_are_weighed() -> None:
    snapshot = answered(WORDING)
    (one,) = inputs(snapshot)
    gone = after(snapshot, withdraw(snapshot, the_receipt(snapshot).id))
    refused = (
        (snapshot, PRINCIPLE, NotAnInput),
        (snapshot, "innspill-borte", NotAnInput),
        (gone, one, InputWithdrawn),
    )
    for tree, other, refusal in refused:
        with pytest.raises(refusal):
            weigh(tree, draw, [Weighing(other, "followed")])
        with pytest.raises(refusal):
            retract(tree, [other])
    with pytest.raises(NothingChosen):
        weigh(snapshot, draw, [])
    with pytest.raises(NothingChosen):
        retract(snapshot, [])


def test_only_what_is_weighed_can_be_taken_back() -> None:
    snapshot = answered(WORDING, SAID)
    first, second = inputs(snapshot)
    snapshot = after(snapshot, weigh(snapshot, draw, [Weighing(first, "followed")]))

    (state,) = retract(snapshot, [second, first, first])

    assert (state.parent, state.deleted) == (first, True)
    with pytest.raises(NotWeighed):
        retract(after(snapshot, (state,)), [first])


def test_an_assessment_goes_with_its_receipt() -> None:
    snapshot = answered(WORDING)
    (one,) = inputs(snapshot)
    snapshot = after(snapshot, weigh(snapshot, draw, [Weighing(one, "followed")]))

    states = withdraw(snapshot, the_receipt(snapshot).id)

    assert [state.kind for state in states] == ["receipt", "input", "assessment"]
    assert after(snapshot, states).of_kind("assessment") == ()


@pytest.mark.parametrize(
    ("type_", "deed"),
    [
        ("changed", "reword"),
        ("added", "add"),
        ("removed", "remove"),
        ("moved", "move"),
        ("comment", None),
        ("not_placed", None),
    ],
)
def test_each_type_asks_for_a_deed_of_its_own(type_: str, deed: str | None) -> None:
    assert usual_deed(Proposal(type_, PRINCIPLE, after="x")) == deed  # type: ignore[arg-type]
