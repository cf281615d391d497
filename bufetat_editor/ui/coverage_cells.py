"""The cells of the tables of coverage: how they are drawn, and what a model tells of them."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from bufetat_editor.ui.theme import Theme, font

TONE_ROLE = Qt.ItemDataRole.UserRole + 1
DEPTH_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex

Tone = Literal["plain", "muted", "warning", "sum"]
"""How a cell is meant; a warning is also told in words."""

_PAD, _INDENT = 8, 16
_SIZE = 14


class CoverageCells(QStyledItemDelegate):
    """Draws cells on one line, shortened where there is no room."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        theme.changed.connect(self._size)
        self._size()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for the whole text."""
        text, metrics = str(index.data() or ""), QFontMetrics(self._font(index))
        width = metrics.horizontalAdvance(text) + 2 * _PAD + self._indent(index) + 2
        return QSize(width, metrics.height() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        rect: QRect = option.rect
        painter.save()
        self._draw_ground(painter, option, index)
        painter.setFont(self._font(index))
        painter.setPen(self._theme.tokens.color(self._ink(index)))
        room = rect.adjusted(_PAD + self._indent(index), 0, -_PAD, 0)
        text = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, rect = self._theme.tokens, option.rect
        flags = option.state
        if flags & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.color("accent_soft"))
        elif index.data(TONE_ROLE) == "sum":
            painter.fillRect(rect, tokens.color("chip"))
        painter.setPen(QPen(tokens.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        by_cell = self._view.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectItems
        if by_cell and flags & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.color("accent"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 4, 4)

    def _ink(self, index: Index) -> str:
        return {"muted": "muted", "warning": "warn"}.get(index.data(TONE_ROLE), "text")

    def _font(self, index: Index) -> QFont:
        is_strong = index.data(TONE_ROLE) in {"sum", "warning"}
        weight = QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal
        return font(self._theme.zoomed(_SIZE), weight)

    def _indent(self, index: Index) -> int:
        return self._theme.zoomed(_INDENT) * int(index.data(DEPTH_ROLE) or 0)

    def _size(self) -> None:
        """Make the rows as high as one line at the size of the text."""
        letters = font(self._theme.zoomed(_SIZE))
        heads = self._view.verticalHeader()
        heads.setDefaultSectionSize(QFontMetrics(letters).height() + 2 * _PAD)
        self._view.horizontalHeader().setFont(letters)
        self._view.scheduleDelayedItemsLayout()


def prepare(view: QTableView, theme: Theme, name: str) -> None:
    """Dress a table as a calm list of lines that is read and not written."""
    view.setObjectName(name)
    view.setItemDelegate(CoverageCells(theme, view))
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setSectionsClickable(False)
