"""Where inputs ended, read from the log in a few queries however many they are."""

from __future__ import annotations

from collections.abc import Collection

from bufetat_editor.domain.records import is_record
from bufetat_editor.domain.rounds import Input, assessment_id
from bufetat_editor.history.endings import Past, ending
from bufetat_editor.history.register import Ending
from bufetat_editor.usecases.desk import Desk


def endings(desk: Desk, inputs: Collection[Input]) -> dict[str, Ending]:
    """Return where inputs ended, by their ids; those never weighed are left out."""
    past = _past(desk, inputs)
    found = {one.id: ending(one, past) for one in inputs}
    return {input_id: one for input_id, one in found.items() if one}


def _past(desk: Desk, inputs: Collection[Input]) -> Past:
    known = [(one, assessment_id(one.id)) for one in inputs]
    weighed = [(one, assessment) for one, assessment in known if desk.snapshot.get(assessment)]
    lives = desk.log.histories([assessment for _, assessment in weighed])
    changesets = {step.changeset.id for life in lives.values() for step in life}
    deeds = desk.log.steps_of(changesets)
    done_to = {
        step.after.id for steps in deeds.values() for step in steps if not is_record(step.after)
    }
    stood_by = {one.proposal.anchor or one.about for one, _ in weighed} if done_to else set()
    editions = desk.log.editions() if weighed else ()
    return Past(
        deeds,
        lives | desk.log.histories(done_to | stood_by),
        tuple(one for one in editions if one.status == "approved"),
    )
