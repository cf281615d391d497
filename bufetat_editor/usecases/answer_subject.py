"""What the answers of a round are made from: the model as it stands, and all that came in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

from bufetat_editor.domain.rounds import Round, rounds
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.furniture import norwegian_time
from bufetat_editor.exchange.seal import ANSWER
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.entry_places import in_order
from bufetat_editor.history.fingerprint import approved_as_it_stands
from bufetat_editor.usecases.beginnings import asked, beginnings
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.export_subject import seal_at
from bufetat_editor.usecases.inputs import register
from bufetat_editor.usecases.withdrawn import with_withdrawn

_NOON = 12


def answering_of(desk: Desk, out: Round) -> Answering:
    """Return what the papers of a round are made from, as all stands now.

    They are dated by the day alone: made twice on a day from the same model, they are the same.
    """
    entries = register(desk, out.id, withdrawn=True)
    whole = next(one for one in rounds(with_withdrawn(desk)) if one.id == out.id)
    recipients = [one.id for one in out.recipients]
    receipts = [one.id for one in whole.receipts]
    made = beginnings(desk, [out.id, *recipients, *receipts])
    return Answering(
        subject=_as_it_stands(desk),
        round=out,
        whole=whole,
        asked=asked(out, made),
        sent_at=made[out.id].intent.at,
        received={one: made[one].intent.at for one in receipts},
        entries=in_order(entries, desk.snapshot),
    )


def _as_it_stands(desk: Desk) -> Subject:
    """The model alone; what it says of itself is that it answers, and when."""
    snapshot = desk.snapshot
    seal = seal_at(desk, snapshot, approved_as_it_stands(desk.log.editions(), snapshot))
    seal = replace(seal, at=_day(desk.now()), paper=ANSWER)
    return Subject(snapshot, seal, last_changed=desk.log.last_changes(snapshot.changeset))


def _day(at: str) -> str:
    """The middle of the day that a moment belongs to in Norway."""
    noon = norwegian_time(at).replace(hour=_NOON, minute=0, second=0, microsecond=0)
    return noon.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
