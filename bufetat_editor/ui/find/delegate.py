"""Draws what was found: the picture of each row on its ground, with the box that chooses it."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from bufetat_editor.ui.find.model import ROW_ROLE
from bufetat_editor.ui.find.picture import LINE, PAD, SIDE, RowPicture
from bufetat_editor.ui.find.rows import FindRow
from bufetat_editor.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_BOX = 17
_RADIUS = 7
_PICTURES = 200
"""More than are ever in sight."""


class FindDelegate(QStyledItemDelegate):
    """Draws a row; the heights of all and the pictures of the last ones are kept."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._width = -1  # that the heights are of
        self._heights: dict[int, int] = {}  # by the number of the row
        self._pictures: dict[int, RowPicture] = {}

    def forget(self) -> None:
        """Measure and draw anew: there are other rows, other letters or other colours."""
        self._heights.clear()
        self._pictures.clear()

    def box(self, rect: QRect) -> QRect:
        """Return where in a row the box stands that chooses it: by the first line."""
        side = self._theme.zoomed(_BOX)
        above = PAD + (self._theme.zoomed(LINE) - side) // 2
        return QRect(rect.left() + SIDE, rect.top() + above, side, side)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give room for the whole text; measured once."""
        width = self._view.viewport().width()
        if width != self._width:
            self._width = width
            self._heights.clear()
        if index.row() not in self._heights:
            self._heights[index.row()] = self._picture(index).height(width)
        return QSize(width, self._heights[index.row()])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        row: FindRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.hit:
            self._draw_ground(painter, option)
        if row.proposal:
            self._draw_box(painter, option, index)
        self._picture(index).draw(painter, option.rect)
        painter.restore()

    def _picture(self, index: Index) -> RowPicture:
        number = index.row()
        if number not in self._pictures:
            if len(self._pictures) >= _PICTURES:
                self._pictures.clear()
            self._pictures[number] = RowPicture(index.data(ROW_ROLE), self._theme)
        return self._pictures[number]

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, rect, state = self._theme.tokens, QRectF(option.rect), option.state
        painter.setPen(QPen(tokens.color("line"), 1))
        painter.drawLine(
            QPointF(rect.left() + SIDE, rect.bottom()),
            QPointF(rect.right() - SIDE, rect.bottom()),
        )
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        if not is_current and not state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("accent_soft" if is_current else "chip"))
        if is_current and self._view.hasFocus():
            painter.setPen(QPen(tokens.color("accent"), 2))
        painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), _RADIUS, _RADIUS)

    def _draw_box(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        frame = QRectF(self.box(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5)
        is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.setPen(QPen(tokens.color("accent" if is_on else "border"), 1))
        painter.setBrush(tokens.color("accent" if is_on else "panel"))
        painter.drawRoundedRect(frame, 4, 4)
        if is_on:
            painter.setPen(QPen(tokens.color("on_accent"), 2))
            x, y, side = frame.left(), frame.top(), frame.width()
            hook = [(0.24, 0.52), (0.43, 0.71), (0.77, 0.31)]
            painter.drawPolyline([QPointF(x + a * side, y + b * side) for a, b in hook])
