"""The outline's data: sections with their number of changes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bufetat_editor.ui.sections import Section, sections
from bufetat_editor.ui.standing import Standing

KEY_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


@dataclass
class _Node:
    section: Section
    row: int
    parent: int  # its place in the list of nodes; -1 at the top
    children: list[int]


class OutlineModel(QAbstractItemModel):
    """The sections of a model as a tree."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[_Node] = []
        self._tops: list[int] = []

    def show_standing(self, standing: Standing) -> None:
        """Take in how the model stands; the tree is made anew only if its sections are others."""
        fresh: list[_Node] = []
        tops = _plant(sections(standing), -1, fresh)
        if [node.section.key for node in fresh] != [node.section.key for node in self._nodes]:
            self.beginResetModel()
            self._nodes, self._tops = fresh, tops
            self.endResetModel()
            return
        for number, node in enumerate(fresh):
            if node.section != self._nodes[number].section:
                self._nodes[number] = node
                index = self.createIndex(node.row, 0, number)
                self.dataChanged.emit(index, index)

    def index_of(self, key: str) -> QModelIndex:
        """Return where a section is."""
        for number, node in enumerate(self._nodes):
            if node.section.key == key:
                return self.createIndex(node.row, 0, number)
        return QModelIndex()

    def section_at(self, index: Index) -> Section:
        """Return the section at a valid index."""
        return self._nodes[index.internalId()].section

    # --- Qt's questions

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        """Return the index of a child."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._children(parent)[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        """Return the index of a parent."""
        number = self._nodes[index.internalId()].parent if index.isValid() else -1
        return (
            self.createIndex(self._nodes[number].row, 0, number) if number >= 0 else QModelIndex()
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many sections are under one."""
        return 0 if parent.column() > 0 else len(self._children(parent))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:
        """Return the one column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown of a section."""
        if not index.isValid():
            return None
        section = self.section_at(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return section.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(section)
            case _ if role == KEY_ROLE:
                return section.key
            case _ if role == COUNT_ROLE:
                return section.changes or section.waiting
        return None

    def _children(self, parent: Index) -> list[int]:
        return self._nodes[parent.internalId()].children if parent.isValid() else self._tops

    def _spoken(self, section: Section) -> str:
        told = [section.label]
        if section.changes:
            told.append(self.tr("%n change(s)", "", section.changes))
        if section.waiting:
            told.append(self.tr("%n not weighed", "", section.waiting))
        return ", ".join(told)


def _plant(branch: tuple[Section, ...], parent: int, nodes: list[_Node]) -> list[int]:
    numbers = []
    for row, section in enumerate(branch):
        node = _Node(section, row, parent, [])
        number = len(nodes)
        nodes.append(node)
        numbers.append(number)
        node.children = _plant(section.children, number, nodes)
    return numbers
