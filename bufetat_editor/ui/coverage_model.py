"""One table of coverage as Qt asks for it: names down the side, numbers beside them."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import fill

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from bufetat_editor.domain.coverage import Column, Count, Row, Table, Way
from bufetat_editor.ui.coverage_cells import DEPTH_ROLE, TONE_ROLE, Index, Tone
from bufetat_editor.ui.coverage_reading import Thing

_BETWEEN = " – "
_NOTHING = "–"
_CHECK = "✓"
_WIDEST_HEAD, _WIDEST_NAME = 12, 24  # letters on a line of a head
_LACKING = {"ungathered", "no_basis"}
_SIGNED = {"gathered", "ungathered"}


class CoverageModel(QAbstractTableModel):
    """A table with a column of names before its counts.

    Args:
        names: what the column of names is headed by.
    """

    def __init__(self, names: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._table = Table((), ())
        self._things: Mapping[str, Thing] = {}

    def show_table(self, table: Table, things: Mapping[str, Thing]) -> None:
        """Show a table, and know the items behind its numbers."""
        self.beginResetModel()
        self._table, self._things = table, things
        self.endResetModel()

    def count_at(self, index: Index) -> Count:
        """Return what a cell counts; of a name, all that is counted in its row."""
        if not index.isValid():
            return ()
        counts = self._table.rows[index.row()].counts
        if index.column():
            return counts[index.column() - 1]
        return tuple(dict.fromkeys(one for count in counts for one in count))

    def behind(self, index: Index) -> tuple[Thing, ...]:
        """Return the items behind a number, and the function that it is about, if it is."""
        column = self._column(index)
        function = (column.function,) if column and column.function else ()
        return tuple(self._things[one] for one in (*self.count_at(index), *function))

    def title_at(self, index: Index) -> str:
        """Return what a cell is about, in words."""
        row, column = self._table.rows[index.row()], self._column(index)
        names = [one for one in (row.part, row.name) if one] or [self.tr("All")]
        return _BETWEEN.join([*names, self._head(column)] if column else names)

    # --- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of lines and sums."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns, that of the names included."""
        return 0 if parent.isValid() else 1 + len(self._table.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heads, broken where they are long."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._table.columns[section - 1] if section else None
        head = self._head(column) if column else self._names
        match role:
            case Qt.ItemDataRole.DisplayRole:
                is_named = column is None or bool(column.function)
                return fill(
                    head, _WIDEST_NAME if is_named else _WIDEST_HEAD, break_long_words=False
                )
            case Qt.ItemDataRole.ToolTipRole:
                return head
            case Qt.ItemDataRole.TextAlignmentRole:
                return _aligned(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown and said of a cell."""
        if not index.isValid():
            return None
        row, column = self._table.rows[index.row()], self._column(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(row, column, self.count_at(index))
            case Qt.ItemDataRole.ToolTipRole:
                return self.title_at(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index, row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _aligned(index.column())
            case _ if role == TONE_ROLE:
                return _tone(row, column, self.count_at(index))
            case _ if role == DEPTH_ROLE:
                return 0 if row.is_sum or column else 1
        return None

    def _column(self, index: Index) -> Column | None:
        return self._table.columns[index.column() - 1] if index.column() > 0 else None

    def _shown(self, row: Row, column: Column | None, count: Count) -> str:
        if column is None:
            thing = self._things.get(row.item)
            name = row.name or row.part or self.tr("All")
            return f"{thing.number} {name}".strip() if thing else name
        if row.is_sum or column.way not in _SIGNED:
            return str(len(count)) if count else _NOTHING
        if column.way == "gathered":
            return _CHECK if count else _NOTHING
        return self.tr("none") if count else ""

    def _spoken(self, index: Index, row: Row, column: Column | None) -> str:
        """A sign alone says nothing to someone who does not see where it stands."""
        if column is None:
            return self.title_at(index)
        count = self.count_at(index)
        if row.is_sum or column.way not in _SIGNED:
            return f"{self.title_at(index)}: {len(count)}"
        return f"{self.title_at(index)}: {self.tr('yes') if count else self.tr('no')}"

    def _head(self, column: Column) -> str:
        if column.function:
            return column.name
        heads: dict[Way, str] = {
            "ungathered": self.tr("In no function"),
            "tasks": self.tr("Tasks"),
            "subtasks": self.tr("Sub-entries"),
            "act": self.tr("On an act"),
            "circular": self.tr("On a circular"),
            "no_basis": self.tr("Without legal basis"),
            "principles": self.tr("Principles"),
        }
        return heads[column.way]


def _aligned(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignHCenter if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _tone(row: Row, column: Column | None, count: Count) -> Tone:
    if row.is_sum:
        return "sum"
    if column is None or not count:
        return "muted" if column else "plain"
    return "warning" if column.way in _LACKING else "plain"
