"""A field for words on the page of finding."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from bufetat_editor.ui.line_field import LineField
from bufetat_editor.ui.theme import font


class WordsField(LineField):
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
