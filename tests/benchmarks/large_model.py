"""A model as it may be after many years: 2,000 items with 100,000 revisions.

It is the 2011 model, grown: the same sections, rows and columns hold more of the same kinds, worded
as the model's own sentences are. Nothing was ever approved, so every item differs from the edition
of 2011 that changes are counted against, which is the most that can be asked of the window.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count, islice
from pathlib import Path

from fractional_indexing import generate_n_keys_between

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.changeset import Intent
from bufetat_editor.storage.log import Log
from bufetat_editor.storage.store import open_store
from bufetat_editor.usecases.opening import SEED_2011, new_model

ITEMS = 2_000
REVISIONS = 100_000
AUTHORS = ("Saksbehandler A", "Saksbehandler B", "Saksbehandler C")
LARGEST = "prinsippdel-virkningsfulle"
"""The principle section that has most rows."""

_AT_ONCE = 20
_FIRST_DAY = datetime(2012, 1, 2, 8, tzinfo=UTC)
_TAILS = (
    "",
    " Det skal skje i samarbeid med kommunen.",
    " Regionene har ansvaret for at dette følges opp.",
    " Dette gjelder alle enheter i etaten.",
    " Direktoratet fastsetter nærmere retningslinjer.",
    " Brukerne skal få skriftlig informasjon om dette.",
)


def make_large_model(path: Path) -> None:
    """Make the model's file."""
    new_model(path, SEED_2011, AUTHORS[0], lambda: _clock(0))
    store = open_store(path)
    _fill(store.log)
    store.close()


def growth(seed: Snapshot, number: int) -> list[Item]:
    """What makes a model of so many items of that of 2011, parents before their children."""
    return list(islice(_Growth(seed).items(), number - sum(1 for _ in seed)))


def _fill(log: Log) -> None:
    chance = random.Random(2011)
    seed = log.head()
    grown = growth(seed, ITEMS)
    changeset = log.commit(_intent(0), grown).id
    states = {item.id: item for item in seed if kind_of(item.kind).wording != "none"}
    states |= {item.id: replace(item, cs=changeset) for item in grown}
    own = {item_id: item.text for item_id, item in states.items()}
    turns = _in_turns(list(states), chance)
    left = REVISIONS - ITEMS
    for n in count(1):
        chosen = sorted(set(islice(turns, min(_AT_ONCE, left))))
        planned = [replace(states[one], text=own[one] + chance.choice(_TAILS)) for one in chosen]
        changeset = log.commit(_intent(n), planned).id
        states |= {one.id: replace(one, cs=changeset) for one in planned}
        left -= len(planned)
        if not left:
            return


def _in_turns(ids: list[str], chance: random.Random) -> Iterator[str]:
    """Each id as often as the others, without end."""
    while True:
        chance.shuffle(ids)
        yield from ids


def _intent(n: int) -> Intent:
    return Intent("edit" if n else "add", AUTHORS[n % len(AUTHORS)], _clock(n))


def _clock(n: int) -> str:
    return (_FIRST_DAY + timedelta(hours=3 * n)).strftime("%Y-%m-%dT%H:%M:%SZ")


class _Growth:
    """More items than the 2011 model has, parents before their children."""

    def __init__(self, seed: Snapshot) -> None:
        self._seed = seed
        self._made = 0

    def items(self) -> Iterator[Item]:
        """As many as anyone takes."""
        seed = self._seed
        for section in seed.of_kind("principle_section"):
            for group in self._more("principle_group", section, 32 if section.id == LARGEST else 7):
                yield group
                yield from self._more("principle", group, 11)
        for cell in seed.of_kind("matrix_cell"):
            for task in self._more("task", cell, 60):
                yield task
                yield from self._more("subtask", task, self._made % 3 == 0)
        for category in seed.of_kind("target_category"):
            yield from self._more("target_group", category, 35)
        for chapter in seed.of_kind("chapter"):
            yield from self._more("paragraph", chapter, 40)
        yield from self._more("paragraph", seed.of_kind("memo")[0], ITEMS)

    def _more(self, kind: str, parent: Item, number: int) -> Iterator[Item]:
        """More children behind those that an item has."""
        family = self._seed.children(parent.id)
        last = family[-1].pos if family else None
        sentences = [item.text for item in self._seed.of_kind(kind)]
        for key in generate_n_keys_between(last, None, number):
            again, which = divmod(self._made, len(sentences))
            text = sentences[which] + _TAILS[again % len(_TAILS)]
            self._made += 1
            name = f"{kind_of(kind).prefix}-nr-{self._made}"
            yield Item(name, kind, parent.id, str(key), text)
