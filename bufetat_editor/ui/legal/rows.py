"""The rows of the tree of legal bases: as high as their words, where there is room for it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView

from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.wrapped_rows import Index, WrappedRows

_AIR = 15  # pixels


class LegalRows(WrappedRows):
    """Gives a row the lines that its words need, and air around them.

    Attributes:
        has_room: whether there may be more than one; what is left out is in the tooltip.
    """

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme = theme
        self.has_room = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for the words in the width of their column."""
        size = super().sizeHint(option, index)
        if not self.has_room:
            size.setHeight(QFontMetrics(font(self._theme.zoomed(14))).height())
        return size + QSize(0, self._theme.zoomed(_AIR))
