"""Plans for weighing: outcomes with their reasons, and what they do to the model, in one step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bufetat_editor.domain.assessments import InputOutcome
from bufetat_editor.domain.proposals import Proposal

Deed = Literal["reword", "add", "remove", "move"]
"""What can be done to the model because of an input."""


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


@dataclass(frozen=True, slots=True)
class Application:
    """What is done to the model because of an input.

    Attributes:
        input: its id, which tells the item or the place.
        text: the final wording, of `reword`, `add` and `move`; `move` leaves the wording if empty.
    """

    input: str
    deed: Deed
    text: str = ""


def usual_deed(proposal: Proposal) -> Deed | None:
    """Return what is done where a proposal is followed; none for a comment, and without a place."""
    deeds: dict[str, Deed] = {
        "changed": "reword",
        "added": "add",
        "removed": "remove",
        "moved": "move",
    }
    return deeds.get(proposal.type)
