"""Where the shapes round the hub stand, whatever they are measured in.

The hub stands in the middle of three columns, and the others go clockwise round it: the first
above it, then down the right side, below it, and up the left side. Each column shares out its
height, so that no shape meets another however high they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

Column = Literal[-1, 0, 1]
"""To the left of the hub, over and under it, or to the right."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a shape stands.

    Attributes:
        top: counted from the middle of the hub, downwards.
    """

    column: Column
    top: int


def around(hub: int, heights: Sequence[int], *, clearance: int, between: int) -> tuple[Place, ...]:
    """Return the places of shapes, in their order.

    Args:
        hub: its height.
        heights: of the shapes.
        clearance: least room between the hub and what stands over and under it.
        between: least room between two shapes of a column.
    """
    return tuple(_around(hub, heights, clearance, between))


def _around(hub: int, heights: Sequence[int], clearance: int, between: int) -> Iterator[Place]:
    beside = max(len(heights) - 1, 0) // 2
    above, right = heights[:1], heights[1 : 1 + beside]
    below, left = heights[1 + beside : len(heights) - beside], heights[len(heights) - beside :]
    reach = max(
        *(hub // 2 + clearance + height for height in (*above, *below)),
        *(sum(height + between for height in side) // 2 for side in (right, left)),
    )
    yield from (Place(0, -reach) for _ in above)
    yield from (Place(1, top) for top in _tops(right, reach))
    yield from (Place(0, reach - height) for height in below)
    yield from (Place(-1, top) for top in reversed(list(_tops(left[::-1], reach))))


def _tops(heights: Sequence[int], reach: int) -> Iterator[int]:
    """Yield where they begin from above, with what is left of the height shared out between."""
    free = 2 * reach - sum(heights)
    top = -reach
    for number, height in enumerate(heights):
        yield top + free * (2 * number + 1) // (2 * len(heights))
        top += height
