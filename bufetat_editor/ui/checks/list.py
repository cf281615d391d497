"""The list of what the checks have found: arrows go through it, Enter to the place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from bufetat_editor.ui.checks.model import ROW_ROLE, FindingsModel, Index
from bufetat_editor.ui.checks.picture import RowPicture
from bufetat_editor.ui.checks.rows import FindingRow, Key
from bufetat_editor.ui.pictured_rows import PicturedList, PicturedRows
from bufetat_editor.ui.theme import Theme

_AT_ONCE = 40
"""Rows that are laid out before the window is drawn again: each has several texts."""


class FindingsList(PicturedList):
    """Shows findings.

    Attributes:
        findings: the model.
    """

    row_chosen = Signal()
    place_wished = Signal()  # of the row in focus

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = FindingsModel(self)
        self.setObjectName("checksList")
        self.setAccessibleName(self.tr("Findings"))
        self.setModel(self.findings)
        self.draw_by(_Rows(theme, self))
        self.setBatchSize(_AT_ONCE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, most: bar.setEnabled(most > 0))
        self.selectionModel().currentChanged.connect(lambda *_: self.row_chosen.emit())

    @property
    def row(self) -> FindingRow | None:
        """The row in focus."""
        return self.findings.row_at(self.currentIndex())

    def show_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show these, and stay at the same one; whoever is in the list stays near it."""
        if tuple(rows) == self.findings.rows:
            return
        before, near = self.row, self.currentIndex().row()
        self.findings.show_rows(rows)
        self.choose(before.key if before else None)
        if before and not self.row and self.hasFocus():
            places = self.findings.findings()
            later = (one for one in places if one.row() >= near)
            self.setCurrentIndex(next(later, places[-1] if places else QModelIndex()))

    def choose(self, key: Key | None) -> None:
        """Put the focus on a finding; on none if it is not shown."""
        index = self.findings.index_of(key)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    # --- keys and clicks

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Show a row, with the heading right above it."""
        above = self.findings.row_at(self.findings.index(index.row() - 1, 0))
        if above and above.finding is None:
            super().scrollTo(self.findings.index(index.row() - 1, 0), hint)
        super().scrollTo(index, hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the place of the row in focus."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.place_wished.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the place of the row that was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index == self.currentIndex():
            self.place_wished.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be on a row at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(next(iter(self.findings.findings()), QModelIndex()))


class _Rows(PicturedRows):
    """Draws a row.

    After each check nearly all rows are as before. What was measured is kept, for to measure
    hundreds anew takes longer than a person should wait.
    """

    def __init__(self, theme: Theme, findings: FindingsList) -> None:
        super().__init__(theme, findings)
        self._known: dict[Key | str, tuple[FindingRow, QSize]] = {}
        theme.changed.connect(self._known.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give room for all of it; measured once in a width."""
        row: FindingRow = index.data(ROW_ROLE)
        name = row.key or row.sentence
        known, size = self._known.get(name, (None, QSize()))
        if size.width() != self.view.viewport().width() or known != row:
            size = super().sizeHint(option, index)
            self._known[name] = row, size
        return size

    def made(self, index: Index) -> RowPicture:
        """Return a new picture of a row."""
        return RowPicture(index.data(ROW_ROLE), self.theme)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        row: FindingRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.finding:
            is_current = bool(option.state & QStyle.StateFlag.State_Selected)
            self.draw_ground(painter, option, is_current=is_current)
        self.picture(index).draw(painter, option.rect)
        painter.restore()
