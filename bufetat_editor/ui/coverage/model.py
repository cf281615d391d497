"""One table of coverage as Qt asks for it: names down the side, numbers beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import fill

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from bufetat_editor.domain.coverage import Column, Count, Row, Table, Way
from bufetat_editor.domain.places import BETWEEN
from bufetat_editor.ui.coverage.cells import DEPTH_ROLE, TONE_ROLE, Index, Tone
from bufetat_editor.ui.coverage.reading import Thing

_NOTHING = "–"
_CHECK = "✓"
_WIDEST_HEAD, _WIDEST_NAME = 12, 24  # letters on a line of a head
_LACKING = {"ungathered", "no_basis"}
_SIGNED = {"gathered", "ungathered"}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a cell is: by what it is about, and by its row and column.

    Attributes:
        line: ids of the part and of the row's item.
        key: of the column.
    """

    line: tuple[str, str]
    key: str
    row: int
    column: int


class CoverageModel(QAbstractTableModel):
    """Counts, with the names of what is counted as the heads of the rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = Table((), ())
        self._things: Mapping[str, Thing] = {}

    def show_table(self, table: Table, things: Mapping[str, Thing]) -> None:
        """Show a table, and know the items behind its numbers."""
        self.beginResetModel()
        self._table, self._things = table, things
        self.endResetModel()

    def spot_at(self, index: Index) -> Spot | None:
        """Return where a cell is; none if it is no cell."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        return Spot(self._lines()[row], self._table.columns[column].key, row, column)

    def nearest(self, spot: Spot) -> QModelIndex:
        """Return the cell of a spot; where line or column is gone, what stands in its place."""
        lines, columns = self._lines(), [one.key for one in self._table.columns]
        row = lines.index(spot.line) if spot.line in lines else min(spot.row, len(lines) - 1)
        column = columns.index(spot.key) if spot.key in columns else spot.column
        return self.index(row, min(column, len(columns) - 1))

    def first_in_row(self, index: Index) -> QModelIndex:
        """Return the first cell of a cell's row."""
        return self.index(index.row(), 0)

    def first_lack(self) -> QModelIndex:
        """Return the first cell that counts what is lacking, which stands last; else the first."""
        last = len(self._table.columns) - 1
        found = (number for number, row in enumerate(self._table.rows) if row.counts[last])
        return self.index(next(found, 0), last)

    def count_at(self, index: Index) -> Count:
        """Return what a cell counts."""
        return self._table.rows[index.row()].counts[index.column()] if index.isValid() else ()

    def behind(self, index: Index) -> tuple[Thing, ...]:
        """Return the items behind a number, and the function that it is about, if it is."""
        column = self._table.columns[index.column()]
        function = (column.function,) if column.function else ()
        return tuple(self._things[one] for one in (*self.count_at(index), *function))

    def spoken_at(self, index: Index) -> str:
        """Return in words what a cell shows."""
        row, column = self._table.rows[index.row()], self._table.columns[index.column()]
        return self._spoken(row, column, self.count_at(index))

    def title_at(self, index: Index) -> str:
        """Return what a cell is about, in words."""
        row, column = self._table.rows[index.row()], self._table.columns[index.column()]
        names = [one for one in (row.part, row.name) if one] or [self.tr("All")]
        return BETWEEN.join([*names, column.short or self._head(column)])

    def _lines(self) -> list[tuple[str, str]]:
        """Part and item of each row: a row of the matrix stands in each of its areas."""
        lines, part = list[tuple[str, str]](), ""
        for row in self._table.rows:
            part = row.item if row.is_sum else part
            lines.append((part, row.item))
        return lines

    # --- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of lines and sums."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of ways of counting."""
        return 0 if parent.isValid() else len(self._table.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heads of columns, broken where they are long, and names of rows.

        The tooltip and what is said aloud are the whole of a name that goes on and on.
        """
        if orientation is Qt.Orientation.Vertical:
            return self._name(self._table.rows[section], role)
        column = self._table.columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                width = _WIDEST_NAME if column.function else _WIDEST_HEAD
                return fill(column.short or self._head(column), width, break_long_words=False)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._head(column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown and said of a cell."""
        if not index.isValid():
            return None
        row, column = self._table.rows[index.row()], self._table.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(row, column, self.count_at(index))
            case Qt.ItemDataRole.ToolTipRole:
                return self.title_at(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.title_at(index)}: {self.spoken_at(index)}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case _ if role == TONE_ROLE:
                return _tone(row, column, self.count_at(index))
        return None

    def _name(self, row: Row, role: int) -> object:
        match role:
            case (
                Qt.ItemDataRole.DisplayRole
                | Qt.ItemDataRole.ToolTipRole
                | Qt.ItemDataRole.AccessibleTextRole
            ):
                thing = self._things.get(row.item)
                name = row.name or row.part or self.tr("All")
                return f"{thing.number} {name}".strip() if thing else name
            case _ if role == TONE_ROLE:
                return "sum" if row.is_sum else "plain"
            case _ if role == DEPTH_ROLE:
                return 0 if row.is_sum else 1
        return None

    def _shown(self, row: Row, column: Column, count: Count) -> str:
        if row.is_sum or column.way not in _SIGNED:
            return str(len(count)) if count else _NOTHING
        if column.way == "gathered":
            return _CHECK if count else _NOTHING
        return self.tr("none") if count else _NOTHING

    def _spoken(self, row: Row, column: Column, count: Count) -> str:
        """A sign by itself says nothing to someone who does not see where it stands."""
        if row.is_sum or column.way not in _SIGNED:
            return str(len(count))
        return self.tr("yes") if count else self.tr("no")

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


def _tone(row: Row, column: Column, count: Count) -> Tone:
    if row.is_sum:
        return "sum"
    if not count:
        return "muted"
    return "warning" if column.way in _LACKING else "plain"
