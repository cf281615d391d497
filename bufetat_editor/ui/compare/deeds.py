"""What can be done with a row of the compare page: the buttons under it and the menu on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from bufetat_editor.ui.bar import Bar
from bufetat_editor.ui.compare.list import CompareList
from bufetat_editor.ui.wishes import RemoveItems, RestoreItem

if TYPE_CHECKING:
    from bufetat_editor.domain.snapshot import Snapshot
    from bufetat_editor.ui.compare.rows import Row
    from bufetat_editor.ui.wish import Wish


def way_back(row: Row, earlier: int, now: Snapshot) -> Wish | None:
    """Return what makes an item again what it was at the earlier moment; none if it is so now.

    Args:
        earlier: the changeset of that moment.
        now: the model as it stands.
    """
    if row.compared is None:
        return None
    then, item = row.compared.difference.before, now.get(row.item.id)
    if then is None:
        return RemoveItems((row.item.id,)) if now.is_living(row.item.id) else None
    is_so = (
        item is not None
        and not item.deleted
        and (item.text, item.kind, item.place) == (then.text, then.kind, then.place)
        and dict(item.attrs) == dict(then.attrs)
    )
    return None if is_so else RestoreItem(row.item.id, earlier)


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

    def suit(self, earlier: int, now: Snapshot) -> None:
        """Offer what can be done with the row in focus.

        Args:
            earlier: as for `way_back`.
            now: as for `way_back`.
        """
        row = self._rows.row
        self._wish = way_back(row, earlier, now) if row else None
        is_added = row is not None and row.change == "added"
        self.back.setText(self.tr("Remove again") if is_added else self.tr("Restore"))
        self.back.setEnabled(self._wish is not None)
        self.back.setToolTip(self._why_not(row) if self._wish is None else "")
        self.go.setEnabled(row is not None and now.is_living(row.item.id))
        gone = row is not None and not self.go.isEnabled()
        self.go.setToolTip(self.tr("It is no longer in the model.") if gone else "")
        self.copy.setEnabled(row is not None)
        self.turn.setEnabled(row is not None and row.change == "text")
        self.turn.setChecked(row is not None and self._rows.is_split(row))

    def _why_not(self, row: Row | None) -> str:
        if row is None or row.compared is None:
            return self.tr("Nothing is changed here.")
        if row.change == "added":
            return self.tr("It is no longer in the model.")
        return self.tr("It reads so now already.")

    def _deed(self, name: str, words: str, keys: str, do: object) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        action.triggered.connect(do)
        self._rows.addAction(action)
        button = QPushButton()
        button.setObjectName(f"{name}Button")
        button.setAutoDefault(True)  # Enter presses it
        button.clicked.connect(action.trigger)

        def dress() -> None:
            button.setText(f"{action.text()}  {keys}".rstrip())
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip() if action.toolTip() != action.text() else "")
            button.setAccessibleDescription(button.toolTip())

        action.changed.connect(dress)
        dress()
        self._bar.addWidget(button)
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
