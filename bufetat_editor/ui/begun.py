"""An assessment that has been begun and is not saved: how it is kept as typing is."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from bufetat_editor.domain.canonical import canonical_json

if TYPE_CHECKING:
    from bufetat_editor.domain.assessments import Assessment, InputOutcome


@dataclass(frozen=True, slots=True)
class Begun:
    """What is written of an input.

    Attributes:
        outcome: none as long as none is chosen.
        wording: the final wording by one's own hand; none as long as it is as the program proposes.
        taken: the choices that the final wording is made of, if it is one's own.
        seen: the wording of the item that the final one is made from; none if there was none.
        known: the changeset of the assessment that there was when one began; 0 if there was none.
    """

    outcome: InputOutcome | None = None
    reason: str = ""
    wording: str | None = None
    taken: tuple[int, ...] = ()
    seen: str | None = None
    known: int = 0


def as_weighed(one: Assessment | None, wording: str | None) -> Begun:
    """Return what there is to begin with.

    Args:
        one: the assessment as it is in the model.
        wording: how the item reads; none if there is none.
    """
    if one is None:
        return Begun(seen=wording)
    return Begun(one.outcome, one.reason, seen=wording, known=one.cs)


def kept(begun: Begun) -> str:
    """Return it as one text, to be kept as a draft."""
    return canonical_json(asdict(begun))


def recalled(text: str) -> Begun:
    """Return what was kept."""
    values = json.loads(text)
    return Begun(**values | {"taken": tuple(values["taken"])})


def in_words(text: str) -> str:
    """Return what a person has written of what was kept, for where it has lost its place."""
    begun = recalled(text)
    return "\n".join(filter(None, (begun.reason, begun.wording)))


def says_the_same(one: Begun, other: Begun) -> bool:
    """Tell whether two come to the same, whatever they were made from."""
    return (one.outcome, one.reason.strip(), one.wording) == (
        other.outcome,
        other.reason.strip(),
        other.wording,
    )
