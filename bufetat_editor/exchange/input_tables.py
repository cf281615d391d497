"""The register of inputs as tables: the inputs of a round in three orders, and those withdrawn.

Every table of inputs has the same columns, so that what is sorted or filtered in one is found again
in another; what a table is ordered by stands first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.furniture import meeting_of, signed
from bufetat_editor.exchange.input_places import InputPlaces
from bufetat_editor.exchange.input_register import (
    GROUPED,
    GROUPINGS,
    Grouping,
    groups,
    withdrawn,
)
from bufetat_editor.exchange.input_results import approved_in, earlier, overtaken
from bufetat_editor.exchange.input_terms import NOT_PLACED, TYPES, outcome_of
from bufetat_editor.exchange.register import Column, Register, Value, Values
from bufetat_editor.history.accounts import in_short
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.register import Entry

_NUMBER: Final = Column("Nummer", 8)
_PLACE: Final = Column("Sted", 20)
_SENT: Final = Column("Sendt ut", 24)
_REGION: Final = Column("Fra", 13)
_TYPE: Final = Column("Slag", 12)
_PROPOSED: Final = Column("Forslag", 24)
_REMARKS: Final = Column("Merknader", 27)
_WRITTEN: Final = Column("Skrevet", 14)
_OUTCOME: Final = Column("Utfall", 17)
_REASON: Final = Column("Begrunnelse", 29)
_WEIGHED: Final = Column("Vurdert", 14)
_NOW: Final = Column("Slik det står nå", 24)
_DECIDED: Final = Column("Godkjent utgave", 14)

_COLUMNS: Final = (
    *(_NUMBER, _PLACE, _SENT, _REGION, _TYPE, _PROPOSED, _REMARKS, _WRITTEN),
    *(_OUTCOME, _REASON, _WEIGHED, _NOW, _DECIDED),
)
NAMING: Final = (_NUMBER, _PLACE)
"""The columns that say which item of the model a row is about."""
_LEADING: Final[dict[Grouping, Column]] = {
    "item": _NUMBER,
    "region": _REGION,
    "outcome": _OUTCOME,
}
_REMOVED, _MOVED, _GONE = "(fjernes)", "(flyttes)", "(fjernet)"
_NOTHING, _NOTHING_WITHDRAWN = "Det er ingen innspill.", "Ingen svar er trukket tilbake."


def input_tables(answering: Answering) -> tuple[Register, ...]:
    """Return the inputs by item, by region and by outcome, and those withdrawn."""
    tables = _Tables(answering)
    by_each = (
        tables.table(
            GROUPED[by],
            _LEADING[by],
            (one for group in groups(answering, by) for one in group.entries),
            _NOTHING,
        )
        for by in GROUPINGS
    )
    gone = withdrawn(answering)
    return (
        *by_each,
        tables.table(gone.title, _NUMBER, gone.entries, _NOTHING_WITHDRAWN),
    )


class _Tables:
    """Tells one input in the words of a row."""

    def __init__(self, answering: Answering) -> None:
        self._snapshot = answering.subject.snapshot
        self._places = InputPlaces(answering.subject)

    def table(self, name: str, leading: Column, entries: Iterable[Entry], remark: str) -> Register:
        columns = (leading, *(column for column in _COLUMNS if column != leading))
        told = (self._told(one) for one in entries)
        rows: Iterator[Values] = (tuple(row[column] for column in columns) for row in told)
        return Register(name, columns, tuple(rows), remark)

    def _told(self, entry: Entry) -> dict[Column, Value]:
        proposal, assessment = entry.input.proposal, entry.input.assessment
        ending = entry.ending
        latest = ending.weighed[0] if ending and assessment else None
        edition = approved_in(entry, self._snapshot)
        return {
            _NUMBER: self._number(entry) or None,
            _PLACE: self._place(entry),
            _SENT: entry.before or None,
            _REGION: entry.recipient.name,
            _TYPE: TYPES[proposal.type],
            _PROPOSED: self._proposed(proposal, entry.before) or None,
            _REMARKS: _remarks(proposal) or None,
            _WRITTEN: signed(proposal.author, proposal.at) or None,
            _OUTCOME: outcome_of(assessment),
            _REASON: assessment.reason or None if assessment else None,
            _WEIGHED: signed(latest.by, latest.at) if latest else None,
            _NOW: self._now(entry) or None,
            _DECIDED: _decided(edition) if edition else None,
        }

    def _number(self, entry: Entry) -> str:
        """What is new has none before it is made; that of what it stands by is another's."""
        is_new = entry.input.proposal.type == "added"
        return self._places.made(entry) if is_new else entry.number

    def _proposed(self, proposal: Proposal, before: str) -> str:
        match proposal.type:
            case "removed":
                return _REMOVED
            case "moved":
                spot = self._places.spot(proposal)
                way = f"(flyttes: {spot})" if spot else _MOVED
                return way if proposal.after in {"", before} else f"{way}\n{proposal.after}"
            case "comment":
                return ""
            case _:
                return proposal.after

    def _place(self, entry: Entry) -> str:
        """Where it belongs, of what is new beside what; of what has no place, where in the file."""
        proposal, item = entry.input.proposal, self._snapshot.get(entry.input.about)
        if item is None:
            return f"{NOT_PLACED} ({proposal.where})" if proposal.where else NOT_PLACED
        place = in_short(self._places.full, item, numbered=False)  # it has a column of its own
        spot = self._places.spot(proposal) if proposal.type == "added" else ""
        return ", ".join(filter(None, (place, spot, self._places.former(entry))))

    def _now(self, entry: Entry) -> str:
        """The wording today of what came of it, and what came of it once and holds no more."""
        then = overtaken(entry, self._snapshot) or earlier(entry)
        return "\n".join(filter(None, (self._wording(entry), f"({then})" if then else "")))

    def _wording(self, entry: Entry) -> str:
        """The wording today of what was made of it, else of what it is about."""
        met = entry.ending.met if entry.ending else ""
        item_id = (entry.done.item if entry.done else met) or entry.input.proposal.item
        if not item_id:
            return ""
        return self._snapshot[item_id].text if self._snapshot.is_living(item_id) else _GONE


def _remarks(proposal: Proposal) -> str:
    """What was said, each remark on lines of its own with who said it; first what it hangs on."""
    lines = [f"Om «{proposal.quote}»:"] if proposal.quote else []
    for one in proposal.spoken:
        by = signed(one.author, one.at)
        lines.append(f"{one.text} ({by})" if by else one.text)
    return "\n".join(lines)


def _decided(edition: Edition) -> str:
    return f"«{edition.name}», {meeting_of(edition)}"
