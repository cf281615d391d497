"""What has changed since the last edition, in a card: a bar a section, which leads there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.bar import Bar
from bufetat_editor.ui.overview.card import Card
from bufetat_editor.ui.overview.count_bars import counts_table
from bufetat_editor.ui.overview.counts import CountsModel, changes_by_section
from bufetat_editor.ui.phrases import day, local_time, written_day
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme


class ChangeCard(Card):
    """Shows where the draft differs from the edition that it is measured against.

    Attributes:
        table: the sections.
        compare: leads to all changes, word by word.
        sheet: asks for the sheet of changes that is handed out in the meeting.
    """

    section_wished = Signal(str)
    sheet_wished = Signal()

    def __init__(self, theme: Theme, compare: QAction, parent: QWidget) -> None:
        super().__init__(theme, "changeCard", "", parent)
        self._counts = CountsModel(lambda count: self.tr("%n change(s)", "", count), self)
        self.heading.setObjectName("changesTitle")
        self._nothing = self.note("noChanges")
        title = self.tr("Changes by section")
        self.table = counts_table(theme, self._counts, "changeBars", title, self)
        self.table.row_wished.connect(self.section_wished)
        self.compare = self.button("allChanges", self.tr("See all changes"))
        self.compare.clicked.connect(compare.trigger)
        self.sheet = self.button("changeSheet", self.tr("Change sheet for the meeting …"))
        self.sheet.clicked.connect(self.sheet_wished)
        deeds = Bar()
        for button in (self.compare, self.sheet):
            deeds.addWidget(button)
        for widget in (self._nothing, self.table):
            self.column.addWidget(widget)
        self.column.addLayout(deeds)
        self.column.addStretch(1)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        return self.table, self.compare, self.sheet

    def show_standing(self, standing: Standing) -> None:
        """Show what has changed by now."""
        changes = changes_by_section(standing)
        self.heading.setText(self._headed(standing))
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
