"""What the page of coverage shows, read out of a snapshot in the worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bufetat_editor.domain.coverage import Coverage, coverage
from bufetat_editor.domain.places import BETWEEN, Places
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.language import label

Lack = Literal["", "function", "basis"]
"""What a target group or a task is without, if anything."""


@dataclass(frozen=True, slots=True)
class Thing:
    """An item behind a number.

    Attributes:
        number: its reference number, if it has one.
        text: its wording on one line; of a function without one the beginning of what it stands in.
        place: the headings that it stands under.
        lacks: what it is without.
    """

    item: str
    number: str
    text: str
    place: str
    lacks: Lack = ""


@dataclass(frozen=True, slots=True)
class DetailedCoverage:
    """The tables, and every item behind their numbers by its id."""

    coverage: Coverage
    things: Mapping[str, Thing]


def read_coverage(snapshot: Snapshot) -> DetailedCoverage:
    """Return all that the page shows of one moment."""
    found = coverage(snapshot)
    places = Places(snapshot, naming=label)
    named = {one.function: one.name for one in found.target_groups.columns if one.function}
    lacks: dict[str, Lack] = dict.fromkeys(found.target_groups.total("ungathered"), "function")
    lacks |= dict.fromkeys(found.tasks.total("no_basis"), "basis")

    def thing(item_id: str) -> Thing:
        item = snapshot[item_id]
        text = " ".join(item.text.split()) or named.get(item_id, "")
        place = BETWEEN.join(one.removesuffix(":") for one in places.headings(item))
        return Thing(item_id, places.number(item), text, place, lacks.get(item_id, ""))

    tables = (found.target_groups, found.tasks, found.principles)
    counted = {one for table in tables for row in table.rows[-1:] for n in row.counts for one in n}
    return DetailedCoverage(found, {one: thing(one) for one in (*named, *counted)})
