"""What makes a copy one that is sent out: the round, to whom, until when, and which paper it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Paper = Literal["model", "form", "memo"]
"""The Word copy of the model, the workbook to answer in, the covering memo."""


@dataclass(frozen=True, slots=True)
class Circulation:
    """Which round a copy belongs to and who it is for.

    Attributes:
        round: id of the round's item.
        name: of the round.
        recipient: id of the recipient's item.
        to: name of the recipient, such as «Region Nord».
        deadline: `YYYY-MM-DD`.
    """

    round: str
    name: str
    recipient: str
    to: str
    deadline: str
    paper: Paper = "model"

    def on(self, paper: Paper) -> Circulation:
        """Return the same for another paper."""
        return replace(self, paper=paper)

    def as_properties(self) -> dict[str, str]:
        """Return the custom document properties that carry it, beside those of the seal."""
        return {"tmRound": self.round, "tmRecipient": self.recipient, "tmPaper": self.paper}
