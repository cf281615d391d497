"""Reads the figure back from its SVG, and knows the figure of 2011."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot
from xml.etree.ElementTree import Element

from defusedxml import ElementTree
from hypothesis import strategies as st

from bufetat_editor.exchange.figure.typeface import typeface
from tests.exchange.subjects import any_text
from tests.helpers.seed import seed

SVG = "{http://www.w3.org/2000/svg}"
HUB = seed()["kvalitetsbegrep"].text
SIX = tuple(item.text for item in seed().children("kvalitetsbegrep"))
LONG = "være tilgjengelige, samordnede og rettferdig fordelte i hele landet " * 3

wordings = st.sampled_from([LONG, *SIX, "b" * 200, "& < « æ 😀"]) | any_text
figures = st.tuples(st.just("") | wordings, st.lists(wordings, max_size=12))
"""A hub with dimensions of any length, in any number."""

_ASCENT, _DESCENT = 0.75, 0.25
_FONTS = {"normal": "Carlito-Regular", "bold": "Carlito-Bold"}


@dataclass(frozen=True)
class Line:
    """A line of text, and the ground that it covers."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Box:
    """A rectangle with rounded corners."""

    left: float
    top: float
    right: float
    bottom: float
    corner: float
    fill: str
    ink: str
    lines: tuple[Line, ...]

    def meets(self, other: Box) -> bool:
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)

    def holds(self, line: Line) -> bool:
        return all(
            self._has(x, y) for x in (line.left, line.right) for y in (line.top, line.bottom)
        )

    def _has(self, x: float, y: float) -> bool:
        into_x = min(x - self.left, self.right - x)
        into_y = min(y - self.top, self.bottom - y)
        if into_x < 0 or into_y < 0:
            return False
        return hypot(*(max(self.corner - into, 0) for into in (into_x, into_y))) <= self.corner


@dataclass(frozen=True)
class Drawn:
    """What stands in the picture: the hub first."""

    width: float
    height: float
    title: str
    words: str
    boxes: tuple[Box, ...]
    spokes: tuple[tuple[float, ...], ...]


def attribute(node: Element, name: str) -> str:
    """What an element says of itself, which it must."""
    return node.attrib[name]


def numbers(node: Element, *names: str) -> Iterator[float]:
    return (float(attribute(node, name)) for name in names)


def drawn(svg: str) -> Drawn:
    root = ElementTree.fromstring(svg)
    _, _, width, height = map(float, attribute(root, "viewBox").split())
    return Drawn(
        width,
        height,
        root.findtext(f"{SVG}title", "–"),
        root.findtext(f"{SVG}desc", "–"),
        tuple(_box(group) for group in root.iter(f"{SVG}g")),
        tuple(_points(path) for path in root.iter(f"{SVG}path")),
    )


def _points(path: Element) -> tuple[float, ...]:
    return tuple(map(float, re.findall(r"\d+", attribute(path, "d"))))


def _box(group: Element) -> Box:
    (rect,) = group.iter(f"{SVG}rect")
    left, top, width, height, corner = numbers(rect, "x", "y", "width", "height", "rx")
    lines = tuple(_line(group, text) for text in group.iter(f"{SVG}text"))
    fill, ink = attribute(rect, "fill"), attribute(group, "fill")
    return Box(left, top, left + width, top + height, corner, fill, ink, lines)


def _line(group: Element, text: Element) -> Line:
    (size,), (x, y) = numbers(group, "font-size"), numbers(text, "x", "y")
    words = text.text or ""
    half = size * typeface(_FONTS[attribute(group, "font-weight")]).width(words) / 2
    return Line(words, x - half, y - _ASCENT * size, x + half, y + _DESCENT * size)
