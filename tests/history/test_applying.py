"""What an input does to the model, and what is refused."""

from __future__ import annotations

import pytest

from bufetat_editor.domain.assessments import Application, Deed
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import NoWording, WrongPlace
from bufetat_editor.history import edits
from bufetat_editor.history.applying import NoFinalWording, NoGoal, apply, met_by
from bufetat_editor.history.goals import InputNotPlaced, PlaceIsGone
from bufetat_editor.history.placing import NotAnInput
from bufetat_editor.history.weighing import Weighing, usual_deed, weigh
from tests.helpers.models import CELL, GROUP, PRINCIPLE, TASK
from tests.helpers.rounds import after, answered, draw, the_receipt
from tests.helpers.seed import done, seed

SECTION = "prinsippdel-virkningsfulle"


def used(proposal: Proposal, deed: Deed, text: str = "Ny ordlyd") -> tuple[Item, ...]:
    """What an input does to the model of 2011."""
    return applied(answered(proposal), deed, text)


def applied(snapshot: Snapshot, deed: Deed, text: str = "Ny ordlyd") -> tuple[Item, ...]:
    return apply(snapshot, draw, Application(the_receipt(snapshot).inputs[0].id, deed, text))


def followed(*proposals: Proposal) -> Snapshot:
    """The model when each of these has been followed, in the order of the file."""
    snapshot, made = answered(*proposals), dict[str, str]()
    for one in the_receipt(snapshot).inputs:
        asked = Application(one.id, usual_deed(one.proposal) or "reword", one.proposal.after)
        states = weigh(snapshot, draw, [Weighing(one.id, "followed")], asked, made)
        made[one.id] = states[-1].id
        snapshot, _ = done(snapshot, states)
    return snapshot


def family(snapshot: Snapshot, parent: str) -> list[str]:
    return [item.text for item in snapshot.children(parent)]


# --- reword


@pytest.mark.parametrize("type_", ["changed", "comment", "removed", "moved"])
def test_an_item_gets_the_final_wording_whatever_was_proposed(type_: str) -> None:
    proposal = Proposal(type_, PRINCIPLE, after="Forslaget")  # type: ignore[arg-type]
    (state,) = used(proposal, "reword", "Den endelige ordlyden")

    assert (state.id, state.text) == (PRINCIPLE, "Den endelige ordlyden")


def test_nothing_is_written_where_the_item_reads_so() -> None:
    assert used(Proposal("changed", PRINCIPLE), "reword", seed()[PRINCIPLE].text) == ()


@pytest.mark.parametrize("deed", ["reword", "add"])
def test_a_final_wording_has_words(deed: Deed) -> None:
    with pytest.raises(NoFinalWording):
        used(Proposal("changed", PRINCIPLE), deed, " \n")


def test_what_only_holds_others_gets_no_wording() -> None:
    with pytest.raises(NoWording):
        used(Proposal("changed", CELL), "reword")


# --- add


@pytest.mark.parametrize(
    ("anchor", "beside", "kind", "parent", "place"),
    [
        (PRINCIPLE, "after", "principle", GROUP, 2),
        (TASK, "after", "task", CELL, 6),
        (CELL, "under", "task", CELL, 6),
        (TASK, "under", "subtask", TASK, 0),
        (GROUP, "after", "principle", GROUP, 0),
        (GROUP, "under", "principle", GROUP, 8),
        (SECTION, "after", "principle_group", SECTION, 0),
        ("kap-prinsipper", "after", "paragraph", "kap-prinsipper", 0),
        ("avsnitt-prinsipper-innledning", "under", "paragraph", "kap-prinsipper", 1),
        ("rad-foeringer", "after", "matrix_row", "matrise", 4),
        ("notat-punktliste-endringer", "under", "bullet", "notat-punktliste-endringer", None),
    ],
)
def test_a_new_item_is_what_belongs_where_it_stands(
    anchor: str, beside: str, kind: str, parent: str, place: int | None
) -> None:
    snapshot = answered(Proposal("added", anchor=anchor, beside=beside, after="x"))  # type: ignore[arg-type]

    made = applied(snapshot, "add")[0]

    assert (made.kind, made.parent, made.text) == (kind, parent, "Ny ordlyd")
    siblings = [one.id for one in after(snapshot, (made,)).children(parent)]
    assert siblings.index(made.id) == (len(siblings) - 1 if place is None else place)


def test_a_new_row_brings_its_cells() -> None:
    states = used(Proposal("added", anchor="rad-foeringer", beside="after"), "add")

    assert [state.kind for state in states] == ["matrix_row", "matrix_cell", "matrix_cell"]


@pytest.mark.parametrize(("item", "place"), [(PRINCIPLE, 2), (GROUP, 8)])
def test_what_is_said_of_an_item_can_become_one_beside_it(item: str, place: int) -> None:
    snapshot = answered(Proposal("comment", item))

    later = after(snapshot, applied(snapshot, "add"))

    assert family(later, GROUP).index("Ny ordlyd") == place


def test_the_same_words_are_not_put_twice_in_one_place() -> None:
    new = Proposal("added", anchor=PRINCIPLE, beside="after", after="Nytt")
    other = Proposal("added", anchor=GROUP, beside="under", after="Nytt")

    assert family(followed(new, other), GROUP).count("Nytt") == 1


