"""Where inputs ended and what they led to, told on the terminal: as JSON, and as lines."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.exchange.furniture import norwegian_date
from bufetat_editor.exchange.input_terms import NOT_WEIGHED, OUTCOMES, WITHDRAWN
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.register import Applied, Entry
from bufetat_editor.history.weighing import Deed
from bufetat_editor.usecases.threads import Credit

_DEEDS: dict[Deed, str] = {
    "reword": "Ordlyden ble brukt",
    "add": "Punktet ble lagt til",
    "remove": "Punktet ble fjernet",
    "move": "Punktet ble flyttet",
}


def ended(one: Entry) -> dict[str, object]:
    """Return where an input ended, as JSON has it; nothing but nulls if it is not weighed."""
    assessment, ending = one.input.assessment, one.ending
    return {
        "outcome": assessment.outcome if assessment else None,
        "reason": assessment.reason if assessment else None,
        "changeset": ending.weighed[0].changeset if ending else None,
        "applied": _applied(ending.applied) if ending and ending.applied else None,
        "decided": decided(ending.decided) if ending and ending.decided else None,
        "withdrawn": one.is_withdrawn,
    }


def _applied(one: Applied) -> dict[str, object]:
    return {
        "changeset": one.changeset,
        "deed": one.deed,
        "item": one.item,
        "wording": one.wording,
        "stands": one.stands,
    }


def decided(edition: Edition) -> dict[str, object]:
    """Return which meeting decided something, as JSON has it."""
    return {
        "edition": edition.name,
        "meeting_date": edition.meeting_date,
        "case_number": edition.case_number,
    }


def credit(one: Credit) -> dict[str, object]:
    """Return an input that led to a change, as JSON has it."""
    return {
        "id": one.input,
        "round": one.round,
        "region": one.sender,
        "outcome": one.outcome,
        "reason": one.reason,
        "withdrawn": one.is_withdrawn,
    }


def ended_lines(one: Entry) -> Iterator[str]:
    """Yield where an input ended: outcome and reason, what that did, which meeting decided it."""
    if one.is_withdrawn:
        yield _sentence(WITHDRAWN)
    assessment, ending = one.input.assessment, one.ending
    if assessment is None:
        yield _sentence(NOT_WEIGHED)
        return
    yield _with_reason(_sentence(OUTCOMES[assessment.outcome]), assessment.reason)
    if ending and ending.applied:
        changed = "" if ending.applied.stands else ", og er endret siden"
        yield f"{_DEEDS[ending.applied.deed]} i endring {ending.applied.changeset}{changed}."
    if ending and ending.decided:
        yield decided_line(ending.decided)


def decided_line(edition: Edition) -> str:
    """Tell which meeting decided something."""
    meeting = f", møtet {norwegian_date(edition.meeting_date)}" if edition.meeting_date else ""
    case = f", sak {edition.case_number}" if edition.case_number else ""
    return f"Godkjent i «{edition.name}»{meeting}{case}."


def credit_line(one: Credit) -> str:
    """Tell whose input led to a change, what came of it and why."""
    withdrawn = f", {WITHDRAWN}" if one.is_withdrawn else ""
    told = f"Innspill fra {one.sender} i «{one.round}»{withdrawn}: {OUTCOMES[one.outcome]}."
    return f"{_with_reason(told, one.reason)}  [{one.input}]"


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def _with_reason(told: str, reason: str) -> str:
    return f"{told} {reason}" if reason else told
