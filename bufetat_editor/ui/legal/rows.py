"""The rows of the tree of legal bases: as high as their names, within bounds."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from bufetat_editor.ui.theme import Theme, font

_AIR, _BESIDE = 15, 10  # pixels


class LegalRows(QStyledItemDelegate):
    """Gives a row one line, or two where its text does not go into one.

    Attributes:
        has_room: whether there may be two.
    """

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self.has_room = True

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room for the text in the width of its column."""
        letters = QFontMetrics(font(self._theme.zoomed(14)))
        room = self._view.columnWidth(index.column()) - _BESIDE
        if not index.column():
            room -= self._view.indentation() * (2 if index.parent().isValid() else 1)
        is_long = letters.horizontalAdvance(str(index.data())) > room
        lines = 2 if is_long and self.has_room and index.parent().isValid() else 1
        return QSize(room, lines * letters.height() + self._theme.zoomed(_AIR))
