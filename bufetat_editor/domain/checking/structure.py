"""Rules of what a model is made of: texts, headings, references, cells, legal bases."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bufetat_editor.domain.checking.finding import Finding, Rule
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kind import Labels
from bufetat_editor.domain.kinds import KINDS, children_of
from bufetat_editor.domain.legal_references import legal_references
from bufetat_editor.domain.numbering import numbers
from bufetat_editor.domain.records import without_records
from bufetat_editor.domain.snapshot import Snapshot

_HEADINGS = (
    "chapter",
    "quality_concept",
    "principle_overview",
    "overarching_section",
    "principle_section",
    "principle_group",
    "target_category",
    "proposed_conclusion",
    "footnote_part",
)


def _empty_texts(snapshot: Snapshot) -> Iterator[Item]:
    for item in without_records(snapshot):
        if KINDS[item.kind].wording == "required" and not item.text.strip():
            yield item


def _headings_without_items(snapshot: Snapshot) -> Iterator[Item]:
    for item in snapshot.of_kind(*_HEADINGS):
        if children_of(item.kind) and not snapshot.children(item.id):
            yield item


def _statutory_tasks_without_basis(snapshot: Snapshot) -> Iterator[Item]:
    number = numbers(snapshot)
    for row in snapshot.of_kind("matrix_row"):
        if number.get(str(row.attrs.get("category"))) == "1":
            for item in snapshot.descendants(row.id):
                if item.kind == "task" and not legal_references(item.text):
                    yield item


def _broken_references(snapshot: Snapshot) -> Iterator[Item]:
    for item in without_records(snapshot):
        for field in KINDS[item.kind].fields:
            value = item.attrs.get(field.name, ())
            if field.type in {"item", "items"}:
                named = (value,) if isinstance(value, str) else value
                if not all(snapshot.is_living(str(one)) for one in named):  # type: ignore[union-attr]
                    yield item


def _uncalled_footnotes(snapshot: Snapshot) -> Iterator[Item]:
    calls = {item.attrs.get("footnote") for item in snapshot}
    for footnote in snapshot.of_kind("footnote"):
        if footnote.id not in calls:
            yield footnote


def _missing_cells(snapshot: Snapshot) -> Iterator[Item]:
    for matrix in snapshot.of_kind("service_matrix"):
        columns = [column.id for column in snapshot.children(matrix.id, "matrix_column")]
        for row in snapshot.children(matrix.id, "matrix_row"):
            cells = [cell.attrs.get("column") for cell in snapshot.children(row.id)]
            if sorted(map(str, cells)) != sorted(columns):
                yield row


def _extra_overarching_principles(snapshot: Snapshot) -> Iterator[Item]:
    yield from snapshot.of_kind("overarching_principle")[1:]


def _repeated_texts(snapshot: Snapshot) -> Iterator[Item]:
    """What stands twice beside itself; memos are told apart by their meetings, not their titles."""
    seen: set[tuple[str | None, str, str]] = set()
    for item in without_records(snapshot):
        key = (item.parent, item.kind, item.text.strip().casefold())
        if key[2] and key in seen and item.kind != "memo":
            yield item
        seen.add(key)


_BROKEN_BY: tuple[tuple[Rule, Callable[[Snapshot], Iterator[Item]]], ...] = (
    (
        Rule(
            "empty_text",
            Labels("Tomme tekster", "Tomme tekstar", "Empty texts"),
            Labels("Teksten er tom.", "Teksten er tom.", "The text is empty."),
        ),
        _empty_texts,
    ),
    (
        Rule(
            "heading_without_items",
            Labels(
                "Overskrifter uten innhold",
                "Overskrifter utan innhald",
                "Headings with nothing under them",
            ),
            Labels(
                "Overskriften har ingenting under seg.",
                "Overskrifta har ingenting under seg.",
                "The heading has nothing under it.",
            ),
        ),
        _headings_without_items,
    ),
    (
        Rule(
            "statutory_task_without_basis",
            Labels(
                "Lovpålagte oppgaver uten hjemmel",
                "Lovpålagde oppgåver utan heimel",
                "Statutory tasks without legal basis",
            ),
            Labels(
                "Oppgaven er lovpålagt, men viser ikke til noen hjemmel.",
                "Oppgåva er lovpålagd, men viser ikkje til nokon heimel.",
                "The task is statutory, but names no legal basis.",
            ),
        ),
        _statutory_tasks_without_basis,
    ),
    (
        Rule(
            "broken_reference",
            Labels("Brutte henvisninger", "Brotne tilvisingar", "Broken references"),
            Labels(
                "Viser til noe som er fjernet.",
                "Viser til noko som er fjerna.",
                "Refers to something that is removed.",
            ),
        ),
        _broken_references,
    ),
    (
        Rule(
            "uncalled_footnote",
            Labels(
                "Fotnoter uten henvisning", "Fotnotar utan tilvising", "Footnotes not referred to"
            ),
            Labels(
                "Ingen tekst viser til fotnoten.",
                "Ingen tekst viser til fotnoten.",
                "No text refers to the footnote.",
            ),
        ),
        _uncalled_footnotes,
    ),
    (
        Rule(
            "missing_cell",
            Labels("Rader som mangler celler", "Rader som manglar celler", "Rows that lack cells"),
            Labels(
                "Raden har ikke én celle for hver kolonne.",
                "Rada har ikkje éi celle for kvar kolonne.",
                "The row has not one cell for each column.",
            ),
        ),
        _missing_cells,
    ),
    (
        Rule(
            "extra_overarching_principle",
            Labels(
                "Flere overordnede prinsipper",
                "Fleire overordna prinsipp",
                "Several overarching principles",
            ),
            Labels(
                "Det skal bare være ett overordnet prinsipp.",
                "Det skal berre vere eitt overordna prinsipp.",
                "There must be one overarching principle only.",
            ),
        ),
        _extra_overarching_principles,
    ),
    (
        Rule(
            "repeated_text",
            Labels("Gjentatte tekster", "Oppattekne tekstar", "Repeated texts"),
            Labels(
                "Samme tekst står to ganger på samme sted.",
                "Same teksten står to gonger på same staden.",
                "The same text stands twice in one place.",
            ),
        ),
        _repeated_texts,
    ),
)
"""Each rule with what finds the items that do not keep to it."""


def structure_findings(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield what the model lacks, rule by rule, in the order of the document."""
    for rule, broken_by in _BROKEN_BY:
        for item in broken_by(snapshot):
            yield Finding(rule, item)
