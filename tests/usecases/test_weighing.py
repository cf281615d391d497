"""Weighing in a real model: wording and assessment in one step, there and back; two people."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.rounds import Input, rounds
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import CannotUndo, Overtaken
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.history.placing import InputWithdrawn
from bufetat_editor.history.refusals import InputChangedSince
from bufetat_editor.history.weighing import AboutSomethingElse, Application, Weighing
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.inputs import place, withdraw
from bufetat_editor.usecases.safeguarding import verify
from bufetat_editor.usecases.weighing import (
    NothingToUse,
    WeighedSince,
    WordsCollide,
    own_application,
    retract,
    weigh,
    worded_application,
)
from tests.helpers.consulted import (
    COLLIDING,
    COMMENTED,
    MERGED,
    NORTH,
    File,
    consulted_bytes,
    files,
    receive,
)
from tests.helpers.models import OTHER, desk_on
from tests.history.test_receipts_any import states_of

REWORDS, ADDS, REMOVES, MOVES = (f"innspill-nord-{number}" for number in (1, 3, 4, 5))
COMMENTS, NOT_PLACED, COLLIDES = (f"innspill-nord-{number}" for number in (2, 6, 7))
FOLLOWED = [Weighing(REWORDS, "followed")]
WORDING = Application(REWORDS, "reword", "Bufetat skal sørge for hjelp så tidlig som mulig")


@pytest.fixture
def out(model: Path) -> Iterator[Desk]:
    """A model that four regions have answered."""
    model.write_bytes(consulted_bytes())
    with closing(desk_on(model)) as desk:
        yield desk


@pytest.fixture
def colleague(out: Desk) -> Iterator[Desk]:
    """Somebody else, who has just opened the same model."""
    with closing(desk_on(out.path, OTHER)) as opened:
        yield opened


def the_input(snapshot: Snapshot, input_id: str) -> Input:
    (one,) = (one for out in rounds(snapshot) for one in out.inputs if one.id == input_id)
    return one


def is_weighed(desk: Desk, input_id: str = REWORDS) -> bool:
    return the_input(desk.snapshot, input_id).assessment is not None


# --- one step


def test_wording_and_assessment_are_one_changeset(out: Desk) -> None:
    before = out.log.newest()

    outcome = weigh(out, FOLLOWED, WORDING)

    assert out.log.newest() == before + 1
    assert outcome.changeset.intent.kind == "edit"
    told = the_input(out.snapshot, REWORDS).assessment
    assert told
    assert told.cs == out.snapshot[MERGED].cs == outcome.changeset.id
    assert verify(out.path).problems == ()


@pytest.mark.parametrize("one", [REWORDS, ADDS, REMOVES, MOVES])
def test_one_undo_takes_both_back_and_one_redo_brings_both_again(out: Desk, one: str) -> None:
    before, hashed = states_of(out.snapshot), state_hash(out.snapshot)
    weigh(out, [Weighing(one, "followed")], own_application(out, one))
    weighed, applied = states_of(out.snapshot), state_hash(out.snapshot)
    assert applied != hashed

    for _ in range(2):
        editing.undo(out)
        assert (states_of(out.snapshot), state_hash(out.snapshot)) == (before, hashed)
        assert not is_weighed(out, one)

        editing.redo(out)
        assert (states_of(out.snapshot), state_hash(out.snapshot)) == (weighed, applied)
        assert is_weighed(out, one)


def test_it_is_taken_back_and_done_again_after_a_restart_too(out: Desk) -> None:
    before = states_of(out.snapshot)
    weigh(out, FOLLOWED, WORDING)
    weighed = states_of(out.snapshot)

    with closing(desk_on(out.path)) as opened:
        editing.undo(opened)
        assert states_of(opened.snapshot) == before
    with closing(desk_on(out.path)) as opened:
        editing.redo(opened)
        assert states_of(opened.snapshot) == weighed


def test_an_input_is_weighed_anew_after_an_undo(out: Desk) -> None:
    first = weigh(out, FOLLOWED, WORDING)
    editing.undo(out)

    second = weigh(out, [Weighing(REWORDS, "noted", "Tas med.")])

    assert {state.id for state in second.states} < {state.id for state in first.states}
    editing.undo(out)
    assert not is_weighed(out)


def test_what_has_been_written_since_is_never_undone(out: Desk, colleague: Desk) -> None:
    weigh(out, FOLLOWED, WORDING)
    colleague.refresh()
    editing.edit(colleague, MERGED, "Noe helt annet")
    out.refresh()

    with pytest.raises(CannotUndo):
        editing.undo(out)

    assert out.snapshot[MERGED].text == "Noe helt annet"
    assert is_weighed(out)


def test_what_somebody_else_weighed_since_is_never_undone(out: Desk, colleague: Desk) -> None:
    weigh(out, FOLLOWED)
    colleague.refresh()
    weigh(colleague, [Weighing(REWORDS, "noted", "Tas med.")])
    out.refresh()

    with pytest.raises(InputChangedSince, match="vurder det på nytt"):
        editing.undo(out)


def test_an_assessment_taken_back_leaves_the_wording(out: Desk) -> None:
    weigh(out, FOLLOWED, WORDING)

    retract(out, [REWORDS])

    assert not is_weighed(out)
    assert out.snapshot[MERGED].text == WORDING.text
    editing.undo(out)
    assert is_weighed(out)


# --- two people


def test_a_wording_made_from_another_one_is_not_used(out: Desk) -> None:
    seen = out.snapshot[MERGED].text
    editing.edit(out, MERGED, "Noe helt annet")

    with pytest.raises(Overtaken):
        weigh(out, FOLLOWED, WORDING, seen=seen)

    assert not is_weighed(out)
    weigh(out, FOLLOWED, WORDING, seen="Noe helt annet")
    assert is_weighed(out)


def test_what_is_made_anew_is_made_from_no_wording(out: Desk) -> None:
    added = Application(COMMENTS, "add", "Et nytt prinsipp")

    outcome = weigh(out, [Weighing(COMMENTS, "followed")], added, seen="")

    assert "Et nytt prinsipp" in {state.text for state in outcome.states}


def test_two_who_weigh_the_same_input_do_not_both_write(out: Desk, colleague: Desk) -> None:
    weigh(out, FOLLOWED)

    with pytest.raises(Overtaken):
        weigh(colleague, [Weighing(REWORDS, "noted", "Tas med.")])

    told = the_input(colleague.snapshot, REWORDS).assessment
    assert told
    assert told.outcome == "followed"


def test_an_assessment_by_somebody_else_is_not_written_over_unseen(
    out: Desk, colleague: Desk
) -> None:
    mine = weigh(out, FOLLOWED, known={REWORDS: 0}).changeset.id
    yours = weigh(colleague, [Weighing(REWORDS, "followed", "Bra")], known={REWORDS: mine})

    with pytest.raises(WeighedSince):
        weigh(out, [Weighing(REWORDS, "noted", "Tas med.")], known={REWORDS: mine})
    with pytest.raises(WeighedSince):
        retract(out, [REWORDS], known={REWORDS: mine})

    retract(out, [REWORDS], known={REWORDS: yours.changeset.id})
    with pytest.raises(WeighedSince):
        weigh(colleague, FOLLOWED, known={REWORDS: yours.changeset.id})


def test_a_wording_that_stood_there_when_it_was_read_is_not_taken_for_used(
    out: Desk, colleague: Desk
) -> None:
    weigh(out, FOLLOWED, WORDING)
    colleague.refresh()
    editing.edit(out, MERGED, "Noe helt annet")

    with pytest.raises(Overtaken):
        weigh(colleague, [Weighing(REWORDS, "followed", "Bra")], WORDING, seen=WORDING.text)

    assert out.log.newest() == colleague.snapshot.changeset


# --- several


def test_what_is_done_comes_of_no_input_about_something_else(out: Desk) -> None:
    both = [Weighing(ADDS, "followed"), Weighing(COMMENTS, "not_followed", "Nei.")]

    with pytest.raises(AboutSomethingElse, match="Vurder dem hver for seg"):
        weigh(out, both, own_application(out, ADDS))

    assert not is_weighed(out, ADDS)
    place(out, COMMENTS, the_input(out.snapshot, ADDS).about)
    weigh(out, both, own_application(out, ADDS))


# --- receipts and places


def test_a_withdrawn_receipt_takes_its_assessments_along(out: Desk) -> None:
    weigh(out, FOLLOWED, WORDING)
    before = states_of(out.snapshot)

    withdraw(out, NORTH)
    assert out.snapshot.of_kind("assessment") == ()
    assert out.snapshot[MERGED].text == WORDING.text, "a wording that was used stays"
    with pytest.raises(InputWithdrawn):
        weigh(out, FOLLOWED)

    editing.undo(out)
    assert states_of(out.snapshot) == before


def test_a_file_received_again_does_not_stand_in_the_way_of_undo(out: Desk) -> None:
    editing.edit(out, COLLIDING, "Først dette")
    weigh(out, FOLLOWED, WORDING)
    withdraw(out, NORTH)
    receive(out, again(), base=2)

    editing.undo(out)

    assert out.snapshot[COLLIDING].text != "Først dette"
    assert out.snapshot[MERGED].text == WORDING.text


def again() -> File:
    """The north's file as another receipt."""
    north, *_ = files()
    said = tuple((f"{name}-igjen", proposal) for name, proposal in north.said)
    return replace(north, id="mottak-nord-igjen", said=said)


