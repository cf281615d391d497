"""The panel of the checks: what wants attention, and what can be done about it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from bufetat_editor.ui.actions import Actions
from bufetat_editor.ui.bar import Bar
from bufetat_editor.ui.checks.deeds import FindingDeeds
from bufetat_editor.ui.checks.filter import RuleFilter
from bufetat_editor.ui.checks.list import FindingsList
from bufetat_editor.ui.checks.rows import FindingRow, Rows, under_headings
from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from bufetat_editor.domain.checking.finding import Finding

_ICON = QSize(16, 16)
_LEAST_LIST = 64
"""Pixels; what stands round it takes no more."""


class ChecksPanel(QWidget):
    """Shows what the last check has found.

    Attributes:
        list: the findings.
        rules: hides some of them.
        deeds: what can be done about the one in focus.
        accepted: shows also what may stand.
    """

    closed = Signal()
    left = Signal()  # the focus goes back to where one writes

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows = Rows()
        self.list = FindingsList(theme, self)
        self.rules = RuleFilter(self)
        self.deeds = FindingDeeds(actions, self)
        self.accepted = QCheckBox(self)
        self.accepted.setObjectName("checksAccepted")
        self._heading = QLabel(self.tr("Checks"))
        self._heading.setFont(font(14, QFont.Weight.DemiBold))
        self._count = self._words("checksCount")
        self._count.setFont(font(14))
        self._note = self._words("checksNote")  # instead of the list
        self._note.setWordWrap(True)
        self._lack = self._words("checksLack")
        self._lack.setWordWrap(True)
        self._close = QToolButton(self)
        self._close.setObjectName("closeChecks")
        self._close.setAccessibleName(self.tr("Close the checks"))
        self._close.setToolTip(self.tr("Close the checks"))
        self._close.setProperty("look", "plain")
        self._close.setIconSize(_ICON)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay()
        self.rules.offer(self.rows)
        self._tell_accepted(0)
        self._close.clicked.connect(self.closed)
        self.rules.changed.connect(self._show)
        self.accepted.toggled.connect(self._show)
        theme.changed.connect(self._paint)
        self._paint()
        self.show_checking()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc lead back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- what is shown

    def show_rows(self, rows: Rows) -> None:
        """Show what a check has found."""
        self.rows = rows
        self.rules.offer(rows)
        self._tell_accepted(len(rows.accepted))
        self._lack.setText(rows.lack)
        self._lack.setVisible(bool(rows.lack))
        self._show()

    def show_checking(self) -> None:
        """Tell that it takes its time; what was found before stays."""
        self._count.setText(self.tr("Checking …"))

    def waiting(self) -> tuple[FindingRow, ...]:
        """Return what wants attention and is not hidden, in the order of the document."""
        return tuple(filter(self.rules.lets_through, self.rows.waiting))

    def findings(self) -> tuple[Finding, ...]:
        """Return the same as findings."""
        return tuple(row.finding for row in self.waiting() if row.finding)

    def tell(self, row: FindingRow) -> None:
        """Say aloud which finding was gone to."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, row.spoken))

    def focus_first(self) -> None:
        """Put the focus in the list; where that is empty, on what can be used."""
        stops = (self.list, *self._stops())
        first = next((one for one in stops if one.isVisibleTo(self)), self._close)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        waiting = self.waiting()
        rows = [*under_headings(waiting)]
        if self.accepted.isChecked() and self.rows.accepted:
            title = self.tr("May stand as it is")
            rows += [FindingRow(title, spoken=title), *self.rows.accepted]
        had_focus = self.list.hasFocus()
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._note.setVisible(not rows)
        if had_focus and not rows:
            self.focus_first()
        self._tell_count(len(waiting))

    def _tell_accepted(self, count: int) -> None:
        self.accepted.setText(self.tr("Show those that may stand ({count})").format(count=count))
        self.accepted.setVisible(bool(count) or self.accepted.isChecked())

    def _tell_count(self, shown: int) -> None:
        count = len(self.rows.waiting)
        told = self.tr("%n finding(s)", "", count)
        if shown < count:
            told = self.tr("{shown} of {all}").format(shown=shown, all=told)
        self._count.setText(told)
        if count:
            self._note.setText(self.tr("What is found is of kinds that are hidden now."))
        else:
            self._note.setText(self.tr("Nothing wants attention. All that is checked is in order."))

    # --- how it is made

    def _stops(self) -> tuple[QWidget, ...]:
        return (self.rules, self.accepted, self._close)

    def _lay(self) -> None:
        filters = Bar()
        for widget in (self._heading, self._count, self.rules, self.accepted):
            filters.addWidget(widget)
        top = QHBoxLayout()
        top.addLayout(filters, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 8, 10, 8)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addWidget(self._lack)
        self.list.setMinimumHeight(_LEAST_LIST)
        whole.addWidget(self.list, 1)
        whole.addWidget(self._note, 1, Qt.AlignmentFlag.AlignTop)
        whole.addWidget(self.deeds)
        for one, following in pairwise((*self._stops(), self.list, *self.deeds.stops())):
            QWidget.setTabOrder(one, following)

    def _words(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("look", "muted")
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _paint(self) -> None:
        self._close.setIcon(icon("x", self._theme.tokens))
        self._heading.setMinimumHeight(self._close.sizeHint().height())  # they stand on one line
        for widget in (self._note, self._lack):
            widget.setFont(font(self._theme.zoomed(14)))
