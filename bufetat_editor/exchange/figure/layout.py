"""Where everything in the figure stands. The unit is a tenth of a millimetre.

The hub stands in the middle of three columns, and the dimensions go clockwise round it: the first
above it, then down the right side, below it, and up the left side. Each column shares out its
height, so that no shape meets another however long their texts are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bufetat_editor.exchange.figure.lines import Lettering, broken

WIDTH: Final = 1600
HUB_LETTERING: Final = Lettering("bold", 46)
LETTERING: Final = Lettering("normal", 38)
PADDING: Final = 34
"""Room between the edge of a shape and its text."""

_SHAPE_WIDTH: Final = 430
_FEWEST_LINES: Final = 2
_ROUND_THE_HUB: Final = 150
_BETWEEN: Final = 56
_EDGE: Final = 4  # room for the outer half of a line
_LEFT: Final = _EDGE
_MIDDLE: Final = (WIDTH - _SHAPE_WIDTH) // 2
_RIGHT: Final = WIDTH - _EDGE - _SHAPE_WIDTH


@dataclass(frozen=True, slots=True)
class Shape:
    """A rectangle with lines of text in its middle."""

    left: int
    top: int
    width: int
    height: int
    lines: tuple[str, ...]

    @property
    def right(self) -> int:
        """Where it ends."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """Where it ends."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Layout:
    """The figure before it is drawn; the dimensions are in the document's order."""

    height: int
    hub: Shape
    dimensions: tuple[Shape, ...]


def layout(hub: str, dimensions: Sequence[str]) -> Layout:
    """Place the hub and the dimensions, of which there may be any number."""
    middle = _shape(hub, HUB_LETTERING)
    middle = replace(middle, left=_MIDDLE, top=-middle.height // 2)
    around = tuple(_around(middle, [_shape(text, LETTERING) for text in dimensions]))
    everything = (middle, *around)
    down = _EDGE - min(shape.top for shape in everything)
    return Layout(
        down + max(shape.bottom for shape in everything) + _EDGE,
        _lowered(middle, down),
        tuple(_lowered(shape, down) for shape in around),
    )


def _shape(text: str, lettering: Lettering) -> Shape:
    lines = broken(text, lettering, _SHAPE_WIDTH - 2 * PADDING)
    height = max(len(lines), _FEWEST_LINES) * lettering.line_height + 2 * PADDING
    return Shape(0, 0, _SHAPE_WIDTH, height, lines)


def _around(hub: Shape, shapes: Sequence[Shape]) -> Iterator[Shape]:
    """Yield the shapes, in order, where they stand when the hub's middle is at height 0."""
    beside = max(len(shapes) - 1, 0) // 2
    above, right = shapes[:1], shapes[1 : 1 + beside]
    below, left = shapes[1 + beside : len(shapes) - beside], shapes[len(shapes) - beside :]
    reach = max(
        *(hub.height // 2 + _ROUND_THE_HUB + shape.height for shape in (*above, *below)),
        *(sum(shape.height + _BETWEEN for shape in side) // 2 for side in (right, left)),
    )
    yield from (replace(shape, left=_MIDDLE, top=-reach) for shape in above)
    yield from _column(right, _RIGHT, reach)
    yield from (replace(shape, left=_MIDDLE, top=reach - shape.height) for shape in below)
    yield from reversed(list(_column(left[::-1], _LEFT, reach)))


def _column(shapes: Sequence[Shape], left: int, reach: int) -> Iterator[Shape]:
    """Yield the shapes from above, with what is left of the height shared out between them."""
    free = 2 * reach - sum(shape.height for shape in shapes)
    top = -reach
    for number, shape in enumerate(shapes):
        share = free * (2 * number + 1) // (2 * len(shapes))
        yield replace(shape, left=left, top=top + share)
        top += shape.height


def _lowered(shape: Shape, by: int) -> Shape:
    return replace(shape, top=shape.top + by)
