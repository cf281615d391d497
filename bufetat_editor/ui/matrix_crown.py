"""The heads of the matrix's columns, in sight when the real ones are scrolled away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.theme import Theme, font

_HEIGHT = 34
_LEFT = 14


class MatrixCrown(QWidget):
    """A picture of the column heads, at the top of the page."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("matrixCrown")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._titles: Sequence[str] = ()
        self._places: list[QRect] = []
        self.hide()

    def show_columns(self, titles: Sequence[str]) -> None:
        """Show these titles."""
        self._titles = titles
        self.update()

    def follow(self, view: QWidget, table: QWidget, heads: Sequence[QWidget]) -> None:
        """Stand over the columns, if their real heads cannot be seen.

        Args:
            view: the part of the page that is seen.
            heads: the fields of the first row, that of the corner included.
        """
        bottoms = [head.mapTo(view.window(), QPoint(0, head.height())).y() for head in heads]
        top = view.mapTo(view.window(), QPoint(0, 0)).y()
        end = table.mapTo(view.window(), QPoint(0, table.height())).y()
        is_away = bool(heads) and max(bottoms) <= top and end > top + 2 * _HEIGHT
        self.setVisible(is_away)
        if not is_away:
            return
        left = table.mapTo(view, QPoint(0, 0)).x() + view.x()
        width = min(table.width(), view.width() - (left - view.x()))
        self.setGeometry(left, view.y(), width, self._theme.zoomed(_HEIGHT))
        self._places = [head.geometry() for head in heads[1:]]
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the titles over a line."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.color("chip"))
        painter.setPen(tokens.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.setFont(font(self._theme.zoomed(14), QFont.Weight.DemiBold))
        painter.setPen(tokens.color("text"))
        for place, title in zip(self._places, self._titles, strict=False):
            area = QRect(place.left() + _LEFT, 0, place.width() - 2 * _LEFT, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, title)
