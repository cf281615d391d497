"""Placing an input: the items that it may belong to, and as what it is to stand there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.placing import holds_entries
from bufetat_editor.history.words import word_diff
from bufetat_editor.ui.bar import group
from bufetat_editor.ui.inputs.rows import InputRow
from bufetat_editor.ui.inputs.wishes import PlacedAs, PlaceInput
from bufetat_editor.ui.placing.targets import PlaceTargets
from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from bufetat_editor.domain.proposals import Proposal

_LOWEST = 190


class Placing(QWidget):
    """Lets one point out the item that an input belongs to.

    Attributes:
        filter: narrows the items down.
        targets: the items.
        ways: the menu of what the input may be there.
        buttons: those that end it, to stand below.
        stops: where Tab stops among these.
    """

    wished = Signal(object)  # Wish
    dropped = Signal(str)  # an input that was let go of over an item, to be chosen
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
        self._nothing = QLabel(self.tr("No item has these words."))
        self._nothing.setObjectName("placeNothing")
        self._nothing.setProperty("look", "muted")
        self._nothing.hide()
        self.ways = QMenu(self)
        self.ways.setObjectName("placeWays")
        self.ways.setAccessibleName(self.tr("As what it is to stand there"))
        self._here = self._button("placeHere", self.tr("Place here …"))
        self._cancel = self._button("placeCancel", self.tr("Cancel"))
        self.stops = (self._here, self._cancel)
        self.buttons = group(*self.stops)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        for widget in (self._question, self.filter, self._nothing):
            column.addWidget(widget)
        column.addWidget(self.targets, 1)
        self.filter.textChanged.connect(self._show_only)
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
        if self._row is None or row.id != self._row.id:
            self.filter.clear()  # what led to the place of another one
        self._row = row
        self._cancel.setHidden(row.proposal.type == "not_placed")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_only(self, words: str) -> None:
        self.targets.show_only(words)
        self._nothing.setHidden(self.targets.has_rows)
        self.targets.setVisible(self.targets.has_rows)

    def _point_out(self) -> None:
        at = self._here.mapToGlobal(self._here.rect().bottomLeft())
        self._on_pointed_out("", self.targets.item, at)

    def _on_pointed_out(self, dragged: str, item_id: str, at: QPoint) -> None:
        if dragged:
            self.dropped.emit(dragged)
        goal = self._snapshot.get(item_id) if self._snapshot else None
        if self._row is None or goal is None or dragged not in {"", self._row.id}:
            return  # what was let go of may not be listed here
        if _stays_what_it_is(self._row.proposal, goal):
            self.wished.emit(PlaceInput(self._row.id, item_id))
            return
        self._offer_ways(self._row, goal)
        self.ways.popup(at)

    def _offer_ways(self, row: InputRow, goal: Item) -> None:
        """Offer what it may be there; a comment first, unless it reads like the item."""
        self.ways.clear()
        wording = None
        if row.proposal.after:
            if goal.text:
                wording = self._offer("changed", self.tr("As a new wording"), row, goal)
            below, behind = self.tr("As a new item under it"), self.tr("As a new item after it")
            self._offer("added", below if holds_entries(goal) else behind, row, goal)
        comment = self._offer("comment", self.tr("As a comment"), row, goal)
        is_like = _reads_like(row.proposal.after, goal.text)
        self.ways.setActiveAction(wording if wording and is_like else comment)

    def _offer(self, way: PlacedAs, words: str, row: InputRow, goal: Item) -> QAction:
        action = self.ways.addAction(words)
        action.setObjectName(f"place-{way}")
        action.triggered.connect(lambda: self.wished.emit(PlaceInput(row.id, goal.id, way)))
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
        for widget in (self.filter, self._nothing):
            widget.setFont(font(self._theme.zoomed(14)))
        self.targets.setMinimumHeight(self._theme.zoomed(_LOWEST))


def _stays_what_it_is(proposal: Proposal, goal: Item) -> bool:
    """True if nobody has to say what it is there; a wording needs one that it can take."""
    return proposal.type != "not_placed" and (proposal.type != "changed" or bool(goal.text))


def _reads_like(words: str, wording: str) -> bool:
    """True if half of the longer one stands in the other, so that it may be a wording of it."""
    kept = sum(len(one.text) for one in word_diff(wording, words) if one.operation == "equal")
    return 2 * kept >= max(len(words), len(wording))
