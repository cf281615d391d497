"""A sentence in a dialog, seen while there is something to tell."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from bufetat_editor.ui.phrases import breakable, unbroken


class Note(QLabel):
    """Tells something of what stands above it; it is not seen while there is nothing to tell.

    Args:
        look: as the styles have it; more to be seen for what must not be missed.
    """

    def __init__(self, name: str, look: str = "muted") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", look)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def say(self, text: str) -> None:
        """Tell this from now on."""
        self.setText(breakable(text))
        self.setVisible(bool(text))

    def said(self) -> str:
        """Return what is told."""
        return unbroken(self.text())
