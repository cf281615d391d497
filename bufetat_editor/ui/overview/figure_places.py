"""Where the shapes of the figure stand in a width, in pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

from bufetat_editor.domain.figure.places import around

_INTO = 10  # pixels; a line ends under the rounded edge of its shape


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The figure before it is drawn; the dimensions are in the order of the document.

    Attributes:
        spokes: the corners of the lines that join each of them to the hub.
    """

    height: int
    hub: QRect
    dimensions: tuple[QRect, ...]
    spokes: tuple[tuple[QPoint, ...], ...]


def round_the_hub(
    width: int, hub: QSize, shape: int, heights: Sequence[int], gap: int
) -> Arrangement:
    """Place the dimensions clockwise round the hub, in three columns.

    Args:
        shape: width of a dimension.
        heights: of the dimensions.
        gap: least room between two shapes.
    """
    lefts = {-1: 0, 0: (width - shape) // 2, 1: width - shape}
    middle = QRect(QPoint((width - hub.width()) // 2, -(hub.height() // 2)), hub)
    shapes = [
        QRect(lefts[place.column], place.top, shape, height)
        for place, height in zip(
            around(hub.height(), heights, clearance=3 * gap, between=gap), heights, strict=True
        )
    ]
    down = -min(one.top() for one in (middle, *shapes))
    middle.translate(0, down)
    for one in shapes:
        one.translate(0, down)
    return Arrangement(
        max(one.bottom() + 1 for one in (middle, *shapes)),
        middle,
        tuple(shapes),
        tuple((middle.center(), _near_edge(one, middle)) for one in shapes),
    )


def under_the_hub(
    width: int, hub: int, indent: int, heights: Sequence[int], gap: int
) -> Arrangement:
    """Place the dimensions one under the other, where there is no room for three columns.

    Args:
        hub: its height.
        indent: how far in they stand.
    """
    shapes, top = [], hub
    for height in heights:
        shapes.append(QRect(indent, top + gap, width - indent, height))
        top += gap + height
    rail = indent // 2
    spokes = (
        (QPoint(rail, hub // 2), QPoint(rail, level), QPoint(indent + rail, level))
        for level in (shape.center().y() for shape in shapes)
    )
    return Arrangement(top, QRect(0, 0, width, hub), tuple(shapes), tuple(spokes))


def _near_edge(shape: QRect, hub: QRect) -> QPoint:
    """Where a line from the hub ends, so that it meets no other shape of the column."""
    middle = shape.center()
    if shape.left() > hub.right():
        return QPoint(shape.left() + _INTO, middle.y())
    if shape.right() < hub.left():
        return QPoint(shape.right() - _INTO, middle.y())
    return middle
