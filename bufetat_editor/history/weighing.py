"""Plans for weighing: outcomes with their reasons, and what they do to the model, in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bufetat_editor.domain.assessments import Application, Deed, InputOutcome, needs_reason
from bufetat_editor.domain.canonical import clean_text, is_blank
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.rounds import assessment_id, input_in
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import NothingToChange, UserError
from bufetat_editor.history.applying import apply
from bufetat_editor.history.order import key_after
from bufetat_editor.history.placing import living_input
from bufetat_editor.history.refusals import NothingChosen
from bufetat_editor.history.rules import States

__all__ = ["Application", "Deed", "Weighing", "retract", "usual_deed", "weigh"]


class ReasonMissing(UserError):
    """Whoever sent an input is owed a reason."""

    sentence = "Skriv hvorfor. Bare innspill som tas til følge, kan stå uten begrunnelse."


class NotWeighed(NothingToChange):
    """There is no assessment to take back."""

    sentence = "Innspillet er ikke vurdert, så det er ingen vurdering å ta tilbake."


class AboutSomethingElse(UserError):
    """What is done to the model comes of the inputs that are about it, and of no others."""

    sentence = (
        "Innspillene gjelder ikke det samme punktet, så ordlyden kan ikke brukes for alle på én "
        "gang. Vurder dem hver for seg, eller uten å bruke ordlyden."
    )


@dataclass(frozen=True, slots=True)
class Weighing:
    """What comes of one input.

    Attributes:
        input: its id.
        reason: demanded for every outcome but the first; see `domain.assessments.needs_reason`.
    """

    input: str
    outcome: InputOutcome
    reason: str = ""


def usual_deed(proposal: Proposal) -> Deed | None:
    """Return what is done where a proposal is followed; none for a comment, and without a place."""
    deeds: dict[str, Deed] = {
        "changed": "reword",
        "added": "add",
        "removed": "remove",
        "moved": "move",
    }
    return deeds.get(proposal.type)


def weigh(
    snapshot: Snapshot,
    draw: Callable[[str], str],
    weighings: Sequence[Weighing],
    application: Application | None = None,
    made: Mapping[str, str] | None = None,
) -> States:
    """Plan the assessments of inputs, and what is done to the model because of one of them.

    What is weighed so already is left out, unless the model changes because of it: the changeset
    is the link between the two (docs/decisions/0016).

    Args:
        draw: picks one character by chance, for the ids of what is made.
        weighings: of one input the last one holds.
        application: of one of the inputs that are weighed; the others are about the same.
        made: as `history.applying.apply` takes it.

    Raises:
        ValueError: the application is of an input that is not weighed.
        NothingChosen: there are no weighings.
        NotAnInput: there is no such input.
        AboutSomethingElse: one of the others is not about what is done.
        ReasonMissing: the outcome asks for one.
        NothingToChange: all are weighed so already.
        UserError: it cannot be applied; see `history.applying.apply`.
    """
    chosen = {one.input: one for one in weighings}
    if not chosen:
        raise NothingChosen
    assessed = tuple(_weighed(snapshot, one) for one in chosen.values())
    applied = _applied(snapshot, draw, application, chosen, made) if application else ()
    if not applied:
        assessed = tuple(one for one in assessed if one != snapshot.get(one.id))
    if not assessed:
        raise NothingToChange(item=weighings[0].input)
    return (*assessed, *applied)


def retract(snapshot: Snapshot, inputs: Sequence[str]) -> States:
    """Plan that inputs are not weighed after all; what was done to the model stays.

    Raises:
        NothingChosen: there are none.
        NotAnInput: there is no such input.
        NotWeighed: none of them is weighed.
    """
    if not inputs:
        raise NothingChosen
    found = [snapshot.get(assessment_id(living_input(snapshot, one).id)) for one in inputs]
    living = {one.id: replace(one, deleted=True) for one in found if one and not one.deleted}
    if not living:
        raise NotWeighed
    return tuple(living.values())


def _applied(
    snapshot: Snapshot,
    draw: Callable[[str], str],
    application: Application,
    chosen: Iterable[str],
    made: Mapping[str, str] | None,
) -> States:
    if application.input not in chosen:
        raise ValueError(application.input)
    about = input_in(snapshot, application.input).about
    if any(input_in(snapshot, one).about != about for one in chosen):
        raise AboutSomethingElse
    return apply(snapshot, draw, application, made)


def _weighed(snapshot: Snapshot, one: Weighing) -> Item:
    parent = living_input(snapshot, one.input).id
    if needs_reason(one.outcome) and is_blank(one.reason):
        raise ReasonMissing
    said = clean_text(one.reason.strip())
    known = snapshot.get(assessment_id(parent)) or _new(snapshot, parent)
    return replace(known, text=said, attrs={"outcome": one.outcome}, deleted=False)


def _new(snapshot: Snapshot, input_id: str) -> Item:
    pos = key_after(snapshot, input_id, None)
    return Item(assessment_id(input_id), "assessment", input_id, pos, "", {})
