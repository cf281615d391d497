"""The editions in a card, and how there comes to be one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from bufetat_editor.ui.deed_button import DeedButton
from bufetat_editor.ui.overview.edition_line import EditionLine
from bufetat_editor.ui.overview.edition_stops import edition_stops
from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from bufetat_editor.ui.standing import Standing


class EditionsCard(QFrame):
    """Shows which editions there are.

    Attributes:
        line: each point leads to its edition, the draft to what is new in it.
        approve: makes the first edition, as long as there is none.
    """

    edition_wished = Signal(str)  # its name; empty for the draft

    def __init__(self, theme: Theme, approve: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("editionsCard")
        self.setProperty("look", "card")
        self._title = QLabel(self.tr("Editions"))
        self.line = EditionLine(theme, self)
        self.line.edition_wished.connect(self.edition_wished)
        self._nothing = QLabel(
            self.tr(
                "There is no edition yet. The draft is frozen as one when it is sent out for input "
                "or approved by the meeting; then it can be compared with and gone back to."
            )
        )
        self._nothing.setObjectName("noEditions")
        self._nothing.setProperty("look", "muted")
        self._nothing.setWordWrap(True)
        self.approve = DeedButton(approve, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        for widget in (self._title, self._nothing, self.line):
            column.addWidget(widget)
        column.addWidget(self.approve, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab and the arrows go through, in order."""
        return (*self.line.points, self.approve)

    def show_standing(self, standing: Standing) -> bool:
        """Show the editions that there are; true if they are others than before."""
        is_first = standing.live and not standing.editions
        for widget in (self._nothing, self.approve):
            widget.setVisible(is_first)
        stops = edition_stops(standing, self._news(standing)) if standing.live else ()
        return self.line.show_stops(stops)

    def _news(self, standing: Standing) -> str:
        """How much has changed since the last edition, where there is one."""
        if standing.base is None:
            return ""
        if not standing.changes:
            return self.tr("unchanged")
        return self.tr("%n change(s)", "", standing.changes)

    def _dress(self) -> None:
        """Set everything at the size of the text."""
        for widget in (self._nothing, self.approve):
            widget.setFont(font(self._theme.zoomed(14)))
        self._title.setFont(font(self._theme.zoomed(16), QFont.Weight.DemiBold))
