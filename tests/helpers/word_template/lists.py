"""The numbering part: the lists that styles are tied to."""

from __future__ import annotations

from bufetat_editor.exchange.word.markup import Element, element

HEADINGS, BULLETS, NUMBERS, DASHES, REFERENCES = range(1, 6)
"""The definitions, each of a pattern with the same number."""

_UNSEEN = "\u200b"
"""The bullet of entries with reference numbers; without any, other programs see no list at all."""

_HEADING_STYLES = 4
_LEVELS = 9


def numbering() -> Element:
    """Return the root of the numbering part."""
    patterns = (
        _pattern(HEADINGS, "multilevel", *map(_heading_level, range(_LEVELS))),
        _pattern(BULLETS, "singleLevel", _level("bullet", "•", 284, "ListBullet")),
        _pattern(NUMBERS, "singleLevel", _level("decimal", "%1.", 340, "ListNumber")),
        _pattern(DASHES, "singleLevel", _level("bullet", "–", 227, "MatrixSubtask")),
        _pattern(REFERENCES, "singleLevel", _level("bullet", _UNSEEN, 794, "ListReference")),
    )
    definitions = (
        element("num", element("abstractNumId", val=number), numId=number)
        for number in range(1, len(patterns) + 1)
    )
    return element("numbering", *patterns, *definitions)


def _pattern(number: int, kind: str, *levels: Element) -> Element:
    return element(
        "abstractNum",
        element("nsid", val=f"2011{number:04X}"),
        element("multiLevelType", val=kind),
        *levels,
        abstractNumId=number,
    )


def _heading_level(level: int) -> Element:
    """Chapters show their number; the levels below are bound too, but show none."""
    if level == 0:
        return _level("decimal", "%1.", 510, "Heading1")
    style = f"Heading{level + 1}" if level < _HEADING_STYLES else None
    return _level("none", "", 0, style, level)


def _level(
    number_format: str, label: str, hanging: int, style: str | None, level: int = 0
) -> Element:
    """A label that is not seen leaves the hang to what the paragraph itself begins with."""
    return element(
        "lvl",
        element("start", val=1),
        element("numFmt", val=number_format),
        *([element("pStyle", val=style)] if style else []),
        *([] if label.strip(_UNSEEN) else [element("suff", val="nothing")]),
        element("lvlText", val=label),
        element("lvlJc", val="left"),
        element("pPr", element("ind", left=hanging, hanging=hanging)),
        ilvl=level,
    )
