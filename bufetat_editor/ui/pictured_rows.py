"""Lists whose rows are drawn from pictures, each of which is made and measured once."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from bufetat_editor.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

SIDE = 14
"""Room beside what stands in a row, in pixels."""
_RADIUS = 7
_AT_ONCE = 150  # rows that are laid out before the window is drawn again
_PICTURES = 200
"""More than are ever in sight."""


class Picture(Protocol):
    """What a row looks like."""

    def height(self, width: int) -> int:
        """Return the height of the row in a width."""

    def draw(self, painter: QPainter, frame: QRect) -> None:
        """Draw what stands in the row."""


class PicturedList(QListView):
    """A list with such rows: thousands of them cost as little as those in sight."""

    def draw_by(self, drawing: PicturedRows) -> None:
        """Let rows be drawn so; to be called once, when there is a model."""
        self._drawing = drawing
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(drawing)
        self.model().modelReset.connect(drawing.forget)
        self.model().dataChanged.connect(self._measure_anew)
        drawing.theme.changed.connect(self._measure_anew)

    def height_of_rows(self, most: int) -> int:
        """Return the height in pixels in which all rows are seen at once, or `most` if less."""
        height = 2 * self.frameWidth()
        for row in range(self.model().rowCount()):
            height += self.sizeHintForRow(row)
            if height >= most:
                return most
        return height

    def doItemsLayout(self) -> None:
        """Keep the row that one is on in sight, in other letters or another width.

        What is not seen has no width to measure rows in; it is laid out when it is shown.
        """
        if not self.isVisible():
            return
        super().doItemsLayout()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap texts anew, in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what came while it was not seen."""
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()

    def _measure_anew(self) -> None:
        self._drawing.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class PicturedRows(QStyledItemDelegate):
    """Measures each row once in a width, and draws the ground that it stands on."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.theme = theme
        self.view = view
        self._width = -1  # that the heights are of
        self._heights: dict[int, int] = {}  # by the number of the row
        self._pictures: dict[int, Picture] = {}

    def made(self, index: Index) -> Picture:
        """Return a new picture of a row."""
        raise NotImplementedError

    def forget(self) -> None:
        """Measure and draw anew: there are other rows, other letters or other colours."""
        self._heights.clear()
        self._pictures.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give room for all of it; measured once."""
        width = self.view.viewport().width()
        if width != self._width:
            self._width = width
            self._heights.clear()
        if index.row() not in self._heights:
            self._heights[index.row()] = self.picture(index).height(width)
        return QSize(width, self._heights[index.row()])

    def picture(self, index: Index) -> Picture:
        """Return what a row looks like."""
        number = index.row()
        if number not in self._pictures:
            if len(self._pictures) >= _PICTURES:
                self._pictures.clear()
            self._pictures[number] = self.made(index)
        return self._pictures[number]

    def draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, is_current: bool
    ) -> None:
        """Draw the line below a row, and its ground if it is current or under the mouse."""
        tokens, rect, state = self.theme.tokens, QRectF(option.rect), option.state
        painter.setPen(QPen(tokens.color("line"), 1))
        painter.drawLine(
            QPointF(rect.left() + SIDE, rect.bottom()),
            QPointF(rect.right() - SIDE, rect.bottom()),
        )
        if not is_current and not state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("accent_soft" if is_current else "chip"))
        if is_current and self.view.hasFocus():
            painter.setPen(QPen(tokens.color("accent"), 2))
        painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), _RADIUS, _RADIUS)
