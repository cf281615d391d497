"""Paper: A4 upright for the prose, A4 across for the matrix. Measures are twentieths of a point."""

from __future__ import annotations

from bufetat_editor.exchange.word.markup import Element, element, relationship_id

_SHORT_SIDE, _LONG_SIDE = 11906, 16838
_MARGIN = 1361
_TO_EDGE = 680

PROSE_WIDTH = _SHORT_SIDE - 2 * _MARGIN
MATRIX_WIDTH = _LONG_SIDE - 2 * _MARGIN


def section(references: list[Element], *, landscape: bool = False) -> Element:
    """Return the properties of a section that begins on a new page.

    Args:
        references: its header and footer; none if it goes on with those of the section before.
    """
    if landscape:
        size = element("pgSz", w=_LONG_SIDE, h=_SHORT_SIDE, orient="landscape")
    else:
        size = element("pgSz", w=_SHORT_SIDE, h=_LONG_SIDE)
    margins = element(
        "pgMar",
        top=_MARGIN,
        right=_MARGIN,
        bottom=_MARGIN,
        left=_MARGIN,
        header=_TO_EDGE,
        footer=_TO_EDGE,
        gutter=0,
    )
    return element("sectPr", *references, element("type", val="nextPage"), size, margins)


def margin_reference(name: str, relationship: str) -> Element:
    """Return a section's reference to a header or footer part."""
    return relationship_id(element(f"{name}Reference", type="default"), relationship)


def end_section(last: Element, properties: Element) -> None:
    """End a section with its last paragraph, which is where Word keeps a section's properties."""
    last[0].append(properties)
