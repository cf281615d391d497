"""The page of legal bases: every act and circular, how it stands, and what rests on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from bufetat_editor.ui.legal.model import LegalModel
from bufetat_editor.ui.legal.source import LegalSource
from bufetat_editor.ui.legal.tree import LegalTree
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.yielding_page import YieldingPage

_ROOM_FOR_LINES = 540  # pixels; in less, rows of one line let several be seen
_SOURCE_SHARE = 3
"""The source has at most one part in so many of the height, and is scrolled beyond that."""


class LegalPage(YieldingPage):
    """Lists the sources with what rests on them, and tells what is known of the chosen one.

    Attributes:
        only_outdated: whether the others are left out.
        tree: the sources.
        source: what is known of the one in focus.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("LegalPage", "Legal bases")
        note = QCoreApplication.translate(
            "LegalPage", "The acts and circulars that the texts refer to, and what rests on them."
        )
        super().__init__(theme, title, note, parent)
        self.setObjectName("legalPage")
        self._standing: Standing | None = None
        self.only_outdated = QCheckBox(self.tr("Only what no longer applies"))
        self.only_outdated.setObjectName("onlyOutdated")
        self._model = LegalModel(theme, self)
        self.tree = LegalTree(theme, self._model, self)
        self.tree.setAccessibleName(self.tr("Legal bases"))
        self.source = LegalSource(theme, self)
        self._nothing = QLabel()
        self._nothing.setProperty("look", "muted")
        self.body.addWidget(self.only_outdated)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.tree, 1)
        self.body.addWidget(self.source)
        self.only_outdated.toggled.connect(self._show)
        self.tree.activated.connect(self._on_activated)
        self.tree.clicked.connect(self._on_clicked)
        self.tree.selectionModel().currentRowChanged.connect(lambda *_: self._tell_source())
        self.order(self.only_outdated, self.tree, self.source)
        theme.changed.connect(self._dress)
        self._dress()

    def show_standing(self, standing: Standing) -> None:
        """Show what the references mean now."""
        shown, self._standing = self._standing, standing
        if shown is None or (standing.snapshot, standing.legal) != (shown.snapshot, shown.legal):
            self._show()

    def fit(self) -> None:
        """Share the width among the columns, and the height between tree and source."""
        super().fit()
        self.tree.rows.has_room = self.height() >= _ROOM_FOR_LINES
        self.tree.fit()
        register = self._standing.legal if self._standing else None
        if register:
            wanted = self.source.tallest(self._model.bases, register)
            self.source.setFixedHeight(min(wanted, self.height() // _SOURCE_SHARE))

    def focus_first(self) -> None:
        """Put the focus on the list."""
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- within

    def _show(self) -> None:
        standing = self._standing
        register = standing.legal if standing else None
        bases = register.bases if register else ()
        if self.only_outdated.isChecked():
            bases = tuple(base for base in bases if base.status == "repealed" and base.resting)
        chosen = self._model.basis_at(self.tree.currentIndex())
        item = self._model.item_at(self.tree.currentIndex())
        if standing:
            self._model.show_register(standing, bases)
        self.tree.expandAll()
        self._choose(chosen.name if chosen else "", item)
        self._nothing.setText(
            self.tr("No text refers to anything that no longer applies.")
            if register
            else self.tr("The references are read when the model is open.")
        )
        self._nothing.setVisible(not bases)
        self.tree.setVisible(bool(bases))
        self.source.setVisible(bool(bases))
        self._tell_source()
        self.fit()

    def _choose(self, name: str, item: str) -> None:
        """Stay at the same source or item where it is still there."""
        names = [base.name for base in self._model.bases]
        source = self._model.index(names.index(name) if name in names else 0, 0)
        below = [self._model.index(row, 0, source) for row in range(self._model.rowCount(source))]
        same = (one for one in below if item and self._model.item_at(one) == item)
        self.tree.setCurrentIndex(next(same, source))

    def _tell_source(self) -> None:
        register = self._standing.legal if self._standing else None
        if register:
            self.source.show_source(self._model.basis_at(self.tree.currentIndex()), register)

    def _on_activated(self, index: QModelIndex) -> None:
        if item := self._model.item_at(index):
            self.item_wished.emit(item)
        else:
            source = index.siblingAtColumn(0)
            self.tree.setExpanded(source, not self.tree.isExpanded(source))

    def _on_clicked(self, index: QModelIndex) -> None:
        if item := self._model.item_at(index):
            self.item_wished.emit(item)

    def _dress(self) -> None:
        """Set everything at the size of the text."""
        size = font(self.theme.zoomed(14))
        for widget in (self.only_outdated, self._nothing):
            widget.setFont(size)
        self.fit()
