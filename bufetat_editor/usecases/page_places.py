"""Where items stand on the pages: the areas that are pointed at and framed. The unit is a point."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # typst takes a moment to load
    from bufetat_editor.exchange.pdf.pages import Placed

_BETWEEN_COLUMNS = 8
"""From the end of a column to the words of the next one."""
_INDENT = 24
"""What stands less to the right belongs to what it stands beside."""
_LINE = 5
"""From the top of capital letters to the line they stand on."""
_UP, _DOWN, _SIDE = 2.5, 3.5, 1.5
"""From there to where the place ends: letters also reach above and below."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item stands on a page; one that goes over several has a place on each.

    Attributes:
        leaf: number of the page, the first one being 0.
    """

    item: str
    leaf: int
    left: float
    top: float
    right: float
    bottom: float

    @property
    def extent(self) -> float:
        """How much of the page it takes, in square points."""
        return (self.right - self.left) * (self.bottom - self.top)

    def holds(self, x: float, y: float) -> bool:
        """True if a point of the page is within."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


def places(
    placed: Sequence[Placed], widths: Sequence[float], running: Collection[str]
) -> Iterator[Place]:
    """Yield the areas of items, from where each begins and ends.

    An area reaches to the next column, else to where the text ends: a page has the same air on
    both sides.

    Args:
        widths: of the pages.
        running: items that are set one after the other in the lines of one paragraph.
    """
    on_leaf: dict[int, list[Placed]] = defaultdict(list)
    for one in placed:
        on_leaf[one.page].append(one)
    margins = {leaf: min(one.left for one in there) for leaf, there in on_leaf.items()}
    on_leaf = {
        leaf: [_lined(one, margins[leaf], is_running=one.item in running) for one in there]
        for leaf, there in on_leaf.items()
    }
    for leaf, there in on_leaf.items():
        edge = widths[leaf] - margins[leaf]
        for one in there:
            is_long = one.item in running and one.bottom - one.top > 2 * _LINE
            left = margins[leaf] if is_long else one.left
            right = edge if is_long else _right(one, there, edge)
            down = -_UP if is_long else _DOWN
            yield Place(one.item, leaf, left - _SIDE, one.top - _UP, right, one.bottom + down)


def _lined(one: Placed, margin: float, *, is_running: bool) -> Placed:
    """What begins within a line is told by the foot of its letters, and what is empty has none.

    What is set in lines ends where the next line begins.
    """
    if is_running and one.left > margin + _SIDE:
        return replace(one, top=one.top - _LINE, bottom=max(one.bottom, one.top + _UP))
    return replace(one, top=min(one.top, one.bottom - _LINE))


def _right(one: Placed, others: Sequence[Placed], edge: float) -> float:
    beside = (
        other.left - _BETWEEN_COLUMNS
        for other in others
        if other.left > one.left + _INDENT and one.top < other.bottom and other.top < one.bottom
    )
    return min(beside, default=edge)
