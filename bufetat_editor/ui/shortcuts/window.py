"""The list of keys: what one can do by them, to be looked through by words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from bufetat_editor.ui.find.field import WordsField
from bufetat_editor.ui.shortcuts.table import KeyGroup
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.wrapped_rows import WrappedRows

_SIZE = QSize(640, 680)


class ShortcutsWindow(QDialog):
    """Shows the keys beside the window, which one goes on working in."""

    def __init__(self, groups: Iterable[KeyGroup], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._rows = _model(groups, (self.tr("What it does"), self.tr("Keys")))
        self._sieve = _Sieve(self)
        self._sieve.setSourceModel(self._rows)
        self._sieve.setRecursiveFilteringEnabled(True)
        self._sieve.setAutoAcceptChildRows(True)  # a menu's name finds all that stands in it
        self._sieve.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._heading = QLabel(self.tr("Keys"), self)
        self.words = WordsField(self.tr("Find by words or keys"), self)
        self.words.setObjectName("shortcutsWords")
        self.list = QTreeView(self)
        self._none = QLabel(self.tr("No key does that. Try another word."), self)
        self._none.setProperty("look", "muted")
        self._assemble()
        self.words.textChanged.connect(self._on_words_changed)
        self.words.left_downwards.connect(self._go_down)
        self.words.given_up.connect(self._on_given_up)
        theme.changed.connect(self._dress)
        self._dress()
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self.words.setFocus()

    def _on_words_changed(self, words: str) -> None:
        self._sieve.setFilterFixedString(words.strip())
        self.list.expandAll()
        self._none.setVisible(self._sieve.rowCount() == 0)

    def _go_down(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._sieve.index(0, 0))

    def _on_given_up(self) -> None:
        if self.words.text():
            self.words.clear()
        else:
            self.close()

    def _assemble(self) -> None:
        view = self.list
        view.setObjectName("shortcutsList")
        view.setAccessibleName(self.tr("Keys"))
        view.setModel(self._sieve)
        view.setRootIsDecorated(False)
        view.setItemsExpandable(False)
        view.setIndentation(0)
        view.setTabKeyNavigation(False)
        view.setItemDelegate(WrappedRows(view))
        view.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        view.header().setStretchLastSection(False)
        self._span_groups()
        self._sieve.modelReset.connect(self._span_groups)
        self._sieve.rowsInserted.connect(self._span_groups)
        self._none.hide()
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 20)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self._none)
        whole.addWidget(view, 1)

    def _span_groups(self) -> None:
        for row in range(self._sieve.rowCount()):
            self.list.setFirstColumnSpanned(row, QModelIndex(), True)  # noqa: FBT003 - Qt's own
        self.list.expandAll()

    def _dress(self) -> None:
        self._heading.setFont(font(self._theme.zoomed(19), QFont.Weight.Bold))
        for widget in (self.words, self.list, self.list.header(), self._none):
            widget.setFont(font(self._theme.zoomed(14)))
        for row in range(self._rows.rowCount()):
            head = self._rows.item(row)
            head.setFont(font(self._theme.zoomed(14), QFont.Weight.Bold))


class _Sieve(QSortFilterProxyModel):
    """Looks in both columns."""

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # type: ignore[override]
        """Take a line in which what is looked for stands."""
        words = self.filterRegularExpression()
        source = self.sourceModel()
        cells = (source.index(row, column, parent).data() for column in (0, 1))
        return any(words.match(str(cell or "")).hasMatch() for cell in cells)


def _model(groups: Iterable[KeyGroup], heads: tuple[str, str]) -> QStandardItemModel:
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(heads)
    for group in groups:
        head = QStandardItem(group.title)
        for line in group.lines:
            head.appendRow([QStandardItem(line.what), QStandardItem(line.told)])
        model.appendRow(head)
    return model
