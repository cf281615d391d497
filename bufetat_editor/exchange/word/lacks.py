"""What a document lacks to be a template, as clauses in Norwegian that name every single thing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

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


def missing_styles(ids: Collection[str]) -> Iterator[str]:
    """Tell which styles are missing, given the ids of those that are there."""
    for kind, one in _ONE.items():
        missing = [style for style in STYLES if style.kind == kind and style.id not in ids]
        if missing:
            yield f"{one if len(missing) == 1 else _MORE[kind]} {_listed(map(_called, missing))}"


def missing_lists(ids: Mapping[str, str], styles: Element, numbering: Element) -> Iterator[str]:
    """Tell which styles of lists are tied to no list."""
    missing = [
        style
        for style in STYLES
        if style.id in LISTS
        and style.id in ids
        and pattern_of(ids[style.id], styles, numbering) is None
    ]
    if missing:
        yield f"en liste på {_listed(map(_called, missing))}"


def missing_sections(papers: Sequence[Element]) -> Iterator[str]:
    """Tell if there is paper of one kind only."""
    if len(papers) < len(_SIDES):
        yield "to inndelinger, en stående og en liggende"


def missing_controls(document: Document, papers: Sequence[Element]) -> Iterator[str]:
    """Tell what the header and footer of the first or of the last section have no place for."""
    used = (papers[0], papers[-1]) if len(papers) > 1 else papers
    for paper, side in zip(used, _SIDES, strict=False):
        there = _tags(document, paper)
        missing = [
            f"«{name}» ({tag})" for tag, name in margins.REQUIRED.items() if tag not in there
        ]
        if missing:
            controls = "innholdskontrollen" if len(missing) == 1 else "innholdskontrollene"
            yield f"{controls} {_listed(missing)} i topptekst eller bunntekst på {side} side"


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


def _listed(names: Iterable[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} og {last}" if first else last
