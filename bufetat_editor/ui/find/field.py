"""A field for words on the page of finding."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from bufetat_editor.ui.theme import font

_Key = QKeySequence.StandardKey


class WordsField(QLineEdit):
    """Takes words; Enter confirms them and, as Down, leads on to what was found, Escape back.

    Args:
        name: what is asked for; stands in the field while it is empty.
    """

    confirmed = Signal()
    left_downwards = Signal()
    given_up = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setFont(font(15))
        self.setClearButtonEnabled(True)
        for clearing in self.findChildren(QToolButton):
            clearing.setAccessibleName(self.tr("Clear the field"))

    def forget_typing(self) -> None:
        """Let undo mean the model's last step from now on, until something is typed again."""
        self.setText(self.text())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window as long as there is no typing to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_idle_undo = event.matches(_Key.Undo) and not self.isUndoAvailable()
            if is_idle_undo or (event.matches(_Key.Redo) and not self.isRedoAvailable()):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on, or back."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.confirmed.emit()
                self.left_downwards.emit()
            case Qt.Key.Key_Down:
                self.left_downwards.emit()
            case Qt.Key.Key_Escape:
                self.given_up.emit()
            case _:
                super().keyPressEvent(event)
