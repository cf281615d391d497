"""The lines between text and footnotes, which Word keeps as footnotes of their own."""

from __future__ import annotations

from bufetat_editor.exchange.word.lookup import at, below, put, value
from bufetat_editor.exchange.word.markup import Element, element
from bufetat_editor.exchange.word.settings import put_setting

_PLAIN = ("separator", "continuationSeparator")
ORDINARY = {"", "normal"}
"""The types of footnotes and endnotes that have text."""


def separators(footnotes: Element | None) -> list[Element]:
    """Return the template's separators, or plain ones, the last with the id 0.

    Our footnotes begin at 1, an id that Word gives a third separator and LibreOffice the second.

    Args:
        footnotes: root of the template's footnotes part, if it has one.
    """
    held = [] if footnotes is None else list(below(footnotes, "footnote"))
    made = [one for one in held if value(one, "type") not in ORDINARY]
    made = made or [_separator(kind) for kind in _PLAIN]
    for number, one in enumerate(made, 1 - len(made)):
        put(one, number, "id")
    return made


def refer_to_separators(settings: Element, made: list[Element]) -> None:
    """Tell the settings, where Word looks, which footnotes are separators."""
    properties = at(settings, "footnotePr")
    if properties is None:
        properties = element("footnotePr")
        put_setting(settings, properties)
    for one in list(below(properties, "footnote")):
        properties.remove(one)
    properties.extend(element("footnote", id=value(one, "id")) for one in made)


def _separator(kind: str) -> Element:
    close = element("pPr", element("spacing", before=0, after=0, line=240, lineRule="auto"))
    line = element("p", close, element("r", element(kind)))  # of no style, in any template
    return element("footnote", line, type=kind)
