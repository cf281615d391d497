"""What the answers of a round are made of: the replies, the registers and the evaluation copy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bufetat_editor.domain.rounds import Round
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.register import Entry


@dataclass(frozen=True, slots=True)
class Answering:
    """One round of input, to be answered.

    Attributes:
        subject: the model as it stands now, alone, with its seal; its time is that of the answers.
        round: with all who were asked.
        sent_at: when it was sent out, `YYYY-MM-DDTHH:MM:SSZ`.
        received: when each receipt was taken in, by its id.
        entries: every input that ever came in, withdrawn ones too, in the order of the model; last
            what has no place in it.
    """

    subject: Subject
    round: Round
    sent_at: str
    received: dict[str, str]
    entries: tuple[Entry, ...]

    def living(self, wanted: Callable[[Entry], bool] = lambda _: True) -> tuple[Entry, ...]:
        """Return the wanted ones of what is not withdrawn."""
        return tuple(one for one in self.entries if not one.is_withdrawn and wanted(one))
