"""The rows of the page of finding as a list, with what is chosen to be replaced."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
        self._is_usual: Callable[[FindRow], bool] = _is_of_the_model
        self._otherwise: set[Key | None] = set()  # those that were chosen, or left out, one by one

    def show_rows(self, rows: tuple[FindRow, ...]) -> None:
        """Show these; what was chosen or left out of the replacing stays so."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.choice_changed.emit()

    def choose_usual(self) -> None:
        """Choose all but what stands in a memo, which says what a meeting was told."""
        self._choose(_is_of_the_model)

    def choose_all(self) -> None:
        """Leave nothing out."""
        self._choose(lambda _: True)

    def choose_none(self) -> None:
        """Leave everything out, to choose a few."""
        self._choose(lambda _: False)

    def has_all_chosen(self) -> bool:
        """True when nothing that is shown is left out."""
        return all(self._is_chosen(row) for row in self._rows if row.proposal)

    def has_memos(self) -> bool:
        """True when a text of a memo would be other."""
        return any(row.proposal and not _is_of_the_model(row) for row in self._rows)

    def _choose(self, is_usual: Callable[[FindRow], bool]) -> None:
        self._is_usual = is_usual
        self._otherwise = set()
        if self._rows:
            ends = self.index(0, 0), self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(*ends, [Qt.ItemDataRole.CheckStateRole])
        self.choice_changed.emit()

    def _is_chosen(self, row: FindRow) -> bool:
        return self._is_usual(row) != (row.key in self._otherwise)

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
            row.proposal.rewording for row in self._rows if row.proposal and self._is_chosen(row)
        )

    def toggle(self, index: Index) -> None:
        """Choose a text, or leave it out."""
        row = self.row_at(index)
        if row and row.proposal:
            self._otherwise ^= {row.key}
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
                return "".join(piece.text for piece in row.pieces)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.CheckStateRole if row.proposal:
                is_on = self._is_chosen(row)
                return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
            case _ if role == ROW_ROLE:
                return row
        return None


def _is_of_the_model(row: FindRow) -> bool:
    return row.hit is not None and not row.hit.is_of_memo
