"""What the answers of a round are made from: the model as it stands, and all that came in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC

from bufetat_editor.domain.rounds import Round
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.furniture import norwegian_time
from bufetat_editor.exchange.seal import ANSWER
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.fingerprint import approved_as_it_stands
from bufetat_editor.history.register import Entry
from bufetat_editor.usecases.beginnings import beginnings
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.export_subject import seal_at
from bufetat_editor.usecases.inputs import register

_NOON = 12


def answering_of(desk: Desk, out: Round) -> Answering:
    """Return what the papers of a round are made from, as all stands now.

    They are dated by the day alone: made twice on a day from the same model, they are the same.
    """
    entries = register(desk, out.id, withdrawn=True)
    receipts = {one.id for one in out.receipts} | {one.receipt.id for one in entries}
    sent = next(one for one in desk.log.editions() if one.name == out.edition)
    return Answering(
        subject=_as_it_stands(desk),
        round=out,
        sent_at=sent.at,
        received={one: made.intent.at for one, made in beginnings(desk, receipts).items()},
        entries=_in_order(entries, desk.snapshot),
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


def _in_order(entries: Iterable[Entry], snapshot: Snapshot) -> tuple[Entry, ...]:
    """The inputs in the order of the model; what is about nothing in it comes last."""
    ranks = {item.id: rank for rank, item in enumerate(snapshot)}

    def rank(entry: Entry) -> tuple[bool, int]:
        about = entry.input.about
        return (not about, _rank(about, snapshot, ranks) if about else 0)

    return tuple(sorted(entries, key=rank))


def _rank(item_id: str, snapshot: Snapshot, ranks: dict[str, int]) -> int:
    """Where an item stands; of one that is gone, where what stood before it does."""
    if item_id in ranks:
        return ranks[item_id]
    gone = snapshot[item_id]
    family = snapshot.children(gone.parent)
    before = [one.id for one in family if (one.pos, one.id) < (gone.pos, gone.id)]
    nearest = before[-1] if before else gone.parent
    return _rank(nearest, snapshot, ranks) if nearest else 0
