"""What the answers of a round are made of: the replies, the registers and the evaluation copy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bufetat_editor.domain.rounds import Receipt, Round
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.register import Entry


@dataclass(frozen=True, slots=True)
class Answering:
    """One round of input, to be answered.

    Attributes:
        subject: the model as it stands now, alone, with its seal, which tells that it is
            an answer, and when.
        round: with all who were asked, or have answered unasked.
        whole: the same, with the receipts that were withdrawn too.
        asked: ids of the recipients that it was sent to.
        sent_at: when it was sent out, `YYYY-MM-DDTHH:MM:SSZ`.
        received: when each receipt was taken in, by its id.
        entries: every input that ever came in, withdrawn ones too, in the order of the model; last
            what has no place in it.
    """

    subject: Subject
    round: Round
    whole: Round
    asked: frozenset[str]
    sent_at: str
    received: dict[str, str]
    entries: tuple[Entry, ...]

    def withdrawn_from(self, recipient_id: str) -> tuple[Receipt, ...]:
        """Return what a recipient has sent and counts no more: withdrawn, not received again."""
        living = {one.sha256 for one in self.round.receipts}
        return tuple(
            receipt
            for recipient in self.whole.recipients
            for receipt in recipient.receipts
            if recipient.id == recipient_id and receipt.sha256 not in living
        )

    def living(self, wanted: Callable[[Entry], bool] = lambda _: True) -> tuple[Entry, ...]:
        """Return the wanted ones of what is not withdrawn."""
        return tuple(one for one in self.entries if not one.is_withdrawn and wanted(one))
