"""What was said of one item in the rounds of input, as plain values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bufetat_editor.domain.assessments import Assessment
from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.rounds import Round
from bufetat_editor.ui.input_words import outcome_name, type_name
from bufetat_editor.ui.phrases import shortened

_IN_A_NOTE = 200


@dataclass(frozen=True, slots=True)
class Said:
    """An input about one item.

    Attributes:
        id: of the input.
        sender: who sent it, and in which round.
    """

    id: str
    sender: str
    proposal: Proposal
    assessment: Assessment | None = None

    @property
    def head(self) -> str:
        """Who says it, what it is, and what comes of it."""
        outcome = self.assessment.outcome if self.assessment else None
        return f"{self.sender}: {type_name(self.proposal.type)} · {outcome_name(outcome)}"

    @property
    def wording(self) -> str:
        """What is to stand there, else what was remarked."""
        remarks = " – ".join(one.text for one in self.proposal.remarks)
        return shortened(self.proposal.after or remarks, _IN_A_NOTE)


def said_of(rounds: Iterable[Round], item_id: str) -> tuple[Said, ...]:
    """Return what was said of an item, round by round."""
    return tuple(
        Said(entry.id, f"{asked.name}, {one.name}", entry.proposal, entry.assessment)
        for one in rounds
        for asked in one.recipients
        for receipt in asked.receipts
        for entry in receipt.inputs
        if entry.about == item_id
    )
