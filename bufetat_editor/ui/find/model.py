"""The rows of the page of finding as a list, with what is chosen to be replaced."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from bufetat_editor.ui.find.rows import FindRow, Key

if TYPE_CHECKING:
    from bufetat_editor.history.replacing import Rewording

ROW_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class FindModel(QAbstractListModel):
    """Rows under headings, which cannot be chosen."""

    choice_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FindRow, ...] = ()
        self._left_out: set[Key | None] = set()

    def show_rows(self, rows: tuple[FindRow, ...]) -> None:
        """Show these; what was left out of the replacing stays so."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.choice_changed.emit()

    def choose_all(self) -> None:
        """Leave nothing out."""
        self._leave_out(set())

    def choose_none(self) -> None:
        """Leave everything out, to choose a few."""
        self._leave_out({row.key for row in self._rows if row.proposal})

    def has_all_chosen(self) -> bool:
        """True when nothing that is shown is left out."""
        return not any(row.proposal and row.key in self._left_out for row in self._rows)

    def _leave_out(self, keys: set[Key | None]) -> None:
        self._left_out = keys
        if self._rows:
            ends = self.index(0, 0), self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(*ends, [Qt.ItemDataRole.CheckStateRole])
        self.choice_changed.emit()

    def row_at(self, index: Index) -> FindRow | None:
        """Return a row, if there is one."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, key: Key | None, near: int = 0) -> QModelIndex:
        """Return where a text is shown; if it is not, the first one from a row on, else of all."""
        hits = [n for n, row in enumerate(self._rows) if row.hit]
        same = [n for n in hits if self._rows[n].key == key]
        later = [n for n in hits if n >= near]
        return self.index(next(iter(same or later or hits)), 0) if hits else QModelIndex()

    def chosen(self) -> tuple[Rewording, ...]:
        """Return what shall be replaced."""
        return tuple(
            row.proposal.rewording
            for row in self._rows
            if row.proposal and row.key not in self._left_out
        )

    def toggle(self, index: Index) -> None:
        """Choose a text, or leave it out."""
        row = self.row_at(index)
        if row and row.proposal:
            self._left_out ^= {row.key}
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
            self.choice_changed.emit()

    def beyond(self, index: Index, direction: int) -> Iterator[QModelIndex]:
        """Yield every row after a row (1) or before it (-1), round the end to where it began.

        Where there is no row to begin at, the first one comes first, or the last one.
        """
        count = len(self._rows)
        start = count if direction < 0 and not index.isValid() else index.row()
        for step in range(1, count + 1):
            yield self.index((start + direction * step) % count, 0)

    # --- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell that headings are only read."""
        row = self.row_at(index)
        if row is None or row.hit is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if row.proposal else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or what is read aloud of it."""
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "".join(run.text for run in row.runs)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.CheckStateRole if row.proposal:
                is_out = row.key in self._left_out
                return Qt.CheckState.Unchecked if is_out else Qt.CheckState.Checked
            case _ if role == ROW_ROLE:
                return row
        return None
