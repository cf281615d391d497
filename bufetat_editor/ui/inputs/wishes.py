"""What can be wished done to what came back: placed, weighed, or a receipt taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from bufetat_editor.ui.wish import NoText

if TYPE_CHECKING:
    from bufetat_editor.history.weighing import Application, Weighing
    from bufetat_editor.usecases.desk import Desk, Outcome

PlacedAs = Literal["changed", "added", "comment"]


@dataclass(frozen=True, slots=True)
class PlaceInput(NoText):
    """Let an input belong to an item.

    Attributes:
        type: as what; none to stay what it is.
    """

    input: str
    item: str
    type: PlacedAs | None = None
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.inputs import place

        return place(desk, self.input, self.item, self.type, reason=self.reason)


@dataclass(frozen=True, slots=True)
class WithdrawReceipt(NoText):
    """Take back a receipt with all that came with it; the file itself is kept.

    Attributes:
        name: of the file, by which it is told of afterwards.
    """

    receipt: str
    name: str
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.inputs import withdraw

        return withdraw(desk, self.receipt, reason=self.reason)


@dataclass(frozen=True, slots=True)
class WeighInputs:
    """Write what comes of inputs, and do to the model what one of them asks for.

    Attributes:
        weighings: the first one is the input that is shown; the others are weighed as it is.
        seen: the wording that the final one was made from.
        known: the changesets of the assessments that were seen, by input; 0 where there was none.
        written: what is kept of the input that is shown, as a draft.
    """

    weighings: tuple[Weighing, ...]
    application: Application | None = None
    seen: str | None = None
    known: Mapping[str, int] = field(default_factory=dict, hash=False)
    written: str = ""
    reason: str = ""

    @property
    def texts(self) -> Mapping[str, str]:
        """What was written of the input that is shown."""
        return {self.weighings[0].input: self.written}

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.weighing import weigh

        return weigh(
            desk,
            self.weighings,
            self.application,
            seen=self.seen,
            known=self.known,
            reason=self.reason,
        )


@dataclass(frozen=True, slots=True)
class RetractAssessment(NoText):
    """Let an input be not weighed after all; what was done to the model stays.

    Attributes:
        known: the changeset of the assessment that was seen.
    """

    input: str
    known: int
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.weighing import retract

        return retract(desk, (self.input,), known={self.input: self.known}, reason=self.reason)
