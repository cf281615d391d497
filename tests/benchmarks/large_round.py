"""A large round: five hundred inputs from five regions, several of them about the same item."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.rounds import REGIONS
from bufetat_editor.history.receipts import new_round
from bufetat_editor.history.rules import States
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import edition_record
from tests.benchmarks.large_model import LARGEST
from tests.helpers.consulted import File, receive
from tests.helpers.models import desk_on

NAME, DEADLINE = "Runde 1", "2099-12-15"
INPUTS = 500
_ITEMS = 100
_ENDS = (" i hele landet", " der folk bor", " på eget språk", " uten opphold", " hver gang")


def hold_large_round(path: Path) -> None:
    """Send a large model out, and let every region answer."""
    with closing(desk_on(path)) as desk:
        made = new_round(desk.snapshot, desk.draw, NAME, DEADLINE, REGIONS)
        sent = desk.snapshot
        desk.commit("circulate", _named(made), record=edition_record(NAME, "circulated", sent))
        for region in range(len(REGIONS)):
            receive(desk, _file(desk, region), sent.changeset)


def _named(made: States) -> States:
    """The recipients by the names that the files come under."""
    out, *asked = made
    return (out, *(replace(one, id=f"mottaker-{n}") for n, one in enumerate(asked)))


def _file(desk: Desk, region: int) -> File:
    """What one region proposes: other words at the end of the same items as the others."""
    snapshot = desk.snapshot
    items = [one for one in snapshot.descendants(LARGEST) if one.kind == "principle"][:_ITEMS]
    said = [
        (f"innspill-{region}-{n}", Proposal("changed", one.id, after=one.text + _ENDS[region]))
        for n, one in enumerate(islice(cycle(items), INPUTS // len(REGIONS)))
    ]
    return File(f"mottak-{region}", region, f"Svar {region}.docx", 0, said)
