"""Where a card stands beside what it tells of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize

Side = Literal["left", "right", "above", "below"]
_GAP = 4


@dataclass(frozen=True, slots=True)
class StandingPlace:
    """A place for a card.

    Attributes:
        side: of what it tells of.
        point: where it points from its own corner, along the edge that faces that.
    """

    area: QRect
    side: Side
    point: int


def beside(target: QRect, card: QSize, within: QRect) -> StandingPlace:
    """Return the place of a card beside a target, where there is the most room for it.

    It lies over the target only where the window is too small for anything else.
    """
    room: dict[Side, int] = {
        "right": within.right() - target.right() - card.width(),
        "left": target.left() - within.left() - card.width(),
        "below": within.bottom() - target.bottom() - card.height(),
        "above": target.top() - within.top() - card.height(),
    }
    side = next(
        (one for one, left in room.items() if left >= _GAP), max(room, key=room.__getitem__)
    )
    area = QRect(_corner(target, card, side), card)
    area.moveLeft(max(within.left(), min(area.left(), within.right() - card.width() + 1)))
    area.moveTop(max(within.top(), min(area.top(), within.bottom() - card.height() + 1)))
    middle = target.intersected(within).center()
    is_beside = side in {"left", "right"}
    point = middle.y() - area.top() if is_beside else middle.x() - area.left()
    return StandingPlace(area, side, point)


def _corner(target: QRect, card: QSize, side: str) -> QPoint:
    top = target.top() + min(target.height(), card.height()) // 2 - card.height() // 2
    left = target.center().x() - card.width() // 2
    match side:
        case "right":
            return QPoint(target.right() + 1 + _GAP, max(top, target.top()))
        case "left":
            return QPoint(target.left() - card.width() - _GAP, max(top, target.top()))
        case "below":
            return QPoint(left, target.bottom() + 1 + _GAP)
    return QPoint(left, target.top() - card.height() - _GAP)
