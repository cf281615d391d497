"""Whatever is weighed and done because of it: one step, and one way back."""

from __future__ import annotations

import random
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.assessments import OUTCOMES
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.history.placing import withdraw
from bufetat_editor.history.undo import undo
from bufetat_editor.history.weighing import Application, Deed, Weighing, weigh
from tests.helpers.rounds import draw, the_receipt
from tests.helpers.seed import done
from tests.history.test_receipts_any import ANSWERS, states_of

REASONS = st.sampled_from(["", "Fordi.", " Til\nneste år "])
TEXTS = st.sampled_from(["", "Ny ordlyd", "Første\nandre", "=1+1"])


@st.composite
def weighings(draw_one: st.DrawFn, inputs: list[str]) -> tuple[list[Weighing], Application | None]:
    """Some of the inputs weighed, and perhaps something done because of one of all."""
    chosen = draw_one(st.lists(st.sampled_from(inputs), min_size=1, max_size=4))
    outcomes = st.sampled_from(OUTCOMES)
    weighed = [Weighing(one, draw_one(outcomes), draw_one(REASONS)) for one in chosen]
    deed = draw_one(st.sampled_from([None, *get_args(Deed)]))
    used = draw_one(st.sampled_from([*chosen, *inputs]))
    return weighed, Application(used, deed, draw_one(TEXTS)) if deed else None


@given(ANSWERS, st.data())
def test_each_weighing_is_one_step_that_one_undo_takes_back(
    snapshot: Snapshot, data: st.DataObject
) -> None:
    inputs = [one.id for one in the_receipt(snapshot).inputs]
    for _ in range(4 if inputs else 0):
        weighed, application = data.draw(weighings(inputs))
        try:
            states = weigh(snapshot, draw, weighed, application)
        except UserError:
            continue
        except ValueError:
            assert application
            assert application.input not in {one.input for one in weighed}
            continue
        later, steps = done(snapshot, states)

        assert len({state.id for state in states}) == len(states)
        told = {one.id: one.assessment for one in the_receipt(later).inputs}
        for given_last in {one.input: one for one in weighed}.values():
            said = told[given_last.input]
            assert said
            assert (said.outcome, said.reason) == (given_last.outcome, given_last.reason.strip())
            assert said.reason or said.outcome == "followed"
        back, undoing = done(later, undo(later, steps, draw))
        assert states_of(back) == states_of(snapshot)
        assert state_hash(back) == state_hash(snapshot)
        again, _ = done(back, undo(back, undoing, draw))
        assert states_of(again) == states_of(later)
        snapshot = later


@given(ANSWERS, st.data())
def test_what_is_done_is_about_all_that_is_weighed_with_it(
    snapshot: Snapshot, data: st.DataObject
) -> None:
    inputs = {one.id: one for one in the_receipt(snapshot).inputs}
    if not inputs:
        return
    weighed, application = data.draw(weighings([*inputs]))
    try:
        weigh(snapshot, draw, weighed, application)
    except (UserError, ValueError):
        return
    about = {inputs[one.input].about for one in weighed}
    assert application is None or about == {inputs[application.input].about}


@given(ANSWERS, st.data())
def test_whoever_weighs_an_input_means_the_same_item(
    snapshot: Snapshot, data: st.DataObject
) -> None:
    inputs = [one.id for one in the_receipt(snapshot).inputs]
    if not inputs:
        return
    mine, yours = (
        weigh(snapshot, random.Random(chance).choice, [Weighing(one, "noted", "Fordi.")])
        for chance, one in enumerate(data.draw(st.sampled_from([(one, one) for one in inputs])))
    )

    assert [state.id for state in mine] == [state.id for state in yours]


@given(ANSWERS, st.data())
def test_assessments_go_and_come_back_with_their_receipt(
    snapshot: Snapshot, data: st.DataObject
) -> None:
    for one in the_receipt(snapshot).inputs:
        weighing = Weighing(one.id, data.draw(st.sampled_from(OUTCOMES)), "Fordi.")
        snapshot, _ = done(snapshot, weigh(snapshot, draw, [weighing]))
    before = states_of(snapshot)

    gone, steps = done(snapshot, withdraw(snapshot, the_receipt(snapshot).id))
    assert gone.of_kind("assessment") == ()

    back, _ = done(gone, undo(gone, steps, draw))
    assert states_of(back) == before
