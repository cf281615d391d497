"""How to begin with input where there is no round yet, in a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from bufetat_editor.ui.standing import Standing


class FirstRound(QFrame):
    """Says what a round is for, and sends out the first one.

    Attributes:
        begin: the button that does.
    """

    def __init__(self, theme: Theme, send: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("firstRound")
        self.setProperty("look", "card")
        self._title = QLabel(self.tr("Inputs"))
        self._how = QLabel(
            self.tr(
                "Send the draft out to the regions for their input, and take in the files that "
                "come back: then each round stands here with what was proposed."
            )
        )
        self._how.setObjectName("howToBegin")
        self._how.setWordWrap(True)
        self.begin = QPushButton(send.iconText())
        self.begin.setObjectName("beginRound")
        self.begin.setProperty("look", "main")
        self.begin.setAutoDefault(True)  # Enter presses it
        self.begin.clicked.connect(send.trigger)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._how)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()

    def show_standing(self, standing: Standing) -> None:
        """Let it be begun as soon as the model is open."""
        self.begin.setEnabled(standing.live)

    def _dress(self) -> None:
        """Set everything at the size of the text."""
        for widget in (self._how, self.begin):
            widget.setFont(font(self._theme.zoomed(14)))
        self._title.setFont(font(self._theme.zoomed(16), QFont.Weight.DemiBold))
