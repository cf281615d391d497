"""What came in of input, drafted into a memo beside what has changed."""

from __future__ import annotations

from hashlib import sha256

import pytest

from bufetat_editor.domain.proposals import Account
from bufetat_editor.domain.rounds import REGIONS
from bufetat_editor.errors import NotAMemo, UserError
from bufetat_editor.history.receipts import Arrival, new_receipt, new_recipients, new_round
from bufetat_editor.history.weighing import Weighing
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.editing import edit, split, undo
from bufetat_editor.usecases.editions import edition_record
from bufetat_editor.usecases.inputs import UnknownRound, round_named, withdraw
from bufetat_editor.usecases.memo_drafts import stands_beside_touched
from bufetat_editor.usecases.memos import (
    InputsToldAlready,
    draft_changes,
    draft_inputs,
    new_memo,
)
from bufetat_editor.usecases.weighing import weigh
from tests.helpers.consulted import NORTH, ROUND
from tests.helpers.weighed import NOT_WEIGHED, weighed

MEMO = "notat"


@pytest.fixture(autouse=True)
def _weighed(desk: Desk) -> None:
    weighed(desk)


def texts(desk: Desk, memo: str = MEMO) -> list[str]:
    return [one.text for one in desk.snapshot.descendants(memo) if one.text]


def drafted(outcome: Outcome) -> list[str]:
    return [state.text for state in outcome.states if not state.deleted and state.text]


def weigh_one_more(desk: Desk) -> None:
    weigh(desk, [Weighing(NOT_WEIGHED, "postponed", "Tas neste år.")])


def ask_again(desk: Desk) -> str:
    """Send out a second round that nobody has answered yet; return its first recipient."""
    states = new_round(desk.snapshot, desk.draw, "Runde 2", "2012-02-01", REGIONS)
    record = edition_record("Runde 2", "circulated", desk.snapshot)
    desk.commit("circulate", states, record=record)
    return round_named(desk, "Runde 2").recipients[0].id


def answer_nothing(desk: Desk, recipient: str, name: str) -> None:
    """Take in a file that came back as it was sent."""
    digest = sha256(name.encode()).hexdigest()
    desk.store.received.keep(digest, name, name.encode(), "", desk.now())
    account, arrival = Account(9, 9, ()), Arrival(name, digest, 1)
    made = new_receipt(desk.snapshot, desk.draw, recipient, arrival, account)
    desk.commit("receive", made, source_sha256=digest)


def test_inputs_are_drafted_as_ordinary_items_in_one_step(desk: Desk) -> None:
    before = texts(desk)

    opening, *points = drafted(draft_inputs(desk, MEMO))

    assert opening.startswith(
        "Direktoratet har så langt vurdert 7 av 14 innspill til tjenestemodellen"
    )
    assert "Region Øst har ikke svart." in opening
    assert len(points) == 7
    assert texts(desk).index(points[-1]) + 1 == texts(desk).index("Forslag til konklusjon")
    undo(desk)
    assert texts(desk) == before


def test_an_untouched_draft_makes_room_for_the_new_one(desk: Desk) -> None:
    old = drafted(draft_inputs(desk, MEMO))
    weigh_one_more(desk)
    new = drafted(draft_inputs(desk, MEMO))

    assert old[0] not in texts(desk)
    assert set(new) <= set(texts(desk))


def test_a_draft_that_was_touched_stays_and_the_new_one_comes_below(desk: Desk) -> None:
    states = draft_inputs(desk, MEMO).states
    edit(desk, states[0].id, "Mine egne ord")
    new = drafted(draft_inputs(desk, MEMO))

    assert texts(desk).index("Mine egne ord") < texts(desk).index(new[0])


def test_that_a_touched_draft_stands_beside_the_new_one_is_known(desk: Desk) -> None:
    first = draft_inputs(desk, MEMO).states[0]
    changes = draft_changes(desk, MEMO).states[0]
    assert not stands_beside_touched(desk, first)

    edit(desk, first.id, "Mine egne ord")
    weigh_one_more(desk)

    assert stands_beside_touched(desk, draft_inputs(desk, MEMO).states[0])
    assert not stands_beside_touched(desk, changes)


