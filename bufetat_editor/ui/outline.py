"""The outline: the model's sections in the order of the document."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from bufetat_editor.ui.outline_model import COUNT_ROLE, KEY_ROLE, OutlineModel
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme, font

_NARROWEST = 212  # the longest word of a chapter still fits
_PAD = 7
_SIDE = 10
_BADGE = 20
_BADGE_ROOM = 40
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft

Index = QModelIndex | QPersistentModelIndex


class Outline(QTreeView):
    """Lists the sections; what is selected is shown."""

    section_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setMinimumWidth(_NARROWEST)
        self.setAccessibleName(self.tr("Outline"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(18)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.sections = OutlineModel(self)
        self.setModel(self.sections)
        self.sections.modelReset.connect(self.expandAll)
        self.setItemDelegate(_SectionDelegate(theme, self))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self._section = ""

    def show_standing(self, standing: Standing) -> None:
        """Show the sections as they stand."""
        self.sections.show_standing(standing)
        self.choose(self._section)

    def choose(self, key: str) -> None:
        """Select a section."""
        index = self.sections.index_of(key)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def keys(self) -> list[str]:
        """Return every section's key from top to bottom."""
        keys, index = [], self.sections.index(0, 0)
        while index.isValid():
            keys.append(str(index.data(KEY_ROLE)))
            index = self.indexBelow(index)
        return keys

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw nothing: the indentation says enough."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap titles anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            key = str(index.data(KEY_ROLE))
            if key != self._section:
                self._section = key
                self.section_chosen.emit(key)


class _SectionDelegate(QStyledItemDelegate):
    """Draws a section: its title, whole, and how much there wants attention."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give room for the whole title."""
        left = self._view.indentation() * _depth(index)
        width = self._view.viewport().width() - left
        text = QRect(0, 0, width - 2 * _SIDE - self._badge_room(index), 10_000)
        metrics = QFontMetrics(_font(selected=True))
        height = metrics.boundingRect(text, _WRAP.value, str(index.data())).height()
        return QSize(width, height + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        tokens = self._theme.tokens
        flags = option.state
        rect: QRect = option.rect
        selected = bool(flags & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(rect).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected:
            painter.setBrush(tokens.color("accent_soft"))
            if flags & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(tokens.color("accent"), 2))
            painter.drawRoundedRect(frame, 7, 7)
        elif flags & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(tokens.color("chip"))
            painter.drawRoundedRect(frame, 7, 7)
        painter.setFont(_font(selected=selected))
        painter.setPen(tokens.color("accent" if selected else "text"))
        text = rect.adjusted(_SIDE, _PAD, -_SIDE - self._badge_room(index), -_PAD)
        painter.drawText(text, _WRAP.value, str(index.data()))
        if count := index.data(COUNT_ROLE):
            self._draw_badge(painter, rect, str(count))
        painter.restore()

    def _draw_badge(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(font(12))
        width = max(QFontMetrics(font(12)).horizontalAdvance(text) + 14, 26)
        frame = QRectF(rect.right() - 6 - width, rect.center().y() - _BADGE / 2, width, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.color("warn_soft"))
        painter.drawRoundedRect(frame, _BADGE / 2, _BADGE / 2)
        painter.setPen(self._theme.tokens.color("warn"))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, text)

    def _badge_room(self, index: Index) -> int:
        return _BADGE_ROOM if index.data(COUNT_ROLE) else 0


def _depth(index: Index) -> int:
    depth, parent = 0, index.parent()
    while parent.isValid():
        depth, parent = depth + 1, parent.parent()
    return depth


def _font(*, selected: bool) -> QFont:
    return font(14, QFont.Weight.DemiBold if selected else QFont.Weight.Normal)
