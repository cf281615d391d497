"""A button that is drawn by hand: a shape of the figure, a point on the time line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from bufetat_editor.ui.theme import Theme

MARGIN = 4
"""Pixels round what is drawn, for the frame of the focus."""

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DrawnButton(QAbstractButton):
    """Is pressed by Enter, Space and the mouse, and frames what it draws while it has the focus."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def corner(self) -> float:
        """How round its corners are, in pixels."""
        return 8

    def draw(self, painter: QPainter, frame: QRectF) -> None:
        """Draw it within a frame."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it, and round it where the focus is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        self.draw(painter, frame)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.tokens.color("accent"), 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, self.corner + 3, self.corner + 3)
