"""What a document must have before it is written, so that everyone can read it.

Public documents are to be accessible by law (forskrift om universell utforming av IKT-løsninger
§ 4). What the program can see to itself, as real lists, heading levels and alt texts, it does; this
is about words that only a person can add.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.exchange.blocks import (
    Block,
    Document,
    Figure,
    Matrix,
    Memo,
    Model,
    Paragraph,
    Runs,
    wording,
)
from bufetat_editor.exchange.shown_numbers import is_chapter
from bufetat_editor.phrase import Listed, Phrase

_MOST_NAMED = 10
_NAMED = Phrase("{what} ({kind} «{id}»)")
_MATRIX, _ONLY_MATRIX = Phrase("matrise {number}"), Phrase("matrisen")
_COLUMN, _ROW = Phrase("kolonne {number}"), Phrase("kategori {number}")
_NO_HUB = Phrase("figuren mangler teksten i midten (overskriften til kvalitetsbegrepet)")
_NO_DIMENSION = Phrase("kvalitetsdimensjon {number} i figuren mangler tekst")


class NotAccessible(UserError):
    """Words are lacking without which some cannot find their way in the document.

    The fact `item` is the id of the first item that lacks them.
    """

    sentence = (
        "Dokumentet kan ikke eksporteres ennå. "
        "Dette må på plass for at alle skal kunne lese det: {lacks}."
    )


@dataclass(frozen=True, slots=True)
class Lack:
    """What is lacking.

    Attributes:
        item: id of what lacks it.
        told: a clause.
    """

    item: str | None
    told: Phrase


def require_accessible(document: Document, snapshot: Snapshot) -> None:
    """Let a document pass that has all it must have; one without any content has.

    Args:
        snapshot: what it was composed from.

    Raises:
        NotAccessible: it lacks something; what and where is told, the first ten of many.
    """
    lacks = [*lacking(document)]
    if not lacks:
        return
    told, more = [*_distinct(lacks, snapshot)][:_MOST_NAMED], len(lacks) - _MOST_NAMED
    if more > 0:
        told.append(Phrase("og {more} til", more=more))
    raise NotAccessible(lacks=Listed(*told), item=lacks[0].item or "")


def _distinct(lacks: Sequence[Lack], snapshot: Snapshot) -> Iterator[Phrase]:
    """Yield what is told; where that is the same of several, with what lacks it."""
    times = Counter(one.told for one in lacks)
    for one in lacks:
        item = snapshot.get(one.item or "") if times[one.told] > 1 else None
        yield (
            _NAMED.filled(what=one.told, kind=kind_of(item.kind).labels, id=item.id)
            if item
            else one.told
        )


def lacking(document: Document) -> Iterator[Lack]:
    """Yield what a document lacks."""
    if document.memo:
        yield from _in_memo(document.memo)
    yield from _in_model(document.model)
    matrices = document.model.matrices
    for number, matrix in enumerate(matrices, 1):
        yield from _in_matrix(
            matrix, _MATRIX.filled(number=number) if len(matrices) > 1 else _ONLY_MATRIX
        )


def _in_memo(memo: Memo) -> Iterator[Lack]:
    if _is_blank(memo.title.runs):
        yield Lack(memo.item, Phrase("notatet mangler tittel"))
    for number, field in enumerate(memo.fields, 1):
        if _is_blank(field.label):
            yield Lack(
                field.item,
                Phrase("felt {number} i hodet på notatet mangler ledetekst", number=number),
            )
    yield from _levels(memo.blocks, Phrase("tittelen på notatet"))


def _in_model(model: Model) -> Iterator[Lack]:
    if _is_blank(model.title.runs):
        yield Lack(model.item, Phrase("modellen mangler tittel"))
    yield from _levels(model.blocks, Phrase("tittelen på modellen"))
    for block in model.blocks:
        if isinstance(block, Figure):
            yield from _in_figure(block)


def _levels(blocks: tuple[Block, ...], where: Phrase) -> Iterator[Lack]:
    figures = {block.item for block in blocks if isinstance(block, Figure)}
    before, above = where, 0
    for heading in _headings(blocks):
        level, words = heading.form.level, wording(heading.runs)
        if level > above + 1:
            yield Lack(
                heading.item, Phrase("overskriften «{words}» hopper over et nivå", words=words)
            )
        above = level
        if words.strip():
            before = Phrase("«{words}»", words=words)
        elif is_chapter(heading):
            before = Phrase("kapittel {number}", number=heading.number)
            yield Lack(heading.item, Phrase("{chapter} mangler overskrift", chapter=before))
        elif heading.item not in figures:  # the figure tells of its own
            yield Lack(
                heading.item, Phrase("overskriften etter {before} mangler tekst", before=before)
            )


def _in_figure(figure: Figure) -> Iterator[Lack]:
    if not figure.hub.strip():
        yield Lack(figure.item, _NO_HUB)
    for number, dimension in enumerate(figure.dimensions, 1):
        if not dimension.strip():
            yield Lack(figure.item, _NO_DIMENSION.filled(number=number))


def _in_matrix(matrix: Matrix, name: Phrase) -> Iterator[Lack]:
    columns = (one.label for one in matrix.columns)
    rows = (one.label for one in matrix.rows)
    numbered = chain(_numbered(_COLUMN, columns), _numbered(_ROW, rows))
    for called, label in numbered:
        if _is_blank(label.runs):
            yield Lack(
                label.item, Phrase("{called} i {matrix} mangler navn", called=called, matrix=name)
            )


def _numbered(called: Phrase, labels: Iterator[Paragraph]) -> Iterator[tuple[Phrase, Paragraph]]:
    return ((called.filled(number=number), label) for number, label in enumerate(labels, 1))


def _headings(blocks: tuple[Block, ...]) -> list[Paragraph]:
    paragraphs = (block for block in blocks if isinstance(block, Paragraph))
    return [one for one in paragraphs if one.form.role == "heading"]


def _is_blank(runs: Runs) -> bool:
    return not wording(runs).strip()
