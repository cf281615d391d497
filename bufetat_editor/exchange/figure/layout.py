"""Where everything in the figure stands on paper. The unit is a tenth of a millimetre."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bufetat_editor.domain.figure.lines import broken
from bufetat_editor.domain.figure.places import Column, around
from bufetat_editor.exchange.figure.lettering import Lettering

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
_LEFTS: Final[dict[Column, int]] = {
    -1: _EDGE,
    0: (WIDTH - _SHAPE_WIDTH) // 2,
    1: WIDTH - _EDGE - _SHAPE_WIDTH,
}


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
    middle = replace(middle, left=_LEFTS[0], top=-middle.height // 2)
    shapes = [_shape(text, LETTERING) for text in dimensions]
    heights = [shape.height for shape in shapes]
    places = around(middle.height, heights, clearance=_ROUND_THE_HUB, between=_BETWEEN)
    placed = [
        replace(shape, left=_LEFTS[place.column], top=place.top)
        for shape, place in zip(shapes, places, strict=True)
    ]
    everything = (middle, *placed)
    down = _EDGE - min(shape.top for shape in everything)
    return Layout(
        down + max(shape.bottom for shape in everything) + _EDGE,
        _lowered(middle, down),
        tuple(_lowered(shape, down) for shape in placed),
    )


def _shape(text: str, lettering: Lettering) -> Shape:
    lines = broken(text, lettering.width, _SHAPE_WIDTH - 2 * PADDING)
    height = max(len(lines), _FEWEST_LINES) * lettering.line_height + 2 * PADDING
    return Shape(0, 0, _SHAPE_WIDTH, height, lines)


def _lowered(shape: Shape, by: int) -> Shape:
    return replace(shape, top=shape.top + by)
