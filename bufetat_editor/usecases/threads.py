"""Threads: whose input led to a change of the model, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from bufetat_editor.domain.assessments import InputOutcome
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.rounds import assessment_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.changeset import Step
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.inputs import entries_of

_CREDITING = {"edit", "redo"}
"""What weighs inputs; the undoing of that is nobody's wish but hers who undid it."""


@dataclass(frozen=True, slots=True)
class Credit:
    """An input that led to a change, as it was weighed then.

    Attributes:
        input: its id.
        round: name of the round that it came in.
        sender: name of who sent it.
        is_withdrawn: whether its receipt has been taken back since.
        since: what has become of the assessment if that is something else by now.
        is_met: whether it asked for the same later, and nothing more had to be done because of it.
    """

    input: str
    round: str
    sender: str
    outcome: InputOutcome
    reason: str
    is_withdrawn: bool = False
    since: InputOutcome | Literal["taken_back"] | None = None
    is_met: bool = False


def credits_of(desk: Desk, item_id: str) -> Mapping[int, tuple[Credit, ...]]:
    """Return whose inputs led to each change of an item, by the changeset that they share.

    Who asked later for what it read is told with the change that it had come to read so by, and
    who asked to have it removed with its removal; what happens afterwards changes nothing in that.
    Changesets that no input led to are left out.

    Raises:
        UnknownItem: there is no such item.
    """
    life = desk.log.history(desk.snapshot[item_id].id)
    crediting = {one.changeset.id for one in life if one.changeset.intent.kind in _CREDITING}
    together = desk.log.steps_of(crediting)
    found = credited(desk.snapshot, (step for steps in together.values() for step in steps))
    for since, credit in _met(desk, item_id, life):
        number = _came_to_be_so([step for step in life if step.changeset.id <= since])
        found[number] = (*found.get(number, ()), credit)
    return found


def credited(snapshot: Snapshot, steps: Iterable[Step]) -> dict[int, tuple[Credit, ...]]:
    """Return whose inputs were weighed in each of some changesets, by its number.

    Args:
        snapshot: the tree as it is now.
        steps: what the changesets did to each item, those of one after another.
    """
    found = (
        (number, tuple(_credits(snapshot, own)))
        for number, own in groupby(steps, key=lambda step: step.changeset.id)
    )
    return {number: own for number, own in found if own}


def _credits(snapshot: Snapshot, steps: Iterable[Step]) -> Iterator[Credit]:
    for step in steps:
        state = step.after
        is_crediting = step.changeset.intent.kind in _CREDITING
        if state and state.kind == "assessment" and not state.deleted and is_crediting:
            yield _credit(snapshot, state)


def _credit(snapshot: Snapshot, state: Item) -> Credit:
    assessment = assessment_of(state)
    one = snapshot[str(state.parent)]
    above = {item.kind: item.text for item in snapshot.ancestors(one.id)}
    return Credit(
        input=one.id,
        round=above["round"],
        sender=above["recipient"],
        outcome=assessment.outcome,
        reason=assessment.reason,
        is_withdrawn=one.deleted,
        since=_since(assessment.outcome, snapshot[state.id], one),
    )


def _since(then: InputOutcome, now: Item, one: Item) -> InputOutcome | Literal["taken_back"] | None:
    """What has become of an assessment; what is withdrawn with its input stays as it was."""
    if now.deleted and not one.deleted:
        return "taken_back"
    outcome = assessment_of(now).outcome
    return outcome if outcome != then else None


def _met(desk: Desk, item_id: str, life: Sequence[Step]) -> Iterator[tuple[int, Credit]]:
    """Who asked for what an item read, or that it be removed, when that was so already; since when.

    Args:
        life: of the item.
    """
    snapshot = desk.snapshot
    above = {step.after.parent for step in life if step.after}
    beside = (one.id for parent in above for one in snapshot.children(parent))
    family = {item_id, *above, *beside}
    near = {
        one.id
        for one in snapshot.of_kind("input")
        if {one.attrs.get(name, "") for name in ("item", "anchor")} & family
    }
    for entry in entries_of(desk, near) if near else ():
        if entry.ending and entry.ending.met == item_id and entry.input.assessment:
            weighed = snapshot[entry.input.assessment.id]
            yield entry.ending.since, replace(_credit(snapshot, weighed), is_met=True)


def _came_to_be_so(life: Sequence[Step]) -> int:
    """The changeset by which an item was removed, else came to read and stand as it did.

    Args:
        life: of the item up to then, newest first.
    """
    is_change = _is_removal if _is_gone(life[0].after) else _is_rewording
    return next((step for step in life if is_change(step)), life[-1]).changeset.id


def _is_gone(state: Item | None) -> bool:
    return state is None or state.deleted


def _is_removal(step: Step) -> bool:
    return _is_gone(step.after) and not _is_gone(step.before)


def _is_rewording(step: Step) -> bool:
    before, after = step.before, step.after
    return not before or not after or (before.text, before.place) != (after.text, after.place)