@pytest.mark.parametrize(("anchor", "place"), [(PRINCIPLE, 2), (GROUP, 0)])
def test_what_one_file_puts_in_one_place_keeps_its_order(anchor: str, place: int) -> None:
    new = [Proposal("added", anchor=anchor, beside="after", after=name) for name in "abc"]

    assert family(followed(*new), GROUP)[place : place + 3] == ["a", "b", "c"]


# --- remove


def test_an_item_is_removed_with_all_below_it() -> None:
    states = used(Proposal("removed", GROUP), "remove")

    assert {state.id for state in states} == {
        GROUP,
        *(item.id for item in seed().descendants(GROUP)),
    }
    assert all(state.deleted for state in states)


def test_what_is_gone_needs_no_removing() -> None:
    snapshot = answered(Proposal("removed", PRINCIPLE))
    snapshot = after(snapshot, edits.remove(snapshot, PRINCIPLE))

    assert applied(snapshot, "remove") == ()


# --- move


@pytest.mark.parametrize(
    ("anchor", "beside", "place"),
    [
        ("prinsipp-kulturkompetanse", "after", 5),
        (GROUP, "after", 0),
        (GROUP, "under", 7),
    ],
)
def test_an_item_is_moved_to_where_it_was_put(anchor: str, beside: str, place: int) -> None:
    snapshot = answered(Proposal("moved", PRINCIPLE, anchor, beside))  # type: ignore[arg-type]

    later = after(snapshot, applied(snapshot, "move", ""))

    assert family(later, GROUP).index(seed()[PRINCIPLE].text) == place


def test_a_move_takes_the_wording_along() -> None:
    (state,) = used(Proposal("moved", TASK, "celle-foeringer-barnevern", "under"), "move")

    assert (state.parent, state.text) == ("celle-foeringer-barnevern", "Ny ordlyd")


def test_what_stands_there_already_gets_the_wording_alone() -> None:
    there = Proposal("moved", PRINCIPLE, "prinsipp-trygge-oppvekst", "after")

    assert used(there, "move", "") == ()
    (state,) = used(there, "move")
    assert (state.place, state.text) == (seed()[PRINCIPLE].place, "Ny ordlyd")


def test_a_move_needs_somewhere_to_go() -> None:
    with pytest.raises(NoGoal, match="Flytt punktet selv"):
        used(Proposal("changed", PRINCIPLE), "move")
    with pytest.raises(WrongPlace):
        used(Proposal("moved", PRINCIPLE, CELL, "under"), "move")


# --- what is not there


@pytest.mark.parametrize("deed", ["reword", "add", "remove", "move"])
def test_what_is_not_placed_does_nothing_to_the_model(deed: Deed) -> None:
    with pytest.raises(InputNotPlaced, match="Plasser det"):
        used(Proposal("not_placed", after="x"), deed)


@pytest.mark.parametrize("deed", ["reword", "add", "move"])
def test_nothing_is_done_to_what_is_gone(deed: Deed) -> None:
    snapshot = answered(Proposal("moved", PRINCIPLE, PRINCIPLE, "after"))
    snapshot = after(snapshot, edits.remove(snapshot, PRINCIPLE))

    with pytest.raises(PlaceIsGone, match="plasser innspillet på et annet punkt"):
        applied(snapshot, deed)


def test_only_an_input_does_anything() -> None:
    with pytest.raises(NotAnInput):
        apply(seed(), draw, Application(PRINCIPLE, "reword", "x"))


# --- what reads so already


def met(proposal: Proposal, wording: str = "") -> str:
    return met_by(seed(), proposal, wording)


def test_what_reads_as_is_proposed_is_known() -> None:
    now = seed()[PRINCIPLE].text

    assert met(Proposal("changed", PRINCIPLE), now) == PRINCIPLE
    assert met(Proposal("changed", PRINCIPLE), "Noe annet") == ""
    assert met(Proposal("added", anchor=GROUP, beside="under"), now) == PRINCIPLE
    assert met(Proposal("added", anchor=GROUP, beside="under"), "Noe annet") == ""


def test_what_stands_where_it_is_to_be_is_known() -> None:
    there = Proposal("moved", PRINCIPLE, "prinsipp-trygge-oppvekst", "after")
    elsewhere = Proposal("moved", PRINCIPLE, "prinsipp-kulturkompetanse", "after")

    assert met(there) == met(there, seed()[PRINCIPLE].text) == PRINCIPLE
    assert met(there, "Noe annet") == met(elsewhere) == ""


def test_what_is_to_be_removed_and_is_gone_is_known() -> None:
    proposal = Proposal("removed", PRINCIPLE)

    assert met(proposal) == ""
    assert met_by(after(seed(), edits.remove(seed(), PRINCIPLE)), proposal, "") == PRINCIPLE


@pytest.mark.parametrize(
    "proposal",
    [
        Proposal("comment", PRINCIPLE),
        Proposal("removed", PRINCIPLE),
        Proposal("removed", "prinsipp-borte"),
        Proposal("not_placed", after="x"),
        Proposal("added", after="x"),
        Proposal("changed", "prinsipp-borte"),
    ],
)
def test_what_wants_no_wording_somewhere_is_met_by_nothing(proposal: Proposal) -> None:
    assert met(proposal, "x") == ""
    assert met(proposal) == ""
