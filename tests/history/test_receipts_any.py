"""Whatever comes back: the account of its receipt balances, wherever its inputs are put."""

from __future__ import annotations

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.proposals import BESIDES, CERTAIN, MANNERS, OPEN_TYPES, Proposal, Remark
from bufetat_editor.domain.records import without_records
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.history.diff import diff
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.history.placing import PlacedAs, place, withdraw
from bufetat_editor.history.undo import undo
from tests.helpers.rounds import after, answered, draw, the_receipt
from tests.helpers.seed import done, seed

_TEXTS = st.sampled_from(["", "Ny ordlyd", "Første\nandre", "=1+1", " med rom "])
IDS = st.sampled_from([item.id for item in without_records(seed())])
TAKEN_FOR = st.sampled_from([None, *get_args(PlacedAs)])
_REMARKS = st.builds(Remark, _TEXTS, st.sampled_from(["", "Saksbehandler A"]))
PROPOSALS = st.builds(
    Proposal,
    type=st.sampled_from(OPEN_TYPES),
    item=st.one_of(st.just(""), IDS),
    anchor=st.one_of(st.just(""), IDS),
    beside=st.sampled_from(["", *BESIDES]),
    after=_TEXTS,
    certainty=st.integers(0, CERTAIN),
    manner=st.sampled_from(["", *MANNERS]),
    remarks=st.lists(_REMARKS, max_size=3).map(tuple),
    where=_TEXTS,
)
ANSWERS = st.builds(
    lambda proposals, unchanged: answered(*proposals, unchanged=unchanged),
    st.lists(PROPOSALS, max_size=8),
    st.integers(0, 400),
)


def states_of(snapshot: Snapshot) -> dict[str, object]:
    """All that stands, whichever changeset wrote it."""
    return {item.id: (item.parent, item.pos, item.text, dict(item.attrs)) for item in snapshot}


@given(ANSWERS)
def test_every_account_balances_and_the_model_is_as_it_was(snapshot: Snapshot) -> None:
    assert the_receipt(snapshot).balances
    assert state_hash(snapshot) == state_hash(seed())
    assert diff(seed(), snapshot) == ()


@given(ANSWERS, st.data())
def test_the_account_balances_wherever_inputs_are_put(
    snapshot: Snapshot, data: st.DataObject
) -> None:
    before = the_receipt(snapshot)
    for one in before.inputs:
        try:
            snapshot = after(
                snapshot, place(snapshot, one.id, data.draw(IDS), data.draw(TAKEN_FOR))
            )
        except UserError:
            continue

    receipt = the_receipt(snapshot)
    assert receipt.balances
    assert [one.id for one in receipt.inputs] == [one.id for one in before.inputs]
    assert [one.proposal.after for one in receipt.inputs] == [
        one.proposal.after for one in before.inputs
    ]


@given(ANSWERS)
def test_withdrawing_takes_all_of_it_and_undoing_brings_all_back(snapshot: Snapshot) -> None:
    withdrawn, steps = done(snapshot, withdraw(snapshot, the_receipt(snapshot).id))
    assert withdrawn.of_kind("receipt", "input", "remark") == ()

    back, _ = done(withdrawn, undo(withdrawn, steps, draw))

    assert states_of(back) == states_of(snapshot)
    assert [*back] == [back[item.id] for item in snapshot]
