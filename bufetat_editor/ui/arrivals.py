"""What came of the files that were to be taken in, and how it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from bufetat_editor.domain.proposals import Account
    from bufetat_editor.usecases.receiving import Received


@dataclass(frozen=True, slots=True)
class ToldFile:
    """What came of one file.

    Attributes:
        told: in a sentence.
        receipt: id of its receipt; empty if it was not taken in.
        is_open: whether only a person has to tell where it comes from.
    """

    file: Path
    told: str
    receipt: str = ""
    is_open: bool = False


class ArrivalWords(QObject):
    """Puts into words what came of files; an object, for only those are told in the plural."""

    def of_received(self, sender: str, received: Received) -> str:
        """Return in a sentence or two what a file says that was taken in.

        Args:
            sender: name of who it is from.
        """
        words = self._of_account(sender, received.account)
        if not received.earlier:
            return words
        before = self.tr(
            "{sender} has answered before; withdraw the earlier answer if this one replaces it."
        )
        return f"{words} {before.format(sender=sender)}"

    def _of_account(self, sender: str, account: Account) -> str:
        proposals = len(account.proposals)
        if not proposals:
            return self.tr("Came back unchanged from {sender}.").format(sender=sender)
        words = self.tr("%n input(s) from {sender}.", "", proposals).format(sender=sender)
        lost = account.counts["not_placed"]
        if not lost:
            return words
        more = (
            self.tr("It is not placed yet.")
            if proposals == 1
            else self.tr("%n of them is not placed yet.", "", lost)
        )
        return f"{words} {more}"

    def of_unknown(self, file: Path) -> str:
        """Return that a file does not tell where it comes from."""
        return self.tr("«{name}» does not say who it is from.").format(name=file.name)

    def of_one(self, arrival: ToldFile) -> str:
        """Return what came of a single file, with its name."""
        name = f"«{arrival.file.name}»"
        return arrival.told if name in arrival.told else f"{name}: {arrival.told}"

    def of_all(self, arrivals: Sequence[ToldFile]) -> str:
        """Return how many files were taken in and how many were not."""
        taken = sum(bool(one.receipt) for one in arrivals)
        words = self.tr("%n file(s) taken in", "", taken)
        if taken < len(arrivals):
            others = self.tr("%n not taken in", "", len(arrivals) - taken)
            words = f"{words}, {others}"
        return f"{words}."
