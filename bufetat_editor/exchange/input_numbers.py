"""The numbers of a round: how many inputs each recipient has sent, and what came of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Final

from bufetat_editor.domain.assessments import OUTCOMES
from bufetat_editor.domain.rounds import Recipient
from bufetat_editor.exchange import input_terms
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.furniture import norwegian_date, norwegian_time
from bufetat_editor.exchange.input_register import groups, outcome_of
from bufetat_editor.exchange.register import Column, Register, Values
from bufetat_editor.history.register import Entry

_NAME: Final = "Oppsummering"
_WORDS: Final = (*(input_terms.OUTCOMES[one] for one in OUTCOMES), input_terms.NOT_WEIGHED)
_COUNT: Final = 17
_COLUMNS: Final = (
    Column("Mottaker", 30),
    Column("Svar mottatt", 16),
    Column("Innspill", _COUNT, is_count=True),
    *(Column(words.capitalize(), _COUNT, is_count=True) for words in _WORDS),
    Column("Trukket tilbake", _COUNT, is_count=True),
)
_ALL, _SILENT = "I alt", "har ikke svart"


def numbers_table(answering: Answering) -> Register:
    """Return a row for each who was asked, and one for them all."""
    gone = Counter(one.recipient.name for one in answering.entries if one.is_withdrawn)
    told = {group.title: group.entries for group in groups(answering, "region")}
    asked = {one.name: one for one in answering.round.recipients}
    rows = [
        (name, _answered(answering, asked.get(name)), *_counts(told.get(name, ())), gone[name])
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


def _answered(answering: Answering, asked: Recipient | None) -> date | str:
    """The day of the last answer."""
    days = [answering.received[one.id] for one in asked.receipts] if asked else []
    return norwegian_time(max(days)).date() if days else _SILENT


def _counts(entries: Sequence[Entry]) -> tuple[int, ...]:
    found = Counter(map(outcome_of, entries))
    return (len(entries), *(found[words] for words in _WORDS))


def _sums(rows: Sequence[Values]) -> tuple[int, ...]:
    columns = zip(*rows, strict=True)
    return tuple(sum(one for one in column if isinstance(one, int)) for column in columns)


def _note(answering: Answering) -> str:
    out = answering.round
    answered = sum(bool(one.receipts) for one in out.recipients)
    return (
        f"{out.name} ble sendt ut {norwegian_date(answering.sent_at)} med svarfrist "
        f"{norwegian_date(out.deadline)}. {answered} av {len(out.recipients)} har svart. "
        f"Tallene er fra {norwegian_date(answering.subject.seal.at)}."
    )
