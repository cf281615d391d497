"""The register of legal bases: what each reference is read as, and what rests on each source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.legal_references import LegalReference, legal_references
from bufetat_editor.domain.legislation import Legislation, Source, Status, plain_name
from bufetat_editor.domain.records import without_records
from bufetat_editor.domain.snapshot import Snapshot

_ANY_ACT = {"", "lov", "loven", "lova", "lovens"}
"""Names that are none: «loven § 3» says no more than «§ 3»."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reference is read as.

    Attributes:
        name: what its act or circular is called: shortly, or as written if the table has it not;
            empty if nothing tells which act is meant.
        source: the act or circular; none if the table has it not.
        presumed: whether the act is named neither in the reference nor straight after it, so that
            it was read from what stands round it.
    """

    reference: LegalReference
    name: str
    source: Source | None
    presumed: bool = False

    @property
    def told(self) -> str:
        """The reading in full, as `barnevernloven (1992) § 2-3 annet ledd bokstav a`."""
        return f"{self.name} {self.reference.provision}".strip()


@dataclass(frozen=True, slots=True)
class Resting:
    """An item with its references to one source."""

    item: Item
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Basis:
    """One act or circular, and what rests on it in the order of the document.

    Attributes:
        source: none if the table has it not.
        name: what it is called: shortly, or as written.
        status: how it stands on the register's day.
    """

    source: Source | None
    name: str
    status: Status
    resting: tuple[Resting, ...]

    @property
    def references(self) -> int:
        """How many references there are to it."""
        return sum(len(one.readings) for one in self.resting)


@dataclass(frozen=True)
class LegalRegister:
    """What the model's references mean on a day.

    Attributes:
        legislation: the table it was made with.
        bases: every source of the table in its order, then those that it has not.
        readings: by item, those that have references only.
    """

    legislation: Legislation
    day: date
    bases: tuple[Basis, ...]
    readings: Mapping[str, tuple[Reading, ...]] = field(default_factory=dict)

    def of(self, item_id: str) -> tuple[Reading, ...]:
        """Return what an item's references are read as, in the order of its text."""
        return self.readings.get(item_id, ())

    def outdated(self, item_id: str) -> frozenset[int]:
        """Return where in an item's text its references to what is repealed or replaced start."""
        return frozenset(
            reading.reference.start for reading in self.of(item_id) if self.is_outdated(reading)
        )

    def is_outdated(self, reading: Reading) -> bool:
        """True if a reference is to what is repealed or replaced."""
        return reading.source is not None and reading.source.is_outdated(self.day)

    def status(self, reading: Reading) -> Status:
        """Return how what a reference is to stands."""
        return reading.source.status(self.day) if reading.source else "unknown"


def legal_register(snapshot: Snapshot, legislation: Legislation, day: date) -> LegalRegister:
    """Read every legal reference of a snapshot; what others have sent in is none of the model.

    Where only `§` stands, the act is presumed: the one named last before it in the same text, be it
    known or not, else the known one named most often in the same column of the matrix.

    Args:
        day: the day for which it is told what applies.
    """
    named = {
        item.id: found
        for item in without_records(snapshot)
        if (found := _read(legislation, item.text))
    }
    usual = _usual_acts(snapshot, named)
    readings = {}
    for item_id, found in named.items():
        act = usual.get(_column(snapshot, item_id))
        readings[item_id] = tuple(
            one if one.name or act is None else replace(one, name=act.short, source=act)
            for one in found
        )
    return LegalRegister(legislation, day, _bases(snapshot, legislation, day, readings), readings)


@lru_cache(maxsize=8192)  # after every change all texts but one are as they were
def _read(legislation: Legislation, text: str) -> tuple[Reading, ...]:
    """Read the references of one text by what the text itself says."""
    readings, act, since = [], "", 0  # the act named last, and how far the text is read
    for reference in legal_references(text):
        own = _own_name(reference) or legislation.act_after(text, reference.end)
        act = legislation.last_act(text, since, reference.start) or act
        name, since = own or act, reference.end
        source = legislation.named(name)
        told = source.short if source else name
        readings.append(Reading(reference, told, source, presumed=not own))
        if own and reference.source == "act":
            act = own
    return tuple(readings)


def _own_name(reference: LegalReference) -> str:
    return "" if reference.name.casefold() in _ANY_ACT else reference.name


def _usual_acts(
    snapshot: Snapshot, readings: Mapping[str, tuple[Reading, ...]]
) -> dict[str, Source]:
    """The known act that each column of the matrix names most often; the first of two equals."""
    counted: dict[str, Counter[Source]] = {}
    for item_id, found in readings.items():
        acts = [
            one.source
            for one in found
            if one.source and one.reference.source == "act" and not one.presumed
        ]
        if acts and (column := _column(snapshot, item_id)):
            counted.setdefault(column, Counter()).update(acts)
    return {column: acts.most_common(1)[0][0] for column, acts in counted.items()}


def _column(snapshot: Snapshot, item_id: str) -> str:
    """The column of the matrix that an item stands in; empty outside of the matrix."""
    cells = (one for one in snapshot.ancestors(item_id) if one.kind == "matrix_cell")
    cell = next(cells, None)
    return str(cell.attrs.get("column", "")) if cell else ""


def _bases(
    snapshot: Snapshot,
    legislation: Legislation,
    day: date,
    readings: Mapping[str, tuple[Reading, ...]],
) -> tuple[Basis, ...]:
    names = {source.key: source.short for source in legislation.sources}
    resting: dict[str, list[Resting]] = {key: [] for key in names}
    for item_id, found in readings.items():
        by_source: dict[str, list[Reading]] = {}
        for one in found:
            key = one.source.key if one.source else plain_name(one.name)
            names.setdefault(key, one.name)
            by_source.setdefault(key, []).append(one)
        for key, ones in by_source.items():
            resting.setdefault(key, []).append(Resting(snapshot[item_id], tuple(ones)))
    sources = {source.key: source for source in legislation.sources}
    return tuple(
        Basis(
            source := sources.get(key),
            names[key],
            source.status(day) if source else "unknown",
            tuple(ones),
        )
        for key, ones in resting.items()
    )
