"""Which list a style is tied to, perhaps through the style that it is based on."""

from __future__ import annotations

from bufetat_editor.exchange.word.lookup import at, below, value
from bufetat_editor.exchange.word.markup import Element


def pattern_of(style_id: str, styles: Element, numbering: Element) -> int | None:
    """Return the number of the list pattern that a paragraph style takes its labels from.

    Args:
        styles: root of the styles part.
        numbering: root of the numbering part.
    """
    definition = _definition(style_id, styles)
    patterns = {value(one, "abstractNumId") for one in below(numbering, "abstractNum")}
    for one in below(numbering, "num"):
        pattern = value(at(one, "abstractNumId"))
        if value(one, "numId") == definition and pattern in patterns:
            return int(pattern)
    return None


def _definition(style_id: str, styles: Element) -> str:
    held = {value(style, "styleId"): style for style in below(styles, "style")}
    while style_id in held:
        style = held.pop(style_id)  # a circle of styles ends here
        definition = value(at(style, "pPr/numPr/numId"))
        if definition:
            return definition
        style_id = value(at(style, "basedOn"))
    return ""
