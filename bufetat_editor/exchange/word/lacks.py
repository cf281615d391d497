"""What a document lacks to be a template, told by the names of what is missing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from docx.document import Document
from docx.opc.part import XmlPart

from bufetat_editor.exchange.word import margins
from bufetat_editor.exchange.word.list_ties import pattern_of
from bufetat_editor.exchange.word.lookup import below, relation
from bufetat_editor.exchange.word.markup import Element
from bufetat_editor.exchange.word.styles import LISTS, STYLES, Style
from bufetat_editor.phrase import Listed, Phrase

_STYLES = {
    "paragraph": (
        Phrase("avsnittsstilen {names} mangler"),
        Phrase("avsnittsstilene {names} mangler"),
    ),
    "character": (
        Phrase("tegnstilen {names} mangler"),
        Phrase("tegnstilene {names} mangler"),
    ),
    "table": (
        Phrase("tabellstilen {names} mangler"),
        Phrase("tabellstilene {names} mangler"),
    ),
}
_UNTIED = Phrase("{names} er ikke knyttet til en liste")
_ONE_PAPER = Phrase("det er ikke to inndelinger i den, {names}")
_PAPERS = Phrase("en stående og en liggende")
_CONTROLS = (  # of the first section, which is upright, and of the last, which lies across
    (
        Phrase("innholdskontrollen {names} mangler i topptekst eller bunntekst på stående side"),
        Phrase("innholdskontrollene {names} mangler i topptekst eller bunntekst på stående side"),
    ),
    (
        Phrase("innholdskontrollen {names} mangler i topptekst eller bunntekst på liggende side"),
        Phrase("innholdskontrollene {names} mangler i topptekst eller bunntekst på liggende side"),
    ),
)
_MOST_NAMES = 10


@dataclass(frozen=True, slots=True)
class Lack:
    """Things of one sort that are not as they must be.

    Attributes:
        one: the clause that tells of it if it is one thing, with a place for `names`.
        more: the clause if there are more.
    """

    names: tuple[object, ...]
    one: Phrase
    more: Phrase

    def told(self, names: Sequence[object]) -> Phrase:
        """Return a clause that tells of these of the names."""
        clause = self.one if len(self.names) == 1 else self.more
        return clause.filled(names=_listed(names))


def told(lacks: Sequence[Lack]) -> Phrase:
    """Return what is missing in clauses; beyond some names, how many more there are."""
    clauses: list[Phrase] = []
    left = _MOST_NAMES
    for lack in lacks:
        if names := lack.names[:left]:
            clauses.append(lack.told(names))
        left -= len(names)
    others = sum(len(lack.names) for lack in lacks) - _MOST_NAMES
    told = Listed(*clauses)
    return Phrase("{lacks} … og {others} til", lacks=told, others=others) if others > 0 else told


def is_another_document(ids: Collection[str]) -> bool:
    """True if most of the styles that Word does not bring itself are missing."""
    ours = [style.id for style in STYLES if not style.shown]
    return sum(style in ids for style in ours) < len(ours) / 2


def missing_styles(ids: Collection[str]) -> Iterator[Lack]:
    """Tell which styles are missing, given the ids of those that are there."""
    for kind, clauses in _STYLES.items():
        missing = [style for style in STYLES if style.kind == kind and style.id not in ids]
        if missing:
            yield Lack(tuple(map(_called, missing)), *clauses)


def missing_lists(ids: Mapping[str, str], styles: Element, numbering: Element) -> Iterator[Lack]:
    """Tell which styles of lists are tied to no list."""
    missing = [
        style
        for style in STYLES
        if style.id in LISTS
        and style.id in ids
        and pattern_of(ids[style.id], styles, numbering) is None
    ]
    if missing:
        yield Lack(tuple(map(_called, missing)), _UNTIED, _UNTIED)


def missing_sections(papers: Sequence[Element]) -> Iterator[Lack]:
    """Tell if there is paper of one kind only."""
    if len(papers) < len(_CONTROLS):
        yield Lack((_PAPERS,), _ONE_PAPER, _ONE_PAPER)


def missing_controls(document: Document, papers: Sequence[Element]) -> Iterator[Lack]:
    """Tell what the header and footer of the first or of the last section have no place for."""
    used = (papers[0], papers[-1]) if len(papers) > 1 else papers
    for paper, clauses in zip(used, _CONTROLS, strict=False):
        there = _tags(document, paper)
        missing = tuple(
            f"«{name}» ({tag})" for tag, name in margins.REQUIRED.items() if tag not in there
        )
        if missing:
            yield Lack(missing, *clauses)


def _tags(document: Document, paper: Element) -> set[str]:
    references = below(paper, "headerReference", "footerReference")
    parts = (document.part.related_parts.get(relation(one)) for one in references)
    return {
        tag for part in parts if isinstance(part, XmlPart) for tag in margins.tags(part.element)
    }


def _called(style: Style) -> str:
    """A style as staff see it, and as the file has it if that is something else."""
    shown = style.shown or style.name
    also = f" ({style.name})" if shown.casefold() != style.name.casefold() else ""
    return f"«{shown}»{also}"


def _listed(names: Sequence[object]) -> Phrase:
    *first, last = names
    if not first:
        return Listed(last)
    return Phrase("{first} og {last}", first=Listed(*first, between=", "), last=last)
