"""Rows of trees and lists that show all of their words, on as many lines as these need."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

Index = QModelIndex | QPersistentModelIndex

_TALL = 10_000  # pixels; higher than any row
_MAY_BREAK = "\u200b"


class WrappedRows(QStyledItemDelegate):
    """Makes a row as high as its words are in the width that they have."""

    def __init__(self, view: QTreeView | QListView) -> None:
        super().__init__(view)
        self._view = view
        view.setWordWrap(True)
        if isinstance(view, QTreeView):
            view.header().sectionResized.connect(lambda *_: view.scheduleDelayedItemsLayout())
        else:
            view.setResizeMode(QListView.ResizeMode.Adjust)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Let a word be broken that is longer than a line; nothing else would show its end."""
        super().initStyleOption(option, index)
        letters, room = QFontMetrics(option.font), self._room(option, index)
        words = option.text.split(" ")
        if any(letters.horizontalAdvance(word) > room for word in words):
            option.text = " ".join(
                _MAY_BREAK.join(word) if letters.horizontalAdvance(word) > room else word
                for word in words
            )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width of one line, and the height of the words in the width that there is."""
        placed = QStyleOptionViewItem(option)
        self.initStyleOption(placed, index)
        letters, room = QFontMetrics(placed.font), self._room(placed, index)
        lines = letters.boundingRect(
            QRect(0, 0, room, _TALL), Qt.TextFlag.TextWordWrap.value, placed.text
        )
        more = max(lines.height() - letters.height(), 0)
        line = self.line(option, index)
        is_list = isinstance(self._view, QListView)  # whose rows are as wide as they ask for
        return QSize(self._width(index) if is_list else line.width(), line.height() + more)

    def line(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a cell of one line."""
        placed = QStyleOptionViewItem(option)
        super().initStyleOption(placed, index)
        placed.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText
        content = QStyle.ContentsType.CT_ItemViewItem
        style = self._view.style()
        return style.sizeFromContents(content, placed, QSize(), self._view)

    def _room(self, option: QStyleOptionViewItem, index: Index) -> int:
        """The width of the words: that of the cell without its icon and what is kept free."""
        placed = QStyleOptionViewItem(option)
        placed.rect = QRect(0, 0, self._width(index), _TALL)
        style, part = self._view.style(), QStyle.SubElement.SE_ItemViewItemText
        free = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, placed, self._view) + 1
        return max(style.subElementRect(part, placed, self._view).width() - 2 * free, 1)

    def _width(self, index: Index) -> int:
        """The width of a cell."""
        view = self._view
        if not isinstance(view, QTreeView):
            return view.viewport().width()
        parent = index.parent()
        if view.isFirstColumnSpanned(index.row(), parent):
            return view.header().length()
        width = view.columnWidth(index.column())
        if index.column():
            return width
        steps = int(view.rootIsDecorated())
        while parent.isValid():
            steps, parent = steps + 1, parent.parent()
        return width - steps * view.indentation()
