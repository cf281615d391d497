"""What the page of a round asks the model for, read in the worker thread."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from bufetat_editor.domain.rounds import rounds, with_id
from bufetat_editor.ui.inputs.rows import InputRow, input_rows, with_begun
from bufetat_editor.ui.language import label
from bufetat_editor.ui.phrases import local_time

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class RoundReading:
    """All that the page shows of a round beyond what the snapshot tells.

    Attributes:
        changeset: the last one that is read.
        received: when each receipt was taken in, by its id, as a changeset tells it.
        today: the day that it is by the model's clock.
    """

    changeset: int
    rows: tuple[InputRow, ...]
    received: Mapping[str, str]
    today: date

    def with_begun(self, begun: Collection[str]) -> RoundReading:
        """Return it with rows that tell which of them are begun; see `rows.with_begun`."""
        return replace(self, rows=with_begun(self.rows, begun))


def read_round(desk: Desk, round_id: str) -> RoundReading:
    """Return a round's inputs in rows, withdrawn ones too, and when they came."""
    from bufetat_editor.history.considering import considered
    from bufetat_editor.usecases.inputs import register

    every = register(desk, withdrawn=True, naming=label)
    entries = [entry for entry in every if entry.round.id == round_id]
    one = with_id(rounds(desk.snapshot), round_id)
    receipts = {receipt.id for receipt in one.receipts} if one else set()
    receipts |= {entry.receipt.id for entry in entries}
    return RoundReading(
        desk.snapshot.changeset,
        input_rows(entries, desk.snapshot, considered(every, round_id)),
        {receipt: _made_at(desk, receipt) for receipt in receipts},
        local_time(desk.now()).date(),
    )


def _made_at(desk: Desk, item_id: str) -> str:
    """When an item was made: what came of it since was written later."""
    return [*desk.log.history(item_id)][-1].changeset.intent.at
