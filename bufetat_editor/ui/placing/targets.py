"""The tree of the model's items on which an input is put where it belongs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.places import Places
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.inputs.model import DRAGGED, dragged_input
from bufetat_editor.ui.language import label
from bufetat_editor.ui.phrases import shortened
from bufetat_editor.ui.theme import Theme, font

Index = QModelIndex | QPersistentModelIndex

ID_ROLE = Qt.ItemDataRole.UserRole + 1
_PATIENCE_MS = 600
_IN_A_ROW = 110
_INDENT = 16


class PlaceTargets(QTreeView):
    """Shows every item of the model; one is pointed out by a drop, or by Enter."""

    pointed_out = Signal(str, str, QPoint)  # input (empty for the one in focus), item, on screen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("placeTargets")
        self.setProperty("look", "inputs")
        self.setAccessibleName(self.tr("The items of the model"))
        self._theme = theme
        self._shown: tuple[tuple[str, str | None, str], ...] = ()
        self._items = QStandardItemModel(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._items)
        self._found.setRecursiveFilteringEnabled(True)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._found.setFilterRole(Qt.ItemDataRole.ToolTipRole)  # the whole text
        self.setModel(self._found)
        self.setHeaderHidden(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(False)  # our own mark is seen in every palette
        self.setAutoExpandDelay(_PATIENCE_MS)
        self._mark = QFrame(self.viewport())
        self._mark.setObjectName("dropTarget")
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._mark.hide()
        self.doubleClicked.connect(self._point_out)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def item(self) -> str:
        """The id of the item in focus; empty if there is none."""
        return str(self.currentIndex().data(ID_ROLE) or "")

    @property
    def has_rows(self) -> bool:
        """True if there is any item to be pointed out."""
        return self._found.rowCount() > 0

    def show_items(self, snapshot: Snapshot) -> None:
        """Show the items of the model as they stand; stay at the same one."""
        models = snapshot.children(None, "service_model")
        shown = tuple(
            (one.id, one.parent, one.text)
            for model in models
            for one in snapshot.descendants(model.id)
        )
        if shown == self._shown:
            return  # what one has opened stays open
        chosen, self._shown = self.item, shown
        self._items.clear()
        places = Places(snapshot, naming=label)
        for model in models:
            for row in _rows(model, snapshot, places):
                self._items.appendRow(row)
        self.expandToDepth(0)
        self.choose(chosen)

    def choose(self, item_id: str) -> None:
        """Show an item, and put the focus on it."""
        start = self._found.index(0, 0)
        flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
        for index in self._found.match(start, ID_ROLE, item_id, 1, flags) if item_id else ():
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def show_only(self, words: str) -> None:
        """Show the items in which these words stand, with what they stand under; be on a hit."""
        self._found.setFilterFixedString(words.strip())
        if words.strip():
            self.expandAll()
            self._choose_hit(words.strip())
        else:
            self.collapseAll()
            self.expandToDepth(0)
            self.scrollTo(self.currentIndex())

    def _choose_hit(self, words: str) -> None:
        """Choose the item that begins with these words, as with a number; else the first hit."""
        flags = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        role = Qt.ItemDataRole.ToolTipRole
        hits = self._found.match(self._found.index(0, 0), role, words, -1, flags)
        begun = (hit for hit in hits if f"{hit.data(role)} ".startswith(f"{words} "))
        self.setCurrentIndex(next(begun, hits[0] if hits else QModelIndex()))

    # --- pointing out

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point out the item in focus by Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._point_out(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _point_out(self, index: Index) -> None:
        if index.isValid():
            below = self.visualRect(index).bottomLeft()
            at = self.viewport().mapToGlobal(below)
            self.pointed_out.emit("", str(index.data(ID_ROLE)), at)

    # --- dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what is dragged out of a list of inputs."""
        if event.mimeData().hasFormat(DRAGGED):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark the item that it would be put to."""
        super().dragMoveEvent(event)  # scrolls at the edges, and opens what one waits over
        index = self.indexAt(event.position().toPoint())
        self._mark.setVisible(index.isValid())
        if index.isValid():
            rect = self.visualRect(index)
            self._mark.setGeometry(rect.adjusted(0, 0, self.viewport().width() - rect.right(), 0))
            self._mark.raise_()
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the mark away."""
        super().dragLeaveEvent(event)
        self._mark.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Point out the item that the input was let go of over."""
        self._mark.hide()
        at = event.position().toPoint()
        index, dragged = self.indexAt(at), dragged_input(event.mimeData())
        if index.isValid() and dragged:
            event.acceptProposedAction()
            self.setCurrentIndex(index)
            where = self.viewport().mapToGlobal(at)
            self.pointed_out.emit(dragged, str(index.data(ID_ROLE)), where)

    def _dress(self) -> None:
        self.setFont(font(self._theme.zoomed(14)))
        self.setIndentation(self._theme.zoomed(_INDENT))


def _rows(parent: Item, snapshot: Snapshot, places: Places) -> Iterator[QStandardItem]:
    for item in snapshot.children(parent.id):
        whole = _name(item, snapshot, places)
        row = QStandardItem(shortened(whole, _IN_A_ROW))
        row.setToolTip(whole)
        row.setData(item.id, ID_ROLE)
        row.setEditable(False)
        for below in _rows(item, snapshot, places):
            row.appendRow(below)
        yield row


def _name(item: Item, snapshot: Snapshot, places: Places) -> str:
    """Its number and its whole text; of a cell, the column that it is in."""
    column = snapshot.get(str(item.attrs.get("column", "")))
    if item.kind == "matrix_cell" and column:
        return places.name(column)
    return f"{places.number(item)} {places.name(item)}".strip() if item.text else places.name(item)
