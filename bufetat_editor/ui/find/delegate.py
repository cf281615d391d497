"""Draws what was found: the picture of each row on its ground, with the box that chooses it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from bufetat_editor.ui.find.model import ROW_ROLE
from bufetat_editor.ui.find.picture import LINE, PAD, RowPicture
from bufetat_editor.ui.find.rows import FindRow
from bufetat_editor.ui.pictured_rows import SIDE, PicturedRows

Index = QModelIndex | QPersistentModelIndex

_BOX = 17


class FindDelegate(PicturedRows):
    """Draws a row."""

    def made(self, index: Index) -> RowPicture:
        """Return a new picture of a row."""
        return RowPicture(index.data(ROW_ROLE), self.theme)

    def box(self, rect: QRect) -> QRect:
        """Return where in a row the box stands that chooses it: by the first line."""
        side = self.theme.zoomed(_BOX)
        above = PAD + (self.theme.zoomed(LINE) - side) // 2
        return QRect(rect.left() + SIDE, rect.top() + above, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        row: FindRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.hit:
            is_current = bool(option.state & QStyle.StateFlag.State_Selected)
            self.draw_ground(painter, option, is_current=is_current)
        if row.proposal:
            self._draw_box(painter, option, index)
        self.picture(index).draw(painter, option.rect)
        painter.restore()

    def _draw_box(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self.theme.tokens
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