def test_the_same_draft_is_not_written_twice(desk: Desk) -> None:
    draft_inputs(desk, MEMO)

    with pytest.raises(InputsToldAlready, match="Innspillene i «Runde 1» står i notatet allerede"):
        draft_inputs(desk, MEMO)


def test_changes_and_inputs_never_replace_each_other(desk: Desk) -> None:
    changes, inputs = drafted(draft_changes(desk, MEMO)), drafted(draft_inputs(desk, MEMO))
    weigh_one_more(desk)
    edit(desk, "prinsipp-mangfold", "Mangfold")

    newer = drafted(draft_inputs(desk, MEMO))
    assert set(changes) <= set(texts(desk))
    assert inputs[0] not in texts(desk)

    draft_changes(desk, MEMO)
    assert set(newer) <= set(texts(desk))
    assert changes[0] not in texts(desk)


def test_each_round_has_a_draft_of_its_own(desk: Desk) -> None:
    first = drafted(draft_inputs(desk, MEMO))
    asked = ask_again(desk)
    answer_nothing(desk, asked, "Svar igjen.docx")

    second = drafted(draft_inputs(desk, MEMO))

    assert "i «Runde 2», med frist 1.2.2012." in second[0]
    assert {*first, *second} <= set(texts(desk))
    with pytest.raises(InputsToldAlready):
        draft_inputs(desk, MEMO, "Runde 1")


def test_a_round_that_nobody_has_answered_is_passed_over(desk: Desk) -> None:
    ask_again(desk)

    assert "«Runde 1»" in drafted(draft_inputs(desk, MEMO))[0]
    with pytest.raises(UserError, match="Ingen har svart på «Runde 2» ennå"):
        draft_inputs(desk, MEMO, "Runde 2")


def test_a_round_whose_answers_are_withdrawn_is_told_to_be(desk: Desk) -> None:
    answer_nothing(desk, ask_again(desk), "Svar.docx")
    withdraw(desk, round_named(desk, "Runde 2").receipts[0].id)

    assert "«Runde 1»" in drafted(draft_inputs(desk, MEMO))[0]
    with pytest.raises(UserError, match="Svarene på «Runde 2» er trukket tilbake"):
        draft_inputs(desk, MEMO, "Runde 2")


def test_whoever_answered_unasked_is_told_by_herself(desk: Desk) -> None:
    made = new_recipients(desk.snapshot, desk.draw, ROUND, ["Statsforvalteren"])
    desk.commit("receive", made)
    answer_nothing(desk, made[0].id, "Svar.docx")

    opening = drafted(draft_inputs(desk, MEMO))[0]

    assert "Av 5 regioner har 4 svart" in opening
    assert "I tillegg har vi fått svar fra Statsforvalteren (ingen innspill)." in opening


def test_a_memo_made_like_another_leaves_both_untouched_drafts_behind(desk: Desk) -> None:
    before = len(texts(desk))
    draft_changes(desk, MEMO)
    draft_inputs(desk, MEMO)

    made = new_memo(desk, MEMO, meeting_date="9.2.2012").states[0].id

    assert len(texts(desk, made)) == before - 1  # the case number


def test_what_another_memo_took_over_is_hers_and_no_draft(desk: Desk) -> None:
    states = draft_inputs(desk, MEMO).states
    edit(desk, states[-1].id, "Mine egne ord")
    made = new_memo(desk, MEMO, meeting_date="9.2.2012").states[0].id
    before = texts(desk, made)

    draft_inputs(desk, made)

    assert "Mine egne ord" in before
    assert set(before) <= set(texts(desk, made))


def test_a_paragraph_that_is_split_is_hers(desk: Desk) -> None:
    opening = draft_inputs(desk, MEMO).states[0]
    split(desk, opening.id, opening.text[:20], opening.text[20:])

    draft_inputs(desk, MEMO)

    assert texts(desk).count(opening.text) == 1
    assert opening.text[:20] in texts(desk)


def test_what_is_no_memo_or_no_round_is_refused(desk: Desk) -> None:
    with pytest.raises(NotAMemo):
        draft_inputs(desk, NORTH)
    with pytest.raises(UnknownRound):
        draft_inputs(desk, MEMO, "Runde 9")
