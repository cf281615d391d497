"""The editions in a card, and how there comes to be one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.deed_button import DeedButton
from bufetat_editor.ui.overview.card import Card
from bufetat_editor.ui.overview.edition_line import EditionLine
from bufetat_editor.ui.overview.edition_stops import edition_stops
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:
    from bufetat_editor.ui.standing import Standing


class EditionsCard(Card):
    """Shows which editions there are.

    Attributes:
        line: each point leads to its edition, the draft to what is new in it.
        approve: makes the first edition, as long as there is none.
    """

    edition_wished = Signal(str)  # its name; empty for the draft

    def __init__(self, theme: Theme, approve: QAction, parent: QWidget) -> None:
        super().__init__(theme, "editionsCard", self.tr("Editions"), parent)
        self.line = EditionLine(theme, self)
        self.line.edition_wished.connect(self.edition_wished)
        self._nothing = self.note(
            "noEditions",
            self.tr(
                "There is no edition yet. The draft is frozen as one when it is sent out for input "
                "or approved by the meeting; then it can be compared with and gone back to."
            ),
        )
        self.approve = DeedButton(approve, parent=self)
        self.keep_size(self.approve)
        for widget in (self._nothing, self.line):
            self.column.addWidget(widget)
        self.column.addWidget(self.approve, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

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
