"""The cells of the tables of coverage and the names of their rows: how they are drawn."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
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
_TALL = 10_000  # pixels; higher than any row
_WRAP = (
    Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
).value
_INKS = {"muted": "muted", "warning": "warn"}
_GROUNDS = {"sum": "chip"}
_STRONG = {"sum", "warning"}


class CoverageCells(QStyledItemDelegate):
    """Draws a number or a sign in the middle of its cell."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for the whole text."""
        metrics = QFontMetrics(_font(self._theme, index.data(TONE_ROLE)))
        width = metrics.horizontalAdvance(str(index.data())) + 2 * _PAD
        return QSize(width, metrics.height() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        rect, flags, tone = option.rect, option.state, index.data(TONE_ROLE)
        tokens = self._theme.tokens
        painter.save()
        is_chosen = bool(flags & QStyle.StateFlag.State_Selected)
        _draw_ground(painter, rect, self._theme, "accent_soft" if is_chosen else _GROUNDS.get(tone))
        if flags & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.color("accent"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 4, 4)
        painter.setFont(_font(self._theme, tone))
        painter.setPen(tokens.color(_INKS.get(tone, "text")))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), str(index.data()))
        painter.restore()


class RowNames(QHeaderView):
    """The names of the rows, which stay where they are while the numbers are scrolled.

    A name has as many lines as it needs.
    """

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw a name."""
        tone = self._told(section, TONE_ROLE)
        painter.save()
        _draw_ground(painter, rect, self._theme, _GROUNDS.get(tone))
        painter.setFont(_font(self._theme, tone))
        painter.setPen(self._theme.tokens.color("text"))
        room = rect.adjusted(self._indent(section), 0, -_PAD, 0)
        painter.drawText(room, _WRAP, self._told(section, Qt.ItemDataRole.DisplayRole))
        painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the rows as high as their names are in the width that there is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        """Give each row the height of its name."""
        for section in range(self.count()):
            self.resizeSection(section, self._height(section))

    def _height(self, section: int) -> int:
        letters = QFontMetrics(_font(self._theme, self._told(section, TONE_ROLE)))
        width = max(self.width() - self._indent(section) - _PAD, 1)
        name = self._told(section, Qt.ItemDataRole.DisplayRole)
        return letters.boundingRect(QRect(0, 0, width, _TALL), _WRAP, name).height() + 2 * _PAD

    def _indent(self, section: int) -> int:
        return _PAD + self._theme.zoomed(_INDENT) * int(self._told(section, DEPTH_ROLE))

    def _told(self, section: int, role: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Vertical, role))

    def _dress(self) -> None:
        """Know the height of one line of text, and make the ground below the rows a table's."""
        self.setStyleSheet(f"QHeaderView {{ background: {self._theme.tokens.panel}; }}")
        letters = QFontMetrics(_font(self._theme, "plain"))
        self.setDefaultSectionSize(letters.height() + 2 * _PAD)
        self.fit()


def _draw_ground(painter: QPainter, rect: QRect, theme: Theme, ground: str | None) -> None:
    painter.fillRect(rect, theme.tokens.color(ground or "panel"))
    painter.setPen(QPen(theme.tokens.color("line"), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _font(theme: Theme, tone: str) -> QFont:
    weight = QFont.Weight.DemiBold if tone in _STRONG else QFont.Weight.Normal
    return font(theme.zoomed(_SIZE), weight)
