"""What can be done with a row of the compare page: the buttons under it and the menu on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.bar import Bar
from bufetat_editor.ui.compare.list import CompareList
from bufetat_editor.ui.compare.way_back import is_without_place, way_from_now
from bufetat_editor.ui.deed_button import DeedButton

if TYPE_CHECKING:
    from bufetat_editor.domain.snapshot import Snapshot
    from bufetat_editor.history.diff import Difference
    from bufetat_editor.ui.wish import Wish


class CompareDeeds(QObject):
    """Acts on the row in focus.

    Attributes:
        buttons: all of them, side by side.
        go, back, copy, turn: the deeds, by mouse and from the row's own menu.
    """

    wished = Signal(object)  # Wish
    item_wished = Signal(str)

    def __init__(self, rows: CompareList, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._wish: Wish | None = None
        self.buttons = QWidget()
        self._bar = Bar(self.buttons)
        self.go = self._deed("compareGo", self.tr("Go to"), self.tr("Enter"), self._go)
        self.back = self._deed("compareRestore", self.tr("Restore"), "", self._restore)
        self.copy = self._deed("compareCopy", self.tr("Copy"), self.tr("Ctrl+C"), self._copy)
        self.turn = self._deed("compareTurn", self.tr("Before and after"), "B", rows.turn)
        self.turn.setCheckable(True)
        rows.activated.connect(lambda _: self.go.trigger())
        rows.copy_wished.connect(self.copy.trigger)
        rows.split_wished.connect(self.turn.trigger)

    def suit(self, ends: tuple[Snapshot, Snapshot], now: Snapshot) -> None:
        """Offer what can be done with the row in focus.

        Args:
            ends: as for `way_from_now`.
            now: as for `way_from_now`.
        """
        row = self._rows.row
        change = row.compared.difference if row and row.compared else None
        is_living = row is not None and now.is_living(row.item.id)
        self._wish = None
        if change:
            change, self._wish = way_from_now(change, ends, now)
        self.back.setText(self._way_back_name(change))
        self.back.setEnabled(self._wish is not None)
        self.back.setToolTip("" if self._wish else self._why_not(change, now))
        self.go.setEnabled(is_living)
        gone = row is not None and not is_living
        self.go.setToolTip(self.tr("It is no longer in the model.") if gone else "")
        self.copy.setEnabled(row is not None)
        self.turn.setEnabled(row is not None and row.change == "text")
        self.turn.setChecked(row is not None and self._rows.is_split(row))

    def _way_back_name(self, change: Difference | None) -> str:
        names = {
            "text": self.tr("Restore the wording"),
            "added": self.tr("Remove again"),
            "removed": self.tr("Bring back"),
            "moved": self.tr("Move back"),
            "fields": self.tr("Restore the particulars"),
        }
        return names[change.change] if change else self.tr("Restore")

    def _why_not(self, change: Difference | None, now: Snapshot) -> str:
        if change is None:
            return self.tr("Nothing is changed here.")
        if is_without_place(change, now):
            return self.tr("What it stood under is removed. Bring that back first.")
        if not now.is_living(change.item.id):
            return self.tr("It is no longer in the model.")
        if change.change == "moved":
            return self.tr("It stands there already, or its old place is gone.")
        return self.tr("It reads so now already.")

    def _deed(self, name: str, words: str, keys: str, do: object) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        action.triggered.connect(do)
        self._rows.addAction(action)
        self._bar.addWidget(DeedButton(action, keys=keys))
        return action

    def _go(self) -> None:
        if row := self._rows.row:
            self.item_wished.emit(row.item.id)

    def _restore(self) -> None:
        if self._wish:
            self.wished.emit(self._wish)

    def _copy(self) -> None:
        if row := self._rows.row:
            QGuiApplication.clipboard().setText(row.told)
