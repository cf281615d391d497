"""The rows of the checks as a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bufetat_editor.ui.checks.rows import FindingRow, Key

ROW_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class FindingsModel(QAbstractListModel):
    """Findings under headings, which cannot be chosen.

    Attributes:
        rows: all that are shown.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[FindingRow, ...] = ()

    def show_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> FindingRow | None:
        """Return a row, if there is one."""
        return self.rows[index.row()] if index.isValid() else None

    def index_of(self, key: Key | None) -> QModelIndex:
        """Return where a finding is shown.

        If it is not, it is taken for the one that the same rule finds at another place of the same
        text: something was written before it.
        """
        keys = [row.key for row in self.rows]
        if key is not None and key not in keys:
            key = _nearest(key, keys)
        return self.index(keys.index(key), 0) if key else QModelIndex()

    def findings(self) -> tuple[QModelIndex, ...]:
        """Return where findings are shown, from top to bottom."""
        return tuple(self.index(n, 0) for n, row in enumerate(self.rows) if row.finding)

    # --- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell that headings are only read."""
        row = self.row_at(index)
        if row is None or row.finding is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or what is read aloud of it."""
        row = self.row_at(index)
        if row is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken
        return row if role == ROW_ROLE else None


def _nearest(key: Key, keys: Iterable[Key | None]) -> Key | None:
    *wanted, at = key
    alike = [one for one in keys if one and [*one[:3]] == wanted]
    return min(alike, key=lambda one: abs(one[3] - at), default=None)
