"""Paper: A4 upright, and A4 across for the matrix."""

from __future__ import annotations

from bufetat_editor.exchange.word.markup import Element, element
from bufetat_editor.exchange.word.namespaces import R
from tests.helpers.word_template.look import LONG_SIDE, MARGIN, SHORT_SIDE, TO_EDGE, TOP


def upright(header: str, footer: str) -> Element:
    """Return the properties of the first section, which has these headers and footers."""
    return _section(header, footer, element("pgSz", w=SHORT_SIDE, h=LONG_SIDE))


def across(header: str, footer: str) -> Element:
    """Return the properties of the last section."""
    size = element("pgSz", w=LONG_SIDE, h=SHORT_SIDE, orient="landscape")
    return _section(header, footer, size)


def _section(header: str, footer: str, size: Element) -> Element:
    references = (
        _reference("headerReference", header),
        _reference("footerReference", footer),
    )
    margins = element(
        "pgMar",
        top=TOP,
        right=MARGIN,
        bottom=MARGIN,
        left=MARGIN,
        header=TO_EDGE,
        footer=TO_EDGE,
        gutter=0,
    )
    return element("sectPr", *references, element("type", val="nextPage"), size, margins)


def _reference(name: str, relationship: str) -> Element:
    made = element(name, type="default")
    made.set(f"{{{R}}}id", relationship)
    return made
