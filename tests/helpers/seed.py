"""The 2011 model as a snapshot, and snapshots made by hand."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import yaml

from bufetat_editor import paths
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.yaml.reader import read_model
from bufetat_editor.history.changeset import Changeset, Intent, Step
from bufetat_editor.history.order import keys

SEED = paths.data("db") / "seed" / "tjenestemodell-2011.yaml"


@cache
def seed_items() -> tuple[Item, ...]:
    return tuple(read_model(SEED.read_text(encoding="utf-8")))


@cache
def seed() -> Snapshot:
    """The 2011 model as changeset 1 leaves it; it never changes, so all may ask the same one."""
    return written(seed_items(), 1)


def written(items: tuple[Item, ...], changeset: int) -> Snapshot:
    """A snapshot of items as if a changeset had written them."""
    return Snapshot(changeset, (replace(item, cs=changeset) for item in items))


def done(before: Snapshot, states: tuple[Item, ...]) -> tuple[Snapshot, list[Step]]:
    """The tree after a changeset, and what it did."""
    number = before.changeset + 1
    written = [replace(state, cs=number) for state in states]
    changeset = Changeset(number, Intent("edit", "Saksbehandler A", ""), "")
    steps = [Step(changeset, before.get(state.id), state) for state in written]
    return before.with_states(number, written), steps


def family(*texts: str, parent: str = "gruppe-god-praksis") -> tuple[Item, ...]:
    """Principles in order under one group, with the texts as ids."""
    return tuple(
        Item(text, "principle", parent, key, text)
        for text, key in zip(texts, keys(len(texts)), strict=True)
    )


def first(choices: str) -> str:
    """In place of chance: always the first."""
    return choices[0]


def document() -> dict[str, object]:
    """The YAML itself."""
    return dict(yaml.safe_load(SEED.read_text(encoding="utf-8")))
