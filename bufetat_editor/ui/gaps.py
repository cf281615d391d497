"""The gaps between rows, into which dragged rows can be put."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.item_row import ItemRow

_THICK = 3


@dataclass(frozen=True, slots=True)
class Gap:
    """Between two rows: the item that stands over it, and where a mark for it is drawn."""

    above: str
    mark: QRect


def gap_among(rows: Iterable[ItemRow], sheet: QWidget, point: QPoint, head: str = "") -> Gap | None:
    """Return the gap nearest to a point, among rows that stand one below the other.

    Args:
        sheet: what the rows stand on, and the point is told by.
        head: the item over the first of them; none if nothing can stand there.
    """
    above, mark = head, QRect()
    for row in rows:
        place = _place(row, sheet)
        if mark.isNull():
            mark = QRect(place.left(), place.top() - 1, place.width(), _THICK)
        if point.y() < place.center().y():
            break
        above, mark = row.line.item.id, below_row(row, sheet)
    return Gap(above, mark) if above else None


def below_row(row: ItemRow, sheet: QWidget) -> QRect:
    """Return where the mark for the gap below a row is drawn."""
    place = _place(row, sheet)
    return QRect(place.left(), place.bottom() - 1, place.width(), _THICK)


def _place(row: ItemRow, sheet: QWidget) -> QRect:
    return QRect(row.mapTo(sheet, QPoint(0, 0)), row.size())
