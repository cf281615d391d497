"""A card of the overview: a heading, and under it what it tells, all at the size of the text."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from bufetat_editor.ui.theme import Theme, font


class Card(QFrame):
    """Holds what tells one side of the work.

    Attributes:
        heading: what the card is about.
        column: where it stands, and what is told under it.
    """

    def __init__(self, theme: Theme, name: str, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plain: list[QWidget] = []
        self.setObjectName(name)
        self.setProperty("look", "card")
        self.heading = QLabel(heading)
        self.heading.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 16)
        self.column.setSpacing(10)
        self.column.addWidget(self.heading)
        theme.changed.connect(self._dress)
        self._dress()

    def note(self, name: str, words: str = "") -> QLabel:
        """Return a muted text of the card, to be laid where it belongs."""
        label = QLabel(words)
        label.setObjectName(name)
        label.setProperty("look", "muted")
        label.setWordWrap(True)
        self.keep_size(label)
        return label

    def button(self, name: str, words: str) -> QPushButton:
        """Return a button of the card, to be laid where it belongs."""
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(True)  # Enter presses it
        self.keep_size(button)
        return button

    def keep_size(self, widget: QWidget) -> None:
        """Keep a widget at the size of the text."""
        self._plain.append(widget)
        self._dress()

    def _dress(self) -> None:
        self.heading.setFont(font(self._theme.zoomed(16), QFont.Weight.DemiBold))
        for widget in self._plain:
            widget.setFont(font(self._theme.zoomed(14)))
