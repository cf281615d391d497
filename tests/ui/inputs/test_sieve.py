"""What is held back of the inputs, and where one goes on among those that are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.assessments import OUTCOMES, Assessment, InputOutcome
from bufetat_editor.domain.proposals import Proposal, Remark
from bufetat_editor.ui.inputs.going_on import OpenInput, next_open
from bufetat_editor.ui.inputs.rows import InputRow
from bufetat_editor.ui.inputs.sieve import Sieve, words_in
from bufetat_editor.ui.inputs.states import State

_PROPOSAL = Proposal(
    "changed", "prinsipp-mangfold", before="Vi ivaretar mangfold", after="Vi tar vare på mangfold"
)
ROW = InputRow("i", _PROPOSAL, "mottak-1", "Region Nord", "Svar.docx", "", "2.6.1", "", "", ())


def weighed(outcome: InputOutcome, reason: str = "") -> InputRow:
    return replace(ROW, assessment=Assessment("v", outcome, reason, 7))


WITHDRAWN = replace(weighed("noted"), is_withdrawn=True)


# --- what is held back


def test_all_is_shown_but_what_is_withdrawn() -> None:
    shown = Sieve()

    assert shown.is_open
    assert shown.passes(ROW)
    assert all(shown.passes(weighed(outcome)) for outcome in OUTCOMES)
    assert not shown.passes(WITHDRAWN)


@pytest.mark.parametrize(
    ("row", "state"),
    [(ROW, "not_weighed"), (weighed("followed"), "followed"), (WITHDRAWN, "withdrawn")],
)
def test_a_state_leaves_only_its_own(row: InputRow, state: State) -> None:
    shown = Sieve(states=frozenset({state}))

    assert [one for one in (ROW, weighed("followed"), WITHDRAWN) if shown.passes(one)] == [row]


def test_what_is_begun_is_found_beside_how_far_it_has_come() -> None:
    fresh, again, withdrawn = (
        replace(one, is_begun=True) for one in (ROW, weighed("noted"), WITHDRAWN)
    )

    assert all(Sieve(states=frozenset({"begun"})).passes(one) for one in (fresh, again, withdrawn))
    assert not Sieve(states=frozenset({"begun"})).passes(ROW)
    assert Sieve(states=frozenset({"not_weighed"})).passes(fresh)
    assert not Sieve(states=frozenset({"not_weighed"})).passes(again)
    assert not Sieve().passes(withdrawn)


def test_types_and_states_are_asked_for_together() -> None:
    comment = replace(ROW, proposal=replace(_PROPOSAL, type="comment"))
    shown = Sieve(frozenset({"comment"}), frozenset({"not_weighed"}))

    assert shown.passes(comment)
    assert not shown.passes(ROW)
    assert not shown.passes(replace(comment, assessment=weighed("noted").assessment))


@pytest.mark.parametrize(
    "text", ["2.6.1", "MANGFOLD", "region nord", "vare ivaretar", "fylte 18", "samisk"]
)
def test_words_are_found_wherever_they_stand(text: str) -> None:
    remarks = (Remark("Også etter fylte 18 år?"),)
    row = replace(
        weighed("noted", "Samisk er nevnt før."), proposal=replace(_PROPOSAL, remarks=remarks)
    )

    assert Sieve(words=words_in(text)).passes(row)
    assert not Sieve(words=words_in(f"{text} familievern")).passes(row)


# --- where one goes on


def numbered(states: list[bool]) -> list[InputRow]:
    """Rows of which those are weighed."""
    return [
        replace(weighed("noted") if is_weighed else ROW, id=str(number))
        for number, is_weighed in enumerate(states)
    ]


@given(st.lists(st.booleans(), min_size=1), st.sampled_from((1, -1)), st.data())
def test_one_comes_by_all_that_are_not_weighed_and_round_again(
    states: list[bool], direction: int, data: st.DataObject
) -> None:
    rows = numbered(states)
    begun = at = data.draw(st.sampled_from([row.id for row in rows]))
    waiting = {row.id for row in rows if row.assessment is None}
    visited = []
    while (found := next_open(rows, at, direction)) and found.row.id not in visited:
        visited.append(at := found.row.id)

    assert set(visited) | ({begun} & waiting) == waiting
    assert len(visited) in {len(waiting), len(waiting) - 1}


def test_from_nowhere_one_begins_at_the_end() -> None:
    rows = numbered([False, True, False])

    assert [next_open(rows, "", direction) for direction in (1, -1)] == [
        OpenInput(rows[0]),
        OpenInput(rows[2]),
    ]


@pytest.mark.parametrize(("at", "direction"), [("2", 1), ("0", -1)])
def test_it_is_told_when_one_comes_round_the_end(at: str, direction: int) -> None:
    rows = numbered([False, True, False])
    other = rows[0] if at == "2" else rows[2]

    assert next_open(rows, at, direction) == OpenInput(other, is_round_the_end=True)
    assert next_open(rows, at, -direction) == OpenInput(other)


def test_there_is_no_next_one_but_oneself() -> None:
    assert next_open(numbered([True, False]), "1", 1) is None
    assert next_open([], "", 1) is None
