"""A table of coverage, in whose cells one moves to see what is behind the numbers."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QWidget

from bufetat_editor.domain.coverage import Table
from bufetat_editor.ui.coverage.cells import CoverageCells, RowNames
from bufetat_editor.ui.coverage.model import CoverageModel
from bufetat_editor.ui.coverage.reading import Thing
from bufetat_editor.ui.tables import make_readable
from bufetat_editor.ui.theme import Theme, font

_SIZE = 14
_NARROWEST_NAMES, _NAMES_SHARE = 200, 0.5  # pixels, but never more of the width than this
_FEWEST_ROWS = 4
_INDENT = 8


class CoverageTable(QTableView):
    """One table; the cell that one is at can be asked for the items behind it.

    Args:
        name: the name of the object.
        title: what it is called aloud.
        names: stands over the names of the rows.
    """

    cell_changed = Signal()
    items_wished = Signal()

    def __init__(self, theme: Theme, name: str, title: str, names: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._theme = theme
        self._is_new = False
        self._corner = QLabel(names, self)
        self._corner.setIndent(_INDENT)
        self.counts = CoverageModel(self)
        self.setModel(self.counts)
        self.setItemDelegate(CoverageCells(theme, self))
        self._names = RowNames(theme, self)
        self.setVerticalHeader(self._names)
        self._be_read_only()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.selectionModel().currentChanged.connect(lambda *_: self.cell_changed.emit())
        theme.changed.connect(self._size)
        self._size()

    @property
    def is_empty(self) -> bool:
        """True if there is nothing to count."""
        return not self.counts.rowCount()

    def show_table(self, table: Table, things: Mapping[str, Thing]) -> None:
        """Show a table; one stays at what one was at, or begins where something lacks."""
        spot = self.counts.spot_at(self.currentIndex())
        self.counts.show_table(table, things)
        self._names.fit()
        self._is_new = spot is None
        if spot:
            self.setCurrentIndex(self.counts.nearest(spot))
        elif self.isVisible():
            self._begin()
        self._keep_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin now that it is known what there is room for."""
        super().showEvent(event)
        if self._is_new:
            self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter lead to the items."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.items_wished.emit()
        else:
            super().keyPressEvent(event)

    def updateGeometries(self) -> None:
        """Give the names what the numbers leave, and put their head over them."""
        names, heads, bar = self.verticalHeader(), self.horizontalHeader(), self.verticalScrollBar()
        taken = heads.length() + (bar.width() if bar.isVisible() else 0)
        width = self.contentsRect().width()
        names.setFixedWidth(max(self._narrowest_names, width - taken))
        super().updateGeometries()
        self._corner.setGeometry(QRect(names.x(), heads.y(), names.width(), heads.height()))

    @property
    def _narrowest_names(self) -> int:
        share = round(self.contentsRect().width() * _NAMES_SHARE)
        return min(self._theme.zoomed(_NARROWEST_NAMES), share)

    def _begin(self) -> None:
        """Begin where something lacks; where that is out of sight, with the first column."""
        self._is_new = False
        lack = self.counts.first_lack()
        room = self.contentsRect().width() - self._narrowest_names
        is_in_sight = self.horizontalHeader().length() <= room
        self.setCurrentIndex(lack if is_in_sight else self.counts.first_in_row(lack))

    def _keep_rows(self) -> None:
        """Keep room for a few rows under the head, however low the window is."""
        rows = self.verticalHeader().defaultSectionSize() * _FEWEST_ROWS
        self.setMinimumHeight(self.horizontalHeader().sizeHint().height() + rows)

    def _be_read_only(self) -> None:
        make_readable(self)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setSectionsClickable(False)

    def _size(self) -> None:
        for widget in (self.horizontalHeader(), self._corner):
            widget.setFont(font(self._theme.zoomed(_SIZE)))
        self.horizontalHeader().resizeSections(QHeaderView.ResizeMode.ResizeToContents)
        self._keep_rows()
        self.updateGeometries()
