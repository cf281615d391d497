"""A button that says what is chosen, with the list of what else there is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QMenu, QPushButton, QStyleOptionButton, QWidget

_FROM_RIGHT, _REACH, _STROKE = 14, 3.5, 1.5
"""Where the arrow is and how large, in pixels: as in the lists beside it."""


class Choices(QMenu):
    """A menu in which several things can be chosen one after the other, by mouse or by Space."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay open where more can be chosen."""
        if not self._chose(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stay open where more can be chosen; Enter chooses and leaves."""
        if event.key() != Qt.Key.Key_Space or not self._chose(self.activeAction()):
            super().keyPressEvent(event)

    @staticmethod
    def _chose(action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or action.actionGroup() is not None:
            return False
        action.trigger()
        return True


class MenuButton(QPushButton):
    """Says what is chosen; Space, Enter and the mouse open the list of what else there is.

    Attributes:
        list: its menu.
    """

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._label = label
        self.setAutoDefault(True)  # Enter presses it
        self.setProperty("look", "menu")
        self.list = Choices(self)
        self.list.setObjectName(f"{name}Menu")
        self.list.setAccessibleName(label)  # else it has the program's
        self.setMenu(self.list)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Leave the arrow to us: with the style's own, words lose their place and it its look."""
        super().initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow over the button."""
        super().paintEvent(event)
        middle = QPointF(self.width() - _FROM_RIGHT, self.height() / 2)
        left, right = QPointF(-_REACH, -_REACH / 2), QPointF(_REACH, -_REACH / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        caps = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(color, _STROKE, Qt.PenStyle.SolidLine, *caps))
        painter.drawPolyline([middle + left, middle + QPointF(0, _REACH / 2), middle + right])

    def show_chosen(self, words: str) -> None:
        """Say what is chosen."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(f"{self._label}: {words}")
