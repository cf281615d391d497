"""The tree of legal bases: its columns share the width that there is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from bufetat_editor.ui.legal.model import REFERENCE, SOURCE, STATE, LegalModel
from bufetat_editor.ui.legal.rows import LegalRows
from bufetat_editor.ui.theme import Theme, font

_SHARES = {STATE: 0.36, REFERENCE: 0.19}
_SHARES_OF_LITTLE = {STATE: 0.32, REFERENCE: 0.24}
"""How much of the width the columns take; the first one has the rest."""

_LITTLE = 700  # pixels of width, at the usual size of the text
_ICON, _INDENT, _SLIM_INDENT = 16, 22, 14


class LegalTree(QTreeView):
    """Shows the sources and what rests on them, with all of the words.

    Attributes:
        rows: how high they may be.
    """

    def __init__(self, theme: Theme, model: LegalModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("legalTree")
        self._theme = theme
        self.setModel(model)
        self.rows = LegalRows(theme, self)
        self.setItemDelegate(self.rows)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(SOURCE, QHeaderView.ResizeMode.Stretch)

    def fit(self) -> None:
        """Set everything at the size of the text, and share the width anew."""
        for widget in (self, self.header()):
            widget.setFont(font(self._theme.zoomed(14)))
        self.setIconSize(QSize(1, 1) * self._theme.zoomed(_ICON))
        is_narrow = self.width() < self._theme.zoomed(_LITTLE)
        self.setIndentation(self._theme.zoomed(_SLIM_INDENT if is_narrow else _INDENT))
        for column, share in (_SHARES_OF_LITTLE if is_narrow else _SHARES).items():
            self.header().resizeSection(column, round(self.width() * share))
        self.scheduleDelayedItemsLayout()  # words are broken where the column ends

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share what there is."""
        super().resizeEvent(event)
        self.fit()
