"""A button that does what an action does, for deeds that also stand in a menu."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget


class DeedButton(QPushButton):
    """Is named like its action, and offered whenever that is; it says why where it is not.

    Args:
        words: what it says where that is shorter than the action's name.
        keys: by which the same is done in the list that it stands by, told behind the words.
    """

    def __init__(
        self, action: QAction, *, words: str = "", keys: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._words = words
        self._keys = keys
        self.setObjectName(f"{action.objectName()}Button")
        self.setAutoDefault(True)  # Enter presses it
        self.clicked.connect(action.trigger)
        action.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        action = self._action
        self.setText(f"{self._words or action.text()}  {self._keys}".rstrip())
        self.setAccessibleName(action.text())
        self.setEnabled(action.isEnabled())
        self.setToolTip(action.toolTip() if action.toolTip() != action.text() else "")
        self.setAccessibleDescription(self.toolTip() or self._keys)


def deed(name: str, words: str, parent: QObject) -> QAction:
    """Return a deed that is offered by a button, to be done by who listens.

    Args:
        name: by which it, and its button, are known.
    """
    action = QAction(words, parent)
    action.setObjectName(name)
    return action
