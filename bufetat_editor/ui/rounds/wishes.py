"""What can be wished done to what came back: put it where it belongs, or take a receipt back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from bufetat_editor.ui.wish import NoText

if TYPE_CHECKING:
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
