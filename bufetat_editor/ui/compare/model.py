"""The rows of a comparison as Qt asks for them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bufetat_editor.ui.compare.rows import Key, Row

Index = QModelIndex | QPersistentModelIndex


class ComparisonModel(QAbstractListModel):
    """Rows in the order of the document.

    Attributes:
        rows: all that are shown.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._changes: list[int] = []

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self._changes = [number for number, row in enumerate(rows) if row.change]
        self.endResetModel()

    @property
    def change_count(self) -> int:
        """The number of rows that are changes."""
        return len(self._changes)

    def row_of(self, key: Key) -> int:
        """Return where a row is; -1 if it is not shown."""
        return next((n for n, row in enumerate(self.rows) if row.key == key), -1)

    def rank(self, number: int) -> int:
        """Return which change a row is, from 1; of a row that is none, the last one above it."""
        return sum(change <= number for change in self._changes)

    def change_beyond(self, number: int, direction: int) -> int:
        """Return the next change below a row (1) or above it (-1); -1 if there is none."""
        if direction > 0:
            return next((one for one in self._changes if one > number), -1)
        return next((one for one in reversed(self._changes) if one < number), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row in full words, as it is read aloud; what is seen is drawn."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.rows[index.row()].told
        return None
