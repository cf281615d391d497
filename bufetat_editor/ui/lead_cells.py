"""The cells and the heads of tables within cards: how they are drawn, with all of their words."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from bufetat_editor.ui.theme import Theme, font

KEY_ROLE = Qt.ItemDataRole.UserRole + 1
"""What a row leads to: the id of an item, or the key of a section."""
TONE_ROLE = Qt.ItemDataRole.UserRole + 2
"""How a cell is meant; it is told in words too."""

Index = QModelIndex | QPersistentModelIndex
Tone = Literal["text", "muted", "added", "warn"]

_SIZE, _HEAD_SIZE = 14, 13
_PAD, _ABOVE = 8, 7  # pixels beside the words, and above them at the usual size of the text
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class LeadCells(QStyledItemDelegate):
    """Draws a cell's words, all of them, on as many lines as they need."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for one line, and for more height in a column that is narrower than that."""
        letters, words = QFontMetrics(font(self.theme.zoomed(_SIZE))), str(index.data() or "")
        width = letters.horizontalAdvance(words) + 2 * _PAD + 1
        room = max(self._view.columnWidth(index.column()) - 2 * _PAD, 1)
        lines = letters.boundingRect(QRect(0, 0, room, 10_000), _WRAP.value, words)
        return QSize(width, max(lines.height(), letters.height()) + 2 * self.theme.zoomed(_ABOVE))

    def least_width(self, index: Index) -> int:
        """Return the width in which the longest word of a cell stands."""
        return _least_width(str(index.data() or ""), font(self.theme.zoomed(_SIZE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw them."""
        painter.save()
        self.draw_ground(painter, option)
        painter.setFont(font(self.theme.zoomed(_SIZE)))
        painter.setPen(self.theme.tokens.color(index.data(TONE_ROLE) or "text"))
        room: QRect = option.rect
        painter.drawText(room.adjusted(_PAD, 0, -_PAD, 0), _WRAP.value, str(index.data() or ""))
        painter.restore()

    def draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Draw what a cell stands on: a line over it, and another ground where the focus is."""
        tokens, rect = self.theme.tokens, option.rect
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.fillRect(rect, tokens.color("accent_soft"))
        painter.setPen(QPen(tokens.color("line"), 1))
        painter.drawLine(rect.topLeft(), rect.topRight())


class LeadHeads(QHeaderView):
    """Draws the heads like what stands under them, but muted."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Ask for one line."""
        letters = QFontMetrics(self._font())
        width = letters.horizontalAdvance(self._words(section)) + 2 * _PAD + 1
        return QSize(width, letters.height() + 2 * self._theme.zoomed(_ABOVE))

    def least_width(self, section: int) -> int:
        """Return the width in which the longest word of a head stands."""
        return _least_width(self._words(section), self._font())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw a head."""
        painter.save()
        painter.setFont(self._font())
        painter.setPen(self._theme.tokens.color("muted"))
        painter.drawText(rect.adjusted(_PAD, 0, -_PAD, 0), _WRAP.value, self._words(section))
        painter.restore()

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def _font(self) -> QFont:
        return font(self._theme.zoomed(_HEAD_SIZE))


def _least_width(words: str, letters: QFont) -> int:
    advance = QFontMetrics(letters).horizontalAdvance
    return max(map(advance, words.split(" "))) + 2 * _PAD + 1
