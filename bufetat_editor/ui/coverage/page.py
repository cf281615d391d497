"""The coverage page: what target groups, tasks and principles there are, and what is missing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.coverage.list import ThingsList
from bufetat_editor.ui.coverage.reading import DetailedCoverage
from bufetat_editor.ui.coverage.table import CoverageTable
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.yielding_page import YieldingPage

_SIDE_BY_SIDE = 860  # pixels at the usual size of the text; in less, the list stands below
_TABLE_SHARE, _LIST_SHARE = 65, 35
_BETWEEN, _SLIM_BETWEEN = 16, 6


class CoveragePage(YieldingPage):
    """Shows three tables, one at a time, and the items behind the number that one is at.

    Attributes:
        tabs: which of the tables is shown.
        tables: target groups, tasks and principles.
        items: what is behind the number.
    """

    reading_wished = Signal(object)  # Snapshot

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("CoveragePage", "Coverage")
        note = QCoreApplication.translate(
            "CoveragePage", "Choose a number to see what it counts, and a line to go there."
        )
        super().__init__(theme, title, note, parent)
        self.setObjectName("coveragePage")
        self._snapshot: Snapshot | None = None
        self._is_read = False
        self._awaits_focus = False
        self.tables = self._made_tables()
        self.tabs = self._made_tabs()
        self.items = ThingsList(theme, self)
        self._stack = QStackedWidget(self)
        for table in self.tables:
            self._stack.addWidget(table)
            table.cell_changed.connect(self._list_items)
            table.items_wished.connect(self._go_to_items)
        self._note = _muted_label(self)
        self._nothing = _muted_label(self)
        self._nothing.setText(self.tr("Nothing stands behind this number."))
        self._nothing.hide()
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay()
        self.order(self.tabs, *self.tables, self.items)
        self.tabs.currentChanged.connect(self._show_tab)
        self.items.item_wished.connect(self.item_wished)
        self.items.left.connect(self.focus_first)
        theme.changed.connect(self._paint)
        self._paint()

    def show_standing(self, standing: Standing) -> None:
        """Ask for the tables anew if the model is another than the one that is shown."""
        if standing.live and standing.snapshot is not self._snapshot:
            self._snapshot = standing.snapshot
            self.reading_wished.emit(standing.snapshot)

    def show_reading(self, snapshot: Snapshot, reading: DetailedCoverage) -> None:
        """Show what was read out of a snapshot, unless another has been asked for since."""
        if snapshot is self._snapshot:
            found = reading.coverage
            shown = (found.target_groups, found.tasks, found.principles)
            for table, read in zip(self.tables, shown, strict=True):
                table.show_table(read, reading.things)
            self._is_read = True
            self._show_tab()
            if self._awaits_focus and self.tabs.hasFocus():
                self.focus_first()
            self._awaits_focus = False

    def focus_first(self) -> None:
        """Put the focus on the table, or on its tab as long as there is nothing in it."""
        table = self._table
        self._awaits_focus = not self._is_read
        (self.tabs if table.is_empty else table).setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self) -> None:
        """Put the list where there is room for it, and let go of the note where there is none."""
        super().fit()
        self._note.setHidden(self.is_low and not self._table.is_empty)
        self._split.setHandleWidth(_SLIM_BETWEEN if self.is_low else _BETWEEN)
        is_wide = self.width() >= self.theme.zoomed(_SIDE_BY_SIDE)
        self._split.setOrientation(
            Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        )
        self._show_title(self.items.accessibleName())

    @property
    def _table(self) -> CoverageTable:
        return self.tables[self.tabs.currentIndex()]

    def _show_tab(self) -> None:
        if not self._is_read:
            return
        table = self._table
        self._stack.setCurrentWidget(table)
        self._split.setHidden(table.is_empty)
        words = self._empty() if table.is_empty else self._notes()
        self._note.setText(words[self.tabs.currentIndex()])
        self.fit()
        self._list_items()

    def _list_items(self) -> None:
        table = self._table
        index = table.currentIndex()
        if not index.isValid():
            return
        things = table.counts.behind(index)
        title = f"{table.counts.title_at(index)}: {table.counts.spoken_at(index)}"
        self._show_title(title)
        self.items.show_things(title, things)
        if not things and self.items.hasFocus():
            table.setFocus()
        self.items.setVisible(bool(things))
        self._nothing.setVisible(not things)

    def _show_title(self, title: str) -> None:
        """Name what is listed, on one line where lines are few."""
        letters = QFontMetrics(self._title.font())
        middle = Qt.TextElideMode.ElideMiddle  # the number stands last
        line = letters.elidedText(title, middle, self._split.width() - _BETWEEN)
        self._title.setText(line if self.is_low else title)
        self._title.setToolTip(title)

    def _go_to_items(self) -> None:
        """Where there are none, stay."""
        if self.items.isVisible():
            self.items.setFocus()

    # --- what stands where

    def _made_tables(self) -> tuple[CoverageTable, ...]:
        told = (
            ("coverageGroups", self.tr("Target groups"), self.tr("Target group")),
            ("coverageTasks", self.tr("Tasks"), self.tr("Area and category")),
            ("coveragePrinciples", self.tr("Principles"), self.tr("Dimension and group")),
        )
        return tuple(CoverageTable(self.theme, *words, self) for words in told)

    def _made_tabs(self) -> QTabBar:
        tabs = QTabBar(self)
        tabs.setObjectName("coverageTabs")
        tabs.setAccessibleName(self.tr("Tables"))
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setUsesScrollButtons(False)  # which only a mouse presses; the page scrolls
        for table in self.tables:
            tabs.addTab(table.accessibleName())
        return tabs

    def _lay(self) -> None:
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.items, 1)
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        for widget, share in ((self._stack, _TABLE_SHARE), (beside, _LIST_SHARE)):
            self._split.addWidget(widget)
            self._split.setStretchFactor(self._split.count() - 1, share)
        self._split.setSizes([_TABLE_SHARE * 10, _LIST_SHARE * 10])
        self._split.setChildrenCollapsible(False)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._note)
        self.body.addWidget(self._split, 1)
        self.body.addStretch(0)
        self._split.hide()

    def _notes(self) -> tuple[str, ...]:
        return (
            self.tr("A check mark says that the function gathers the target group."),
            self.tr("A task may rest on both an act and a circular; it counts in both."),
            self.tr("The overarching principle is for all dimensions and is not counted."),
        )

    def _empty(self) -> tuple[str, ...]:
        return (
            self.tr("There are no target groups yet. Write them in the chapter about them."),
            self.tr("There are no tasks yet. Write them in the matrix."),
            self.tr("There are no principles yet. Write them in the chapter about them."),
        )

    def _paint(self) -> None:
        self.tabs.setFont(font(self.theme.zoomed(14), QFont.Weight.Medium))
        self._title.setFont(font(self.theme.zoomed(14), QFont.Weight.DemiBold))
        for label in (self._note, self._nothing):
            label.setFont(font(self.theme.zoomed(14)))
        self.fit()


def _muted_label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("look", "muted")
    label.setWordWrap(True)
    return label
