"""A table of coverage with what is to be read with it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from bufetat_editor.domain.coverage import Table
from bufetat_editor.ui.coverage_cells import prepare
from bufetat_editor.ui.coverage_model import CoverageModel
from bufetat_editor.ui.coverage_reading import Thing
from bufetat_editor.ui.theme import Theme

_NARROWEST_NAMES = 160


class CoverageTable(QTableView):
    """One table; the cell that one is at can be asked for the items behind it.

    Args:
        name: the name of the object.
        title: what it is called aloud.
        names: what its column of names is headed by.
    """

    cell_changed = Signal()
    items_wished = Signal()

    def __init__(self, theme: Theme, name: str, title: str, names: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.counts = CoverageModel(names, self)
        self.setModel(self.counts)
        prepare(self, theme, name)
        self.setAccessibleName(title)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().sectionResized.connect(self._on_section_resized)
        self.selectionModel().currentChanged.connect(lambda *_: self.cell_changed.emit())
        theme.changed.connect(self._fit)

    @property
    def is_empty(self) -> bool:
        """True if there is nothing to count."""
        return not self.counts.rowCount()

    def show_table(self, table: Table, things: Mapping[str, Thing]) -> None:
        """Show a table; one stays in the cell that one was at, or begins at the first sum."""
        at = self.currentIndex()
        last_row, last_column = len(table.rows) - 1, len(table.columns)
        row, column = (at.row(), at.column()) if at.isValid() else (0, last_column)
        self.counts.show_table(table, things)
        self.setCurrentIndex(self.counts.index(min(row, last_row), min(column, last_column)))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter lead to the items."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.items_wished.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names what the numbers leave."""
        super().resizeEvent(event)
        self._fit()

    def _on_section_resized(self, section: int) -> None:
        if section:
            self._fit()

    def _fit(self) -> None:
        heads = self.horizontalHeader()
        taken = sum(heads.sectionSize(n) for n in range(1, heads.count()))
        heads.resizeSection(0, max(_NARROWEST_NAMES, self.viewport().width() - taken))
