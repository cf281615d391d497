"""A line of text within the window, which leaves the window its keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_Key = QKeySequence.StandardKey
_EDITING = (_Key.SelectAll, _Key.Cut, _Key.Copy, _Key.Paste)


class LineField(QLineEdit):
    """Takes one line; undo and redo are the window's where there is no typing to take back.

    Some systems give a line keys such as Ctrl+E, for its end. Here they mean what the menus say.
    """

    def forget_typing(self) -> None:
        """Let undo mean the model's last step from now on, until something is typed again."""
        self.setText(self.text())

    def event(self, event: QEvent) -> bool:
        """Keep only the keys that edit the line."""
        is_claimed = event.type() == QEvent.Type.ShortcutOverride
        if is_claimed and isinstance(event, QKeyEvent) and self._is_of_window(event):
            event.ignore()
            return True
        return super().event(event)

    def _is_of_window(self, event: QKeyEvent) -> bool:
        if event.matches(_Key.Undo):
            return not self.isUndoAvailable()
        if event.matches(_Key.Redo):
            return not self.isRedoAvailable()
        has_ctrl = Qt.KeyboardModifier.ControlModifier in event.modifiers()
        is_letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
        return has_ctrl and is_letter and not any(map(event.matches, _EDITING))
