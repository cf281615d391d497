"""The numbers of a round: how many inputs each recipient has sent, and what came of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Final

from bufetat_editor.domain.rounds import Recipient
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.furniture import norwegian_date, norwegian_time
from bufetat_editor.exchange.input_register import groups
from bufetat_editor.exchange.input_terms import ENDS, WITHDRAWN, outcome_of
from bufetat_editor.exchange.register import Column, Register, Values
from bufetat_editor.exchange.round_account import round_account
from bufetat_editor.history.register import Entry

_NAME: Final = "Oppsummering"
_COUNT: Final = 17
_COLUMNS: Final = (
    Column("Mottaker", 30),
    Column("Svar mottatt", 16),
    Column("Innspill", _COUNT, is_count=True),
    *(Column(words, _COUNT, is_count=True) for words in ENDS),
    Column(WITHDRAWN, _COUNT, is_count=True),
)
_ALL, _SILENT = "I alt", "har ikke svart"
_GONE: Final = WITHDRAWN.lower()


def numbers_table(answering: Answering) -> Register:
    """Return a row for each who was asked, and one for them all."""
    gone = Counter(one.recipient.name for one in answering.entries if one.is_withdrawn)
    told = {group.title: group.entries for group in groups(answering, "region")}
    senders = {one.name: one for one in answering.round.recipients}
    rows = [
        (name, _answered(answering, senders.get(name)), *_counts(told.get(name, ())), gone[name])
        for name in dict.fromkeys((*told, *gone))
    ]
    summed = (_ALL, None, *_sums([row[2:] for row in rows]))
    return Register(
        _NAME,
        _COLUMNS,
        (*rows, summed),
        sums=frozenset({len(rows)}),
        note=_note(answering),
    )


def _answered(answering: Answering, sender: Recipient | None) -> date | str:
    """The day of the last answer; where there is none that counts, why not."""
    if sender is None:
        return _GONE
    if days := [answering.received[one.id] for one in sender.receipts]:
        return norwegian_time(max(days)).date()
    return _GONE if answering.withdrawn_from(sender.id) else _SILENT


def _counts(entries: Sequence[Entry]) -> tuple[int, ...]:
    found = Counter(outcome_of(one.input.assessment) for one in entries)
    return (len(entries), *(found[words] for words in ENDS))


def _sums(rows: Sequence[Values]) -> tuple[int, ...]:
    columns = zip(*rows, strict=True)
    return tuple(sum(one for one in column if isinstance(one, int)) for column in columns)


def _note(answering: Answering) -> str:
    day = norwegian_date(answering.subject.seal.at)
    return f"{round_account(answering)} Tallene er fra {day}."
