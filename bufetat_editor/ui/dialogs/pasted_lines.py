"""The lines of a paste as a list model: which are taken, and how deep they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from bufetat_editor.usecases.pasting import PastedLine

LEVEL = int(Qt.ItemDataRole.UserRole)
"""Role: how deep a line will stand."""

NUMBER = LEVEL + 1
"""Role: which in the row it will be."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    level: int
    is_checked: bool = True


class PastedLines(QAbstractListModel):
    """The lines: which are pasted, and how deep they stand."""

    def __init__(self, lines: Sequence[PastedLine], *, can_nest: bool) -> None:
        super().__init__()
        self.can_nest = can_nest
        outermost = next((n for n, line in enumerate(lines) if line.level == 0), len(lines))
        self._lines = [
            _Line(line.text, min(line.level, 1) if can_nest and n > outermost else 0)
            for n, line in enumerate(lines)
        ]
        self._places = list(_places(self._lines))

    def entries(self) -> tuple[tuple[str, int], ...]:
        """Return text and level of what is to be pasted."""
        pairs = zip(self._lines, self._places, strict=True)
        return tuple((line.text, level) for line, (_, level) in pairs if line.is_checked)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is known of a line."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        number, level = self._places[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return line.text
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if line.is_checked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{number} {line.text}"
        return {LEVEL: level, NUMBER: number}.get(role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take another wording of a line; without one it is not pasted."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text = str(value).strip()
        line = self._lines[index.row()]
        self._lines[index.row()] = (
            replace(line, text=text) if text else replace(line, is_checked=False)
        )
        self._arrange()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every line be chosen and changed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def check(self, rows: Iterable[int], *, is_checked: bool) -> None:
        """Take lines with or leave them out; sub-entries go with their entry."""
        for row in rows:
            for one in (row, *self._below(row)):
                self._lines[one] = replace(self._lines[one], is_checked=is_checked)
        self._arrange()

    def nest(self, rows: Iterable[int], level: int) -> None:
        """Make lines sub-entries of the one before them, or entries again."""
        for row in rows:
            if self.can_nest and (level == 0 or row > 0):
                self._lines[row] = replace(self._lines[row], level=level)
        self._arrange()

    def _below(self, row: int) -> Iterator[int]:
        if self._lines[row].level:
            return
        for one in range(row + 1, len(self._lines)):
            if not self._lines[one].level:
                return
            yield one

    def _arrange(self) -> None:
        self._places = list(_places(self._lines))
        self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))


def _places(lines: Sequence[_Line]) -> Iterator[tuple[str, int]]:
    """Number and level of each line; with no entry checked before it, none is a sub-entry."""
    entry = below = 0
    has_entry = False
    for line in lines:
        level = line.level if has_entry else 0
        if not line.is_checked:
            yield "–", level
            continue
        has_entry = has_entry or line.level == 0
        entry, below = (entry, below + 1) if level else (entry + 1, 0)
        yield (f"{entry}.{below}" if level else f"{entry}"), level