def test_what_is_weighed_can_be_placed_elsewhere(out: Desk) -> None:
    weigh(out, [Weighing(NOT_PLACED, "noted", "Tas med.")])

    place(out, NOT_PLACED, COMMENTED, "changed")

    assert is_weighed(out, NOT_PLACED)
    weigh(out, [Weighing(NOT_PLACED, "followed")], own_application(out, NOT_PLACED))
    assert out.snapshot[COMMENTED].text == the_input(out.snapshot, NOT_PLACED).proposal.after


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Tjenestene skal preges av kompetanse i samisk og annen kultur", "changed"),
        ("Se merknaden vår i e-posten av 9.1.", "comment"),
    ],
)
def test_loose_text_is_a_wording_only_if_it_is_like_the_one_there(
    out: Desk, words: str, type_: str
) -> None:
    editing.edit(out, COMMENTED, "Tjenestene skal preges av kompetanse i annen kultur")
    said = Proposal("not_placed", after=words)
    receive(out, File("mottak-løs", 1, "løs.docx", 0, [("innspill-løst", said)]), 2)

    place(out, "innspill-løst", COMMENTED)

    assert the_input(out.snapshot, "innspill-løst").proposal.type == type_


# --- what an input asks for itself


def test_a_proposal_is_carried_over_to_how_the_item_reads_now(out: Desk) -> None:
    assert own_application(out, REWORDS).text == (
        "Bufetat skal bidra til at barn, ungdom, familier og enkeltpersoner får hjelp "
        "så tidlig som mulig"
    )
    with pytest.raises(WordsCollide, match="Skriv selv"):
        own_application(out, COLLIDES)


def test_a_move_leaves_what_was_written_here(out: Desk) -> None:
    assert own_application(out, MOVES) == Application(MOVES, "move", "")


@pytest.mark.parametrize("one", [COMMENTS, NOT_PLACED])
def test_what_proposes_nothing_for_an_item_asks_for_nothing(out: Desk, one: str) -> None:
    with pytest.raises(NothingToUse):
        own_application(out, one)


@pytest.mark.parametrize(
    ("one", "deed"),
    [
        (REWORDS, "reword"),
        (ADDS, "add"),
        (MOVES, "move"),
        (REMOVES, "reword"),
        (COMMENTS, "reword"),
    ],
)
def test_a_wording_of_ones_own_goes_where_the_proposed_one_would(
    out: Desk, one: str, deed: str
) -> None:
    assert worded_application(out, one, "x") == Application(one, deed, "x")  # type: ignore[arg-type]
