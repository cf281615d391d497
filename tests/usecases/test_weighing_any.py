"""Whatever is weighed and used in a real model: undone and done again across restarts."""

from __future__ import annotations

from contextlib import closing

from hypothesis import given, settings
from hypothesis import strategies as st

from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.rounds import rounds
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.safeguarding import verify
from bufetat_editor.usecases.weighing import retract, weigh
from tests.helpers.models import desk_on
from tests.history.test_receipts_any import PROPOSALS, states_of
from tests.history.test_weighing_any import weighings
from tests.usecases.test_inputs_any import answer, model


def state_of(snapshot: Snapshot) -> tuple[str, dict[str, object]]:
    return state_hash(snapshot), states_of(snapshot)


def act(desk: Desk, data: st.DataObject, inputs: list[str]) -> bool:
    """Weigh some of the inputs or take some back; false where that is refused."""
    before = desk.log.newest()
    try:
        if data.draw(st.integers(0, 3)):
            weigh(desk, *data.draw(weighings(inputs)))
        else:
            retract(desk, data.draw(st.lists(st.sampled_from(inputs), min_size=1, max_size=3)))
    except (UserError, ValueError):  # the latter: of an input that is not weighed
        assert desk.log.newest() == before
        return False
    assert desk.log.newest() == before + 1
    return True


@settings(max_examples=25)
@given(st.lists(PROPOSALS, min_size=1, max_size=6), st.data())
def test_all_that_was_weighed_is_undone_and_done_again_whoever_opens_the_model(
    proposals: list[Proposal], data: st.DataObject
) -> None:
    with model() as desk:
        answer(desk, 0, proposals, 3)
        inputs = [one.id for one in rounds(desk.snapshot)[0].inputs]
        states = [state_of(desk.snapshot)]
        states += [state_of(desk.snapshot) for _ in range(5) if act(desk, data, inputs)]

        with closing(desk_on(desk.path)) as opened:
            for state in reversed(states[:-1]):
                editing.undo(opened)
                assert state_of(opened.snapshot) == state
            assert opened.snapshot.of_kind("assessment") == ()
        with closing(desk_on(desk.path)) as opened:
            for state in states[1:]:
                editing.redo(opened)
                assert state_of(opened.snapshot) == state
            assert state_of(opened.log.head()) == states[-1]
        assert verify(desk.path).problems == ()
