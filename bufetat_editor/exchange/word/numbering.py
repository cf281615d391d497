"""Ordered lists that each begin at 1, beside the lists that the template's styles are tied to."""

from __future__ import annotations

from copy import deepcopy

from bufetat_editor.exchange.word.lookup import below, value
from bufetat_editor.exchange.word.markup import Element, element
from bufetat_editor.exchange.word.template import Template

DEEPEST_HEADING = 4
"""The last level that has a heading style."""


class Numbering:
    """The list definitions of one document; each ordered list takes one of its own."""

    def __init__(self, template: Template) -> None:
        self._pattern = template.ordered_list
        self._root = deepcopy(template.numbering)
        self._last = max(int(value(one, "numId")) for one in below(self._root, "num"))
        self._restarted: dict[str, int] = {}

    def restarted(self, within: str) -> int:
        """Return the definition of an ordered list, new at its first entry.

        Args:
            within: what the list stands under, which tells it from others.
        """
        if within not in self._restarted:
            self._last += 1
            self._restarted[within] = self._last
        return self._restarted[within]

    def root(self) -> Element:
        """Return the root of the numbering part."""
        root = deepcopy(self._root)
        last = list(below(root, "num"))[-1]
        for number in reversed(self._restarted.values()):
            last.addnext(_beginning_at_1(number, self._pattern))
        return root


def numbered(definition: int) -> Element:
    """Return a paragraph's tie to a list."""
    return element("numPr", element("ilvl", val=0), element("numId", val=definition))


def _beginning_at_1(number: int, pattern: int) -> Element:
    start = element("lvlOverride", element("startOverride", val=1), ilvl=0)
    return element("num", element("abstractNumId", val=pattern), start, numId=number)
