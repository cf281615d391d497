"""Rounds of input made by plans alone: who was asked, and files that came back as accounts."""

from __future__ import annotations

import random
from collections.abc import Sequence

from bufetat_editor.domain.proposals import Account, Proposal
from bufetat_editor.domain.rounds import REGIONS, Receipt, Round, rounds
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.receipts import Arrival, new_receipt, new_round
from bufetat_editor.history.rules import States
from tests.helpers.seed import seed

ROUND, DEADLINE = "Runde 1", "2011-12-15"
FILE = "Svar fra oss.docx"
DIGEST = "ab" * 32

draw = random.Random(1).choice


def after(snapshot: Snapshot, states: States) -> Snapshot:
    """The tree when a plan is written."""
    return snapshot.with_states(snapshot.changeset + 1, states)


def asked(names: Sequence[str] = REGIONS) -> Snapshot:
    """The model of 2011 in a round."""
    return after(seed(), new_round(seed(), draw, ROUND, DEADLINE, names))


def answered(*proposals: Proposal, unchanged: int = 0) -> Snapshot:
    """The same when the first of them has answered."""
    snapshot = asked()
    account = Account(len(proposals) + unchanged, unchanged, proposals)
    first = the_round(snapshot).recipients[0].id
    arrival = Arrival(FILE, DIGEST, seed().changeset)
    return after(snapshot, new_receipt(snapshot, draw, first, arrival, account))


def the_round(snapshot: Snapshot) -> Round:
    (one,) = rounds(snapshot)
    return one


def the_receipt(snapshot: Snapshot) -> Receipt:
    (one,) = the_round(snapshot).receipts
    return one
