"""A button that says what is chosen, with the list of what else there is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget


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
        self.setMenu(self.list)

    def show_chosen(self, words: str) -> None:
        """Say what is chosen."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(f"{self._label}: {words}")
