"""The sections of a model in the order of the document: what the outline lists and a page shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.places import memo_title
from bufetat_editor.domain.rounds import tally
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.input_words import round_title
from bufetat_editor.ui.phrases import sentence_case
from bufetat_editor.ui.standing import Standing

OVERVIEW = "overview"
FOOTNOTES = "footnotes"
INPUTS = "inputs"
FIND = "find"
COMPARE = "compare"
LEGAL = "legal"
COVERAGE = "coverage"
EDITIONS = "editions"

READING = (OVERVIEW, INPUTS, LEGAL, COVERAGE, EDITIONS, COMPARE, FIND)
"""The sections that are no part of the document: what is read out of it and told of it."""

_SECTION_KINDS = {
    "memo",
    "service_model",
    "chapter",
    "principle_section",
    "service_matrix",
    "round",
}


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the outline.

    Attributes:
        key: id of the item at its head, or `FOOTNOTES`, or one of `READING`.
        changes: number of items in it, with the sections under it, that differ from the base.
        waiting: number of inputs in it, with the sections under it, that are not weighed.
    """

    key: str
    title: str
    number: str = ""
    changes: int = 0
    waiting: int = 0
    children: tuple[Section, ...] = ()

    @property
    def label(self) -> str:
        """Number and title."""
        return f"{self.number} {self.title}".strip()


def sections(standing: Standing) -> tuple[Section, ...]:
    """Return the whole outline; nothing as long as there is no model to see."""
    if not standing.snapshot.children(None, "service_model"):
        return ()
    counts = _counts(standing)
    return tuple(_sections(standing, counts))


def section_of(snapshot: Snapshot, item_id: str) -> str:
    """Return the key of the section that shows an item."""
    above = (snapshot[item_id], *snapshot.ancestors(item_id))
    return next(filter(None, map(_headed_by, above)), item_id)


def is_read(snapshot: Snapshot, section: str) -> bool:
    """True if a section is shown by a page that is read, and has no rows to write in."""
    item = snapshot.get(section)
    return section in READING or (item is not None and item.kind == "round")


def _headed_by(item: Item) -> str:
    """The key of the section that begins with an item, if one does."""
    if item.kind == "footnote":
        return FOOTNOTES
    if item.kind == "rounds":
        return INPUTS
    return item.id if item.kind in _SECTION_KINDS else ""


def _counts(standing: Standing) -> Counter[str]:
    snapshot = standing.snapshot

    @cache  # many changed items stand under few parents
    def section(item_id: str | None) -> str:
        if item_id is None:
            return ""
        item = snapshot[item_id]
        return _headed_by(item) or section(item.parent)

    return Counter(map(section, standing.changed))


def _sections(standing: Standing, counts: Mapping[str, int]) -> Iterator[Section]:
    snapshot = standing.snapshot
    yield Section(OVERVIEW, QCoreApplication.translate("Sections", "Overview"))
    for memo in snapshot.of_kind("memo"):
        title = memo_title(snapshot, memo)
        yield Section(memo.id, title, changes=counts.get(memo.id, 0))
    for model in snapshot.children(None, "service_model"):
        yield Section(model.id, model.text, changes=counts.get(model.id, 0))
        for chapter in snapshot.children(model.id, "chapter"):
            yield _chapter(standing, chapter, counts)
        for matrix in snapshot.children(model.id, "service_matrix"):
            title = QCoreApplication.translate("Sections", "Matrix")
            yield Section(matrix.id, title, changes=counts.get(matrix.id, 0))
    footnotes = QCoreApplication.translate("Sections", "Footnotes")
    yield Section(FOOTNOTES, footnotes, changes=counts.get(FOOTNOTES, 0))
    yield _inputs(standing)
    yield Section(LEGAL, QCoreApplication.translate("Sections", "Legal bases"))
    yield Section(COVERAGE, QCoreApplication.translate("Sections", "Coverage"))
    yield Section(EDITIONS, QCoreApplication.translate("Sections", "Editions"))
    yield Section(COMPARE, QCoreApplication.translate("Sections", "Compare"))
    yield Section(FIND, QCoreApplication.translate("Sections", "Find"))


def _inputs(standing: Standing) -> Section:
    parts = tuple(
        Section(one.id, round_title(one), waiting=tally(one.inputs).waiting)
        for one in standing.rounds
    )
    title = QCoreApplication.translate("Sections", "Inputs")
    waiting = sum(part.waiting for part in parts)
    return Section(INPUTS, title, waiting=waiting, children=parts)


def _chapter(standing: Standing, chapter: Item, counts: Mapping[str, int]) -> Section:
    parts = [
        Section(
            item.id,
            _section_title(standing.snapshot, item),
            standing.numbers.get(item.id, ""),
            counts.get(item.id, 0),
        )
        for item in standing.snapshot.descendants(chapter.id)
        if item.kind == "principle_section"
    ]
    return Section(
        chapter.id,
        chapter.text,
        standing.numbers.get(chapter.id, ""),
        counts.get(chapter.id, 0) + sum(part.changes for part in parts),
        children=tuple(parts),
    )


def _section_title(snapshot: Snapshot, section: Item) -> str:
    """The dimension that a principle section is about is enough to find it by."""
    dimension = snapshot.get(str(section.attrs.get("dimension", "")))
    title = dimension.text if dimension and not dimension.deleted else section.text
    return sentence_case(title)
