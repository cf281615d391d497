"""What came of the files that were to be taken in, and how it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from bufetat_editor.domain.proposals import Account


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came of one file.

    Attributes:
        told: in a sentence.
        receipt: id of its receipt; empty if it was not taken in.
    """

    file: Path
    told: str
    receipt: str = ""


class ArrivalWords(QObject):
    """Puts into words what came of files; an object, for only those are told in the plural."""

    def of_account(self, sender: str, account: Account) -> str:
        """Return in a sentence what a file says that was taken in.

        Args:
            sender: name of who it is from.
        """
        proposals = len(account.proposals)
        if not proposals:
            return self.tr("Came back unchanged from {sender}.").format(sender=sender)
        words = self.tr("%n input(s) from {sender}.", "", proposals).format(sender=sender)
        lost = account.counts["not_placed"]
        if not lost:
            return words
        more = self.tr("%n of them is not placed yet.", "", lost)
        return f"{words} {more}"

    def of_one(self, arrival: Arrival) -> str:
        """Return what came of a single file, with its name."""
        name = f"«{arrival.file.name}»"
        return arrival.told if name in arrival.told else f"{name}: {arrival.told}"

    def of_all(self, arrivals: Sequence[Arrival]) -> str:
        """Return how many files were taken in and how many were not."""
        taken = sum(bool(one.receipt) for one in arrivals)
        words = self.tr("%n file(s) taken in", "", taken)
        if taken < len(arrivals):
            refused = self.tr("%n refused", "", len(arrivals) - taken)
            words = f"{words}, {refused}"
        return f"{words}."
