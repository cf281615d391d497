"""The draft of an assessment: what is written of an input and not saved, kept as typing is."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING

from bufetat_editor.domain.canonical import canonical_json
from bufetat_editor.history.merge import merge

if TYPE_CHECKING:
    from bufetat_editor.domain.assessments import Assessment, InputOutcome


@dataclass(frozen=True, slots=True)
class DraftAssessment:
    """What is written of an input.

    Attributes:
        outcome: none as long as none is chosen.
        wording: the final wording by one's own hand; none as long as it is as the program proposes.
        seen: the wording of the item that the final one is made from; none if there was none.
        known: the changeset of the assessment that there was when one began; 0 if there was none.
    """

    outcome: InputOutcome | None = None
    reason: str = ""
    wording: str | None = None
    seen: str | None = None
    known: int = 0


def as_weighed(one: Assessment | None, wording: str | None) -> DraftAssessment:
    """Return what there is to begin with.

    Args:
        one: the assessment as it is in the model.
        wording: how the item reads; none if there is none.
    """
    if one is None:
        return DraftAssessment(seen=wording)
    return DraftAssessment(one.outcome, one.reason, seen=wording, known=one.cs)


def carried_on(draft: DraftAssessment, now: str | None) -> tuple[DraftAssessment, bool]:
    """Return a draft on the wording of today, and whether it went without collisions.

    What a person wrote stays as it is where the item was changed in the same words.
    """
    if draft.wording is None or draft.seen in {None, now} or now is None:
        return draft, True
    merged = merge(str(draft.seen), draft.wording, now)
    if merged.conflicts:
        return draft, False
    return replace(draft, wording=merged.text, seen=now), True


def kept(draft: DraftAssessment) -> str:
    """Return it as one text, to be kept as all typing is."""
    return canonical_json(asdict(draft))


def recalled(text: str) -> DraftAssessment:
    """Return what was kept; of what another version of the program kept, what this one knows."""
    told = json.loads(text)
    return DraftAssessment(
        **{one.name: told[one.name] for one in fields(DraftAssessment) if one.name in told}
    )


def in_words(text: str) -> str:
    """Return what a person has written of what was kept, for where it has lost its place."""
    draft = recalled(text)
    return "\n".join(filter(None, (draft.reason, draft.wording)))


def says_the_same(one: DraftAssessment, other: DraftAssessment) -> bool:
    """Tell whether two come to the same, whatever they were made from."""
    return (one.outcome, one.reason.strip(), one.wording) == (
        other.outcome,
        other.reason.strip(),
        other.wording,
    )
