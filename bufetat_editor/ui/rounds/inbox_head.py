"""The line over the inbox of a round: how many inputs have no place, and the way to them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from bufetat_editor.ui.theme import Theme, font


class InboxHead(QWidget):
    """Counts what is not placed; unfolds it where it is folded.

    Attributes:
        unfold: the button that does; hidden where there is nothing to unfold.
    """

    unfolded = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told = QLabel()
        self._told.setObjectName("notPlacedTitle")
        self._told.setWordWrap(True)
        self.unfold = QPushButton(self.tr("Show"))
        self.unfold.setObjectName("showNotPlaced")
        self.unfold.setProperty("look", "count")
        self.unfold.setAutoDefault(True)  # Enter presses it
        self.unfold.clicked.connect(self.unfolded)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._told, 1)
        row.addWidget(self.unfold)
        theme.changed.connect(self._dress)
        self._dress()

    def tell(self, count: int, elsewhere: int) -> None:
        """Tell how many are not placed.

        Args:
            elsewhere: how many there are that came from others than those chosen.
        """
        self._told.setText(self._words(count, elsewhere))
        self.unfold.setAccessibleName(f"{self.unfold.text()}: {self._told.text()}")
        self._told.setProperty("look", "" if count or elsewhere else "good")
        self._told.style().polish(self._told)
        self._dress()  # polishing lets go of the font

    def fold(self, *, is_folded: bool) -> None:
        """Offer to unfold it, or not."""
        self.unfold.setVisible(is_folded)

    def _words(self, count: int, elsewhere: int) -> str:
        if count:
            return self.tr("%n not placed: drag it to where it belongs, or press Enter", "", count)
        if elsewhere:
            return self.tr(
                "All of this is placed. %n input(s) from others are not placed.", "", elsewhere
            )
        return self.tr("✓ All is placed")

    def _dress(self) -> None:
        for widget in (self._told, self.unfold):
            widget.setFont(font(self._theme.zoomed(13), QFont.Weight.DemiBold))
