"""What came in of input and what came of it, in sentences that a memo can hold.

They begin as the memo of 1.12.2011 did: «Direktoratet har vurdert de innspill …».
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import date

from bufetat_editor.domain.assessments import OUTCOMES, InputOutcome
from bufetat_editor.domain.outcome_terms import OUTCOME_TERMS
from bufetat_editor.domain.rounds import REGIONS, Recipient, Round
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.accounts import as_written
from bufetat_editor.history.input_points import Points, points
from bufetat_editor.history.memos import Account
from bufetat_editor.history.quoting import listed
from bufetat_editor.history.register import Entry


def input_account(
    out: Round, asked: Collection[str], entries: Sequence[Entry], now: Snapshot
) -> Account:
    """Tell how many were asked and answered in a round, and what came of their inputs.

    Args:
        out: which somebody has answered.
        asked: ids of the recipients that it was sent to; others have answered unasked.
        entries: the inputs of the round that are not withdrawn.
        now: the tree as it stands.
    """
    found = points(entries, now)
    sentences = (
        _opening(out, entries),
        *_answers(out, asked),
        *_outcomes(entries),
        *_announced(found),
    )
    return Account(" ".join(sentences), found.told)


def _opening(out: Round, entries: Sequence[Entry]) -> str:
    if not entries:
        return f"Det er ikke kommet innspill til tjenestemodellen i {_named(out)}."
    came = f"til tjenestemodellen som har kommet inn i {_named(out)}"
    these = "det innspillet" if len(entries) == 1 else "de innspill"
    match len(_weighed(entries)):
        case 0:
            return f"Direktoratet har ennå ikke vurdert {these} {came}."
        case number if number < len(entries):
            return f"Direktoratet har så langt vurdert {number} av {len(entries)} innspill {came}."
        case _:
            return f"Direktoratet har vurdert {these} {came}."


def _weighed(entries: Sequence[Entry]) -> list[InputOutcome]:
    return [one.input.assessment.outcome for one in entries if one.input.assessment]


def _named(out: Round) -> str:
    return f"«{out.name}», med frist {as_written(date.fromisoformat(out.deadline))}"


def _answers(out: Round, asked: Collection[str]) -> Iterator[str]:
    """Who has answered, with how much; who has not; who did though nobody asked."""
    invited = [one for one in out.recipients if one.id in asked]
    answered = [one for one in invited if one.receipts]
    silent = [one.name for one in invited if not one.receipts]
    unasked = [one for one in out.recipients if one.id not in asked and one.receipts]
    are_regions = {one.name for one in invited} <= {*REGIONS}
    who, the_who = ("regioner", "regionene") if are_regions else ("mottakere", "mottakerne")
    if len(invited) == 1 and answered:
        yield f"{_with_count(answered[0])} har svart."
    elif answered and silent:
        told = listed([_with_count(one) for one in answered])
        yield f"Av {len(invited)} {who} har {len(answered)} svart: {told}."
    elif answered:
        told = listed([_with_count(one) for one in answered])
        yield f"Alle de {len(invited)} {the_who} har svart: {told}."
    if silent:
        yield f"{listed(silent)} har ikke svart."
    if unasked:
        yield f"I tillegg har vi fått svar fra {listed([_with_count(one) for one in unasked])}."


def _with_count(one: Recipient) -> str:
    number = sum(len(receipt.inputs) for receipt in one.receipts)
    return f"{one.name} ({number or 'ingen'} innspill)"


def _outcomes(entries: Sequence[Entry]) -> Iterator[str]:
    """How many of those that are weighed came to each outcome."""
    counted = Counter(_weighed(entries))
    number = counted.total()
    parts = [
        (counted[outcome], OUTCOME_TERMS[outcome].told) for outcome in OUTCOMES if counted[outcome]
    ]
    weighed = "" if number == len(entries) else "vurderte "
    if number == 1:
        yield f"{'Det vurderte innspillet' if weighed else 'Innspillet'} er {parts[0][1]}."
    elif counted["not_followed"] == number > 0:
        yield f"Ingen av de {number} {weighed}innspillene er {OUTCOME_TERMS['followed'].told}."
    elif len(parts) == 1:
        yield f"Alle de {number} {weighed}innspillene er {parts[0][1]}."
    elif parts:
        told = listed([f"{count} {done}" for count, done in parts])
        yield f"Av de {number} {weighed}innspillene er {told}."


def _announced(found: Points) -> Iterator[str]:
    """What the list under it is."""
    if len(found.told) == 1:
        yield "Vurderingen er:"
    elif found.told:
        yield "Vurderingene er:" if found.are_all else "De viktigste vurderingene er:"
