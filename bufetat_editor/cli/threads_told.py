"""Where inputs ended and what they led to, told on the terminal: as JSON, and as lines."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.domain.assessments import Deed, gives_way
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.outcome_terms import OUTCOME_TERMS
from bufetat_editor.domain.rounds import Input, assessment_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.furniture import meeting_of
from bufetat_editor.exchange.input_terms import WITHDRAWN, outcome_of
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.register import Applied, Entry
from bufetat_editor.usecases.threads import Credit

_DEEDS: dict[Deed, str] = {
    "reword": "Ordlyden ble brukt",
    "add": "Punktet ble lagt til",
    "remove": "Punktet ble fjernet",
    "move": "Punktet ble flyttet",
}

_MET = {
    (False, True): "lyder slik det er foreslått",
    (False, False): "lød slik det er foreslått, og er endret siden",
    (True, True): "er fjernet, slik det er foreslått",
    (True, False): "var fjernet, slik det er foreslått, men er tatt inn igjen siden",
}
"""What was so already, by whether it is a removal and whether it is so still."""


def ended(one: Entry) -> dict[str, object]:
    """Return where an input ended, as JSON has it; nothing but nulls if it is not weighed."""
    assessment, ending = one.input.assessment, one.ending
    return {
        "outcome": assessment.outcome if assessment else None,
        "reason": assessment.reason if assessment else None,
        "changeset": ending.weighed[0].changeset if ending else None,
        "applied": _applied(ending.applied) if ending and ending.applied else None,
        "left": _applied(one.left) if one.left else None,
        "met": ending.met or None if ending else None,
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
        "since": one.since,
        "met": one.is_met,
    }


def ended_lines(one: Entry, snapshot: Snapshot) -> Iterator[str]:
    """Yield where an input ended: outcome and reason, what that did, which meeting decided it.

    Args:
        snapshot: the model as it stands now.
    """
    if one.is_withdrawn:
        yield f"{WITHDRAWN}."
    assessment, ending = one.input.assessment, one.ending
    reason = assessment.reason if assessment else ""
    yield _with_reason(f"{outcome_of(assessment)}.", reason)
    if one.done:
        is_living = snapshot.is_living(one.done.item)
        yield _applied_line(one.done, one.input, is_living=is_living)
    if ending is None:
        return
    if ending.met:
        is_removal = one.input.proposal.type == "removed"
        yield f"Punktet {_MET[is_removal, ending.met_stands]}.  [{ending.met}]"
    if ending.decided:
        yield decided_line(ending.decided)


def _applied_line(one: Applied, of: Input, *, is_living: bool) -> str:
    """What was done; another wording than was proposed is told, and that it was done before."""
    is_followed = of.assessment is not None and gives_way(of.assessment.outcome)
    done = f"{_DEEDS[one.deed]} {'i' if is_followed else 'tidligere, i'} endring {one.changeset}"
    if not one.stands:
        gone = "punktet er fjernet" if one.deed == "reword" else "er fjernet"
        return f"{done}, og {'er endret' if is_living else gone} siden."
    other = f", slik: {one.wording}" if one.wording not in {"", of.proposal.after} else "."
    return f"{done}{other}"


def assessment_line(state: Item) -> str:
    """Tell how an input was weighed, of one state of its assessment."""
    if state.deleted:
        return "Vurderingen er tatt tilbake."
    return _with_reason(f"{outcome_of(assessment_of(state))}.", state.text)


def decided_line(edition: Edition) -> str:
    """Tell which meeting decided something."""
    return f"Godkjent i «{edition.name}», {meeting_of(edition)}."


def credit_line(one: Credit) -> str:
    """Tell whose input led to a change, what came of it and why."""
    withdrawn = f", {WITHDRAWN.lower()}" if one.is_withdrawn else ""
    outcome = OUTCOME_TERMS[one.outcome].name
    told = f"Innspill fra {one.sender} i «{one.round}»{withdrawn}: {outcome}."
    return f"{_with_reason(told, one.reason)}{_since(one)}  [{one.input}]"


def _since(one: Credit) -> str:
    """What has become of the assessment since."""
    match one.since:
        case None:
            return ""
        case "taken_back":
            return " Vurderingen er tatt tilbake siden."
        case outcome:
            return f" Vurdert på nytt siden: {OUTCOME_TERMS[outcome].name}."


def _with_reason(told: str, reason: str) -> str:
    return f"{told} {reason}" if reason else told
