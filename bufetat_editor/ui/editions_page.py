"""The editions page: what has been circulated and approved, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bufetat_editor.ui.phrases import day, local_time, written_day
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import font

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Edition

Index = QModelIndex | QPersistentModelIndex


class EditionsModel(QAbstractTableModel):
    """Editions as a table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editions: tuple[Edition, ...] = ()

    def show_editions(self, editions: tuple[Edition, ...]) -> None:
        """Show these, the last one first."""
        newest_first = tuple(reversed(editions))
        if newest_first != self._editions:
            self.beginResetModel()
            self._editions = newest_first
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of editions."""
        return 0 if parent.isValid() else len(self._editions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of facts that are shown."""
        return 0 if parent.isValid() else len(self._heads())

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the heads."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a fact."""
        if not index.isValid() or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return None
        return self._facts(self._editions[index.row()])[index.column()]

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Edition"),
            self.tr("State"),
            self.tr("Day"),
            self.tr("Case number"),
            self.tr("Decision"),
            self.tr("By"),
        )

    def _facts(self, edition: Edition) -> tuple[str, ...]:
        is_approved = edition.status == "approved"
        if edition.meeting_date:
            decided = written_day(edition.meeting_date)
        else:
            decided = day(local_time(edition.at).date())
        return (
            edition.name,
            self.tr("Approved") if is_approved else self.tr("Circulated"),
            decided,
            edition.case_number or "–",
            edition.decision or "–",
            edition.by,
        )


class EditionsPage(QWidget):
    """Lists the editions of the model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editionsPage")
        self.setAccessibleName(self.tr("Editions"))
        title = QLabel(self.tr("Editions"))
        title.setFont(font(25, QFont.Weight.Bold))
        note = QLabel(self.tr("An approved edition is frozen and can never be changed."))
        note.setProperty("look", "muted")
        self._model = EditionsModel(self)
        self.table = QTableView(self)
        self.table.setObjectName("editionsTable")
        self.table.setAccessibleName(self.tr("Editions"))
        self.table.setModel(self._model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setHighlightSections(False)
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(50, 30, 50, 40)
        whole.setSpacing(8)
        whole.addWidget(title)
        whole.addWidget(note)
        whole.addSpacing(8)
        whole.addWidget(self.table, 1)

    def show_standing(self, standing: Standing) -> None:
        """Show the editions that there are."""
        self._model.show_editions(standing.editions)

    def focus_first(self) -> None:
        """Put the focus on the list."""
        self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
