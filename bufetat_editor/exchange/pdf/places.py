"""From where each item begins and ends to the areas that are pointed at and framed.

typst tells at which point of which page something begins, ends, or has its right edge. It knows of
no heights: what begins a line is told by the top of its letters, what begins within one by the line
that they stand on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import Literal, Protocol

from bufetat_editor.exchange.pdf.proof import Place

_LINE = 5
"""From the top of capital letters to the line they stand on."""
_UP, _DOWN, _SIDE = 2.5, 3.5, 1.5
"""From there to where the place ends: letters also reach above and below."""
_NOTE, _ROUND_NOTE = 6, 2
"""The same two in notes, whose lines stand so close that a frame has just room between them."""
_LEAD = 4.5
"""From the line that notes stand on to the top of the next one, where they end if they fill it."""


@dataclass(frozen=True, slots=True)
class Air:
    """How far the text of a page is from its edges; pages lie open as in a book."""

    top: float
    bottom: float
    inside: float
    outside: float

    def left(self, page: int) -> float:
        """Return how far it is from the left edge; the first page lies to the right."""
        return self.outside if page % 2 else self.inside

    def right(self, page: int) -> float:
        """Return how far it is from the right edge."""
        return self.inside if page % 2 else self.outside


@dataclass(frozen=True, slots=True)
class Edge:
    """Where an item begins or ends.

    Attributes:
        edge: before it begins, `left` is told of what has a number beside it, `right` of what
            stands in a column.
        runs_on: it is set in the lines of a paragraph, after another one.
        page: number of the page, the first one being 0.
    """

    item: str
    edge: Literal["left", "right", "begin", "end"]
    runs_on: bool
    page: int
    x: float
    y: float


class Sized(Protocol):
    """What has the size of a page."""

    @property
    def width(self) -> float: ...  # noqa: D102 - as it says

    @property
    def height(self) -> float: ...  # noqa: D102 - as it says


@dataclass(frozen=True, slots=True)
class _Begun:
    """An item that has begun.

    Attributes:
        reach: from where the text of its page begins to where its column ends; 0 if it stands in
            none.
    """

    number: int
    edge: Edge
    left: float
    reach: float


def places(edges: Iterable[Edge], pages: Sequence[Sized], air: Air) -> Iterator[Place]:
    """Yield where items stand, in the order in which they begin.

    Items may stand within others, as tasks do in a cell; an inner one ends first.
    """
    begun: list[_Begun] = []
    found: list[tuple[int, list[Place]]] = []
    told: dict[tuple[str, str], float] = {}
    for number, edge in enumerate(edges):
        match edge.edge:
            case "left" | "right":
                told[edge.item, edge.edge] = edge.x - air.left(edge.page)
            case "begin":
                around = begun[-1].reach if begun and not edge.runs_on else 0
                reach = told.pop((edge.item, "right"), around)
                left = told.pop((edge.item, "left"), edge.x - air.left(edge.page))
                begun.append(_Begun(number, edge, left, reach))
            case "end":
                one = next(one for one in reversed(begun) if one.edge.item == edge.item)
                begun.remove(one)
                found.append((one.number, [*_areas(one, edge, pages, air)]))
    return (place for _, stretch in sorted(found, key=itemgetter(0)) for place in stretch)


def _areas(begun: _Begun, end: Edge, pages: Sequence[Sized], air: Air) -> Iterator[Place]:
    begin = begun.edge
    for page in range(begin.page, end.page + 1):
        margin = air.left(page)
        place = Place(
            begin.item,
            page,
            margin + begun.left,
            begin.y if page == begin.page else air.top,
            margin + begun.reach if begun.reach else pages[page].width - air.right(page),
            end.y if page == end.page else pages[page].height - air.bottom,
        )
        yield _running(place, end, margin) if begin.runs_on else _with_letters(place)


def _with_letters(place: Place) -> Place:
    return replace(
        place,
        left=place.left - _SIDE,
        top=min(place.top, place.bottom - _LINE) - _UP,  # what is empty has no height
        bottom=place.bottom + _DOWN,
    )


def _running(place: Place, end: Edge, margin: float) -> Place:
    """Return the area of words in a line, or of all lines over which they go."""
    begins_line, fills_line = place.left <= margin + _SIDE, end.x <= margin + _SIDE
    top = place.top if begins_line else place.top - _NOTE
    foot = place.bottom - _LEAD if fills_line else place.bottom
    if foot - top > 2 * _NOTE:
        place = replace(place, left=margin)
    elif not fills_line:
        place = replace(place, right=end.x + _SIDE)
    return replace(place, left=place.left - _SIDE, top=top - _ROUND_NOTE, bottom=foot + _ROUND_NOTE)
