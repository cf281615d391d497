"""Placing an input: the items that it may belong to, and as what it is to stand there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.placing import holds_entries
from bufetat_editor.ui.bar import group
from bufetat_editor.ui.rounds.rows import InputRow
from bufetat_editor.ui.rounds.targets import PlaceTargets
from bufetat_editor.ui.rounds.wishes import PlacedAs, PlaceInput
from bufetat_editor.ui.theme import Theme, font

_LOWEST = 120


class Placing(QWidget):
    """Lets one point out the item that an input belongs to.

    Attributes:
        filter: narrows the items down.
        targets: the items.
        ways: the menu of what the input may be there.
        buttons: those that end it, to stand among the other ones.
    """

    wished = Signal(object)  # Wish
    dragged = Signal(str)  # an input that was let go of
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row: InputRow | None = None
        self._snapshot: Snapshot | None = None
        self._question = QLabel(self.tr("Where does it belong?"))
        self.filter = QLineEdit()
        self.filter.setObjectName("placeFilter")
        self.filter.setAccessibleName(self.tr("Narrow the items down"))
        self.filter.setPlaceholderText(self.tr("Number or words of the item"))
        self.filter.setClearButtonEnabled(True)
        self.targets = PlaceTargets(theme)
        self.ways = QMenu(self)
        self.ways.setObjectName("placeWays")
        self._here = self._button("placeHere", self.tr("Place here …"))
        self._cancel = self._button("placeCancel", self.tr("Cancel"))
        self.buttons = group(self._here, self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        for widget in (self._question, self.filter):
            column.addWidget(widget)
        column.addWidget(self.targets, 1)
        self.filter.textChanged.connect(self.targets.show_only)
        self.filter.returnPressed.connect(self.targets.setFocus)
        self.targets.pointed_out.connect(self._on_pointed_out)
        self.targets.selectionModel().currentChanged.connect(lambda *_: self._suit())
        self._here.clicked.connect(self._point_out)
        self._cancel.clicked.connect(self.left)
        theme.changed.connect(self._dress)
        self._dress()
        self._suit()

    def show_items(self, snapshot: Snapshot) -> None:
        """Offer the items of the model as they stand."""
        self._snapshot = snapshot
        self.targets.show_items(snapshot)

    def take(self, row: InputRow) -> None:
        """Ask where an input belongs."""
        self._row = row
        self._cancel.setHidden(row.proposal.type == "not_placed")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _point_out(self) -> None:
        at = self._here.mapToGlobal(self._here.rect().bottomLeft())
        self._on_pointed_out("", self.targets.item, at)

    def _on_pointed_out(self, dragged: str, item_id: str, at: QPoint) -> None:
        if dragged:
            self.dragged.emit(dragged)
        if self._row is None or not item_id:
            return
        if self._row.proposal.type != "not_placed":
            self.wished.emit(PlaceInput(self._row.id, item_id))
            return
        self._offer_ways(self._row, item_id)
        self.ways.popup(at)
        self.ways.setActiveAction(self.ways.actions()[0])

    def _offer_ways(self, row: InputRow, item_id: str) -> None:
        self.ways.clear()
        goal = self._snapshot.get(item_id) if self._snapshot else None
        if row.proposal.after and goal:
            if goal.text:
                self._offer("changed", self.tr("As a new wording"), row, item_id)
            below, behind = self.tr("As a new item under it"), self.tr("As a new item after it")
            self._offer("added", below if holds_entries(goal) else behind, row, item_id)
        self._offer("comment", self.tr("As a comment"), row, item_id)

    def _offer(self, way: PlacedAs, words: str, row: InputRow, item_id: str) -> QAction:
        action = self.ways.addAction(words)
        action.setObjectName(f"place-{way}")
        action.triggered.connect(lambda: self.wished.emit(PlaceInput(row.id, item_id, way)))
        return action

    def _suit(self) -> None:
        self._here.setEnabled(bool(self.targets.item))

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(True)  # Enter presses it
        return button

    def _dress(self) -> None:
        self._question.setFont(font(self._theme.zoomed(14), QFont.Weight.DemiBold))
        self.filter.setFont(font(self._theme.zoomed(14)))
        self.targets.setMinimumHeight(self._theme.zoomed(_LOWEST))
