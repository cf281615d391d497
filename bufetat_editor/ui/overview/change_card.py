"""What has changed since the last edition, in a card: a bar a section, which leads there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from bufetat_editor.ui.bar import Bar
from bufetat_editor.ui.overview.changes import changes_by_section
from bufetat_editor.ui.overview.count_bars import counts_table
from bufetat_editor.ui.overview.counts import CountsModel
from bufetat_editor.ui.phrases import day, local_time, written_day
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme, font


class ChangeCard(QFrame):
    """Shows where the draft differs from the edition that it is measured against.

    Attributes:
        table: the sections.
        compare: leads to all changes, word by word.
        sheet: asks for the sheet of changes that is handed out in the meeting.
    """

    section_wished = Signal(str)
    sheet_wished = Signal()

    def __init__(self, theme: Theme, compare: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts = CountsModel(lambda count: self.tr("%n change(s)", "", count), self)
        self.setObjectName("changeCard")
        self.setProperty("look", "card")
        self._title = QLabel()
        self._title.setObjectName("changesTitle")
        self._title.setWordWrap(True)
        self._nothing = QLabel()
        self._nothing.setObjectName("noChanges")
        self._nothing.setProperty("look", "muted")
        self._nothing.setWordWrap(True)
        title = self.tr("Changes by section")
        self.table = counts_table(theme, self._counts, "changeBars", title, self)
        self.table.row_wished.connect(self.section_wished)
        self.compare = _button("allChanges", self.tr("See all changes"))
        self.compare.clicked.connect(compare.trigger)
        self.sheet = _button("changeSheet", self.tr("Change sheet for the meeting …"))
        self.sheet.clicked.connect(self.sheet_wished)
        deeds = Bar()
        for button in (self.compare, self.sheet):
            deeds.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(10)
        for widget in (self._title, self._nothing, self.table):
            column.addWidget(widget)
        column.addLayout(deeds)
        column.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        return self.table, self.compare, self.sheet

    def show_standing(self, standing: Standing) -> None:
        """Show what has changed by now."""
        changes = changes_by_section(standing)
        self._title.setText(self._headed(standing))
        self._nothing.setText(self._empty(standing))
        self._nothing.setHidden(bool(changes))
        self._counts.show_counted(changes)
        for widget in (self.table, self.compare, self.sheet):
            widget.setHidden(not changes)

    def _headed(self, standing: Standing) -> str:
        base = standing.base
        if base is None:
            return self.tr("Changes")
        if base.status == "approved" and base.meeting_date:
            words = self.tr("Changes since the approval of {date}")
            return words.format(date=written_day(base.meeting_date))
        words = self.tr("Changes since the circulation of {date}")
        return words.format(date=day(local_time(base.at).date()))

    def _empty(self, standing: Standing) -> str:
        if not standing.live:
            return ""
        if standing.base is None:
            return self.tr("There is no edition to compare with until one is sent out or approved.")
        return self.tr("Nothing has changed. What you write from now on is counted here.")

    def _dress(self) -> None:
        """Set everything at the size of the text."""
        for widget in (self._nothing, self.compare, self.sheet):
            widget.setFont(font(self._theme.zoomed(14)))
        self._title.setFont(font(self._theme.zoomed(16), QFont.Weight.DemiBold))


def _button(name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAutoDefault(True)  # Enter presses it
    return button
