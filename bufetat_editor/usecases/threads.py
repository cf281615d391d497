"""Threads: whose input led to a change of the model, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from bufetat_editor.domain.assessments import InputOutcome
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.rounds import assessment_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.changeset import Step
from bufetat_editor.usecases.desk import Desk

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
    """

    input: str
    round: str
    sender: str
    outcome: InputOutcome
    reason: str
    is_withdrawn: bool = False


def credits(desk: Desk, item_id: str) -> Mapping[int, tuple[Credit, ...]]:  # noqa: A001 - its word
    """Return whose inputs led to each change of an item, by the changeset that they share.

    Changesets that no input led to are left out.

    Raises:
        UnknownItem: there is no such item.
    """
    life = desk.log.history(desk.snapshot[item_id].id)
    crediting = {one.changeset.id for one in life if one.changeset.intent.kind in _CREDITING}
    together = desk.log.steps_of(crediting)
    return credited(desk.snapshot, (step for steps in together.values() for step in steps))


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
    one, _, sender, out = (snapshot[str(state.parent)], *snapshot.ancestors(str(state.parent)))[:4]
    return Credit(
        input=one.id,
        round=out.text,
        sender=sender.text,
        outcome=assessment.outcome,
        reason=assessment.reason,
        is_withdrawn=one.deleted,
    )
