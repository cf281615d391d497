"""Plans for what an input does to the model: a wording used, an item made, removed or moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bufetat_editor.domain.assessments import Application
from bufetat_editor.domain.canonical import clean_text, is_blank
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.rounds import input_in
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import NothingToChange, UserError
from bufetat_editor.history import edits
from bufetat_editor.history.goals import Goal, goal_of, item_about
from bufetat_editor.history.placing import living_input
from bufetat_editor.history.rules import States


class NoGoal(UserError):
    """It does not say where the item is to stand."""

    sentence = (
        "Innspillet sier ikke hvor punktet skal stå. Flytt punktet selv, og lagre vurderingen "
        "for seg."
    )


class NoFinalWording(UserError):
    """An item without words is no item."""

    sentence = "Ordlyden er tom. Skriv hvordan punktet skal lyde, eller velg å fjerne det."


def apply(
    snapshot: Snapshot,
    draw: Callable[[str], str],
    application: Application,
    made: Mapping[str, str] | None = None,
) -> States:
    """Plan what an input does to the model; nothing where that is done already.

    Args:
        draw: picks one character by chance, for the ids of what is made.
        made: ids of the items that inputs of the same file made or moved, by the input. What one
            file puts in one place keeps its order there, and what an input made is not made again
            but reworded.

    Raises:
        NotAnInput: there is no such input.
        InputNotPlaced: it is about no item.
        PlaceIsGone: what it is about, or is to stand by, is removed.
        NoGoal: the item is to move, and the input does not say where to.
        NoFinalWording: the wording is empty.
        UserError: the item cannot be changed so; see `history.edits`.
    """
    one = living_input(snapshot, application.input)
    proposal = input_in(snapshot, one.id).proposal
    before = _put_before(snapshot, one, made or {})
    own = (made or {}).get(one.id, "")
    match application.deed:
        case "reword":
            return _reworded(snapshot, item_about(snapshot, proposal), application.text)
        case "add" if snapshot.is_living(own):
            return _reworded(snapshot, snapshot[own], application.text)
        case "add":
            return _added(snapshot, draw, goal_of(snapshot, proposal, before), application.text)
        case "remove":
            return _removed(snapshot, proposal)
        case "move":
            return _moved(snapshot, proposal, before, application.text)


def met_by(snapshot: Snapshot, proposal: Proposal, wording: str) -> str:
    """Return the id of the item that is as a proposal wants it; empty if there is none.

    It is a living one, unless the proposal wants it removed.

    Args:
        wording: the proposed one, with what was written since in it; empty if none is proposed.
    """
    try:
        match proposal.type:
            case "added":
                return _reading(snapshot, goal_of(snapshot, proposal), wording)
            case "changed" if wording:
                is_met = not _reworded(snapshot, item_about(snapshot, proposal), wording)
            case "moved":
                is_met = not _moved(snapshot, proposal, set(), wording)
            case "removed":
                is_met = not _removed(snapshot, proposal)
            case _:
                is_met = False
    except UserError:
        return ""
    return proposal.item if is_met else ""


def still_meets(proposal: Proposal, wording: str, then: Item, later: Item | None) -> bool:
    """Tell whether an item that was as a proposal wants it is so in a later state of it.

    Args:
        wording: as it was then; see `met_by`.
        then: the state by which it met the proposal.
        later: none if it is not there.
    """
    if later is None or then.deleted or later.deleted:
        return later is not None and then.deleted == later.deleted
    is_there = proposal.type != "moved" or then.place == later.place
    return is_there and (not wording or then.text == later.text)


def _reworded(snapshot: Snapshot, item: Item, text: str) -> States:
    if _worded(text) == item.text:
        return ()
    return edits.edit(snapshot, item.id, text)


def _added(snapshot: Snapshot, draw: Callable[[str], str], goal: Goal, text: str) -> States:
    if _reading(snapshot, goal, text):
        return ()
    return edits.add(
        snapshot, draw, parent=goal.parent, kind=goal.kind, text=text, after=goal.after
    )


def _reading(snapshot: Snapshot, goal: Goal, text: str) -> str:
    """Id of what reads so where something is to stand; empty if nothing does."""
    wording, family = _worded(text), snapshot.children(goal.parent, goal.kind)
    return next((item.id for item in family if item.text == wording), "")


def _removed(snapshot: Snapshot, proposal: Proposal) -> States:
    item = snapshot.get(proposal.item)
    if item and item.deleted:
        return ()
    return edits.remove(snapshot, item_about(snapshot, proposal).id)


def _moved(snapshot: Snapshot, proposal: Proposal, before: set[str], text: str) -> States:
    item = item_about(snapshot, proposal)
    if not proposal.anchor:
        raise NoGoal
    goal = goal_of(snapshot, proposal, before)
    try:
        moved = edits.move(snapshot, item.id, parent=goal.parent, after=goal.after)
    except NothingToChange:
        moved = ()
    if not text:
        return moved
    later = snapshot.with_states(snapshot.changeset, moved)
    return _reworded(later, later[item.id], text) or moved


def _worded(text: str) -> str:
    if is_blank(text):
        raise NoFinalWording
    return clean_text(text)


def _put_before(snapshot: Snapshot, one: Item, made: Mapping[str, str]) -> set[str]:
    """What stands in the model because of what the same file, earlier in it, puts in that place."""
    received = snapshot.children(one.parent, "input")
    earlier = received[: received.index(one)]
    return {made[other.id] for other in earlier if other.id in made and _same_place(other, one)}


def _same_place(one: Item, other: Item) -> bool:
    return all(one.attrs.get(name) == other.attrs.get(name) for name in ("anchor", "beside"))
