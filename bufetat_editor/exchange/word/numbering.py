"""The lists: numbered headings, bullets, and ordered lists that each begin at 1.

A definition is what a style or a paragraph refers to; several may share one pattern of numbers.
"""

from __future__ import annotations

from bufetat_editor.exchange.word.markup import Element, element

HEADINGS, BULLETS, NUMBERS, TASK_BULLETS = 1, 2, 3, 4
"""The definitions that the styles are bound to."""

DEEPEST_HEADING = 4
"""The last level that has a heading style."""

_FIRST_RESTART = 5
_LEVELS = 9


class Numbering:
    """The list definitions of one document; each ordered list takes one of its own."""

    def __init__(self) -> None:
        self._restarts: dict[str, int] = {}

    def restarted(self, list_id: str) -> int:
        """Return the definition of an ordered list, which begins at 1."""
        return self._restarts.setdefault(list_id, _FIRST_RESTART + len(self._restarts))

    def root(self) -> Element:
        """Return the root of the numbering part."""
        patterns = (
            _pattern(HEADINGS, "multilevel", *map(_heading_level, range(_LEVELS))),
            _pattern(BULLETS, "singleLevel", _level("bullet", "•", 284, "ListBullet")),
            _pattern(NUMBERS, "singleLevel", _level("decimal", "%1.", 340, "ListNumber")),
            _pattern(TASK_BULLETS, "singleLevel", _level("bullet", "–", 227, "MatrixSubtask")),
        )
        definitions = [_definition(number, number) for number in range(1, _FIRST_RESTART)]
        restarts = range(_FIRST_RESTART, _FIRST_RESTART + len(self._restarts))
        definitions += [_definition(number, NUMBERS, restart=True) for number in restarts]
        return element("numbering", *patterns, *definitions)


def _pattern(number: int, kind: str, *levels: Element) -> Element:
    return element(
        "abstractNum",
        element("nsid", val=f"2011{number:04X}"),
        element("multiLevelType", val=kind),
        *levels,
        abstractNumId=number,
    )


def _definition(number: int, pattern: int, *, restart: bool = False) -> Element:
    made = element("num", element("abstractNumId", val=pattern), numId=number)
    if restart:
        made.append(element("lvlOverride", element("startOverride", val=1), ilvl=0))
    return made


def _heading_level(level: int) -> Element:
    """Chapters show their number; the levels below are bound too, but show none."""
    made = element("lvl", element("start", val=1), ilvl=level)
    if level == 0:
        made.extend([element("numFmt", val="decimal"), element("pStyle", val="Heading1")])
        made.extend([element("lvlText", val="%1."), element("lvlJc", val="left")])
        made.append(_hanging(510))
        return made
    made.append(element("numFmt", val="none"))
    if level < DEEPEST_HEADING:
        made.append(element("pStyle", val=f"Heading{level + 1}"))
    made.extend([element("suff", val="nothing"), element("lvlText", val="")])
    made.extend([element("lvlJc", val="left"), _hanging(0)])
    return made


def _level(number_format: str, text: str, hanging: int, style: str) -> Element:
    return element(
        "lvl",
        element("start", val=1),
        element("numFmt", val=number_format),
        element("pStyle", val=style),
        element("lvlText", val=text),
        element("lvlJc", val="left"),
        _hanging(hanging),
        ilvl=0,
    )


def _hanging(width: int) -> Element:
    return element("pPr", element("ind", left=width, hanging=width))
