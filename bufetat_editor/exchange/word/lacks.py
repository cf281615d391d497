"""What a document lacks to be a template, told in Norwegian by the names of what is missing."""

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

_ONE = {"paragraph": "avsnittsstilen", "character": "tegnstilen", "table": "tabellstilen"}
_MORE = {"paragraph": "avsnittsstilene", "character": "tegnstilene", "table": "tabellstilene"}
_SIDES = ("stående", "liggende")
_MOST_NAMES = 10


@dataclass(frozen=True, slots=True)
class Lack:
    """Things of one sort that are not as they must be.

    Attributes:
        one: what comes before the name if it is one thing.
        more: what comes before the names if there are more.
        what: what is wrong with them.
    """

    names: tuple[str, ...]
    one: str
    more: str
    what: str

    def told(self, names: Sequence[str]) -> str:
        """Return a clause that tells of these of the names."""
        words = self.one if len(self.names) == 1 else self.more
        return " ".join(part for part in (words, _listed(names), self.what) if part)


def told(lacks: Sequence[Lack]) -> str:
    """Return what is missing in clauses; beyond some names, how many more there are."""
    clauses = []
    left = _MOST_NAMES
    for lack in lacks:
        if names := lack.names[:left]:
            clauses.append(lack.told(names))
        left -= len(names)
    others = sum(len(lack.names) for lack in lacks) - _MOST_NAMES
    return "; ".join(clauses) + (f" … og {others} til" if others > 0 else "")


def is_another_document(ids: Collection[str]) -> bool:
    """True if most of the styles that Word does not bring itself are missing."""
    ours = [style.id for style in STYLES if not style.shown]
    return sum(style in ids for style in ours) < len(ours) / 2


def missing_styles(ids: Collection[str]) -> Iterator[Lack]:
    """Tell which styles are missing, given the ids of those that are there."""
    for kind, one in _ONE.items():
        missing = [style for style in STYLES if style.kind == kind and style.id not in ids]
        if missing:
            yield Lack(tuple(map(_called, missing)), one, _MORE[kind], "mangler")


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
        yield Lack(tuple(map(_called, missing)), "", "", "er ikke knyttet til en liste")


def missing_sections(papers: Sequence[Element]) -> Iterator[Lack]:
    """Tell if there is paper of one kind only."""
    if len(papers) < len(_SIDES):
        yield Lack(("en stående og en liggende",), "det er ikke to inndelinger i den,", "", "")


def missing_controls(document: Document, papers: Sequence[Element]) -> Iterator[Lack]:
    """Tell what the header and footer of the first or of the last section have no place for."""
    used = (papers[0], papers[-1]) if len(papers) > 1 else papers
    for paper, side in zip(used, _SIDES, strict=False):
        there = _tags(document, paper)
        missing = tuple(
            f"«{name}» ({tag})" for tag, name in margins.REQUIRED.items() if tag not in there
        )
        if missing:
            what = f"mangler i topptekst eller bunntekst på {side} side"
            yield Lack(missing, "innholdskontrollen", "innholdskontrollene", what)


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


def _listed(names: Sequence[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} og {last}" if first else last
