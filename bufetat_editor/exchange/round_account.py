"""The account of a round in a few sentences: when it was sent out, who has answered, how much."""

from __future__ import annotations

from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.furniture import norwegian_date


def round_account(answering: Answering) -> str:
    """Return when a round was sent out, how many have answered, and how far it is weighed."""
    out, inputs = answering.round, answering.living()
    asked = [one for one in out.recipients if one.id in answering.asked]
    answered = sum(bool(one.receipts) for one in asked)
    weighed = sum(one.input.assessment is not None for one in inputs)
    return (
        f"«{out.name}» ble sendt ut {norwegian_date(answering.sent_at)} med frist "
        f"{norwegian_date(out.deadline)}. {answered} av {len(asked)} har svart"
        f"{_unasked(answering)}, med til sammen {len(inputs)} innspill. {weighed} av dem er "
        "vurdert."
    )


def _unasked(answering: Answering) -> str:
    """Who answered though she was not asked is not one of those who were."""
    others = [one for one in answering.round.recipients if one.id not in answering.asked]
    number = sum(bool(one.receipts) for one in others)
    return f", og {number} til uten å være spurt" if number else ""
