"""The list of what was found: arrows go through it, Enter to the place, Space chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from bufetat_editor.ui.find.delegate import FindDelegate
from bufetat_editor.ui.find.model import FindModel, Index
from bufetat_editor.ui.find.rows import FindRow, Key
from bufetat_editor.ui.pictured_rows import PicturedList
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:
    from bufetat_editor.usecases.finding import Hit


class FindList(PicturedList):
    """Shows rows."""

    hit_chosen = Signal(object)  # Hit
    left_upwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = FindModel(self)
        self._visited: Key | None = None  # the last one that was gone to
        self.setObjectName("findList")
        self.setAccessibleName(self.tr("What was found"))
        self.setModel(self.found)
        self._boxes = FindDelegate(theme, self)
        self.draw_by(self._boxes)

    def begin_anew(self) -> None:
        """Forget the place and the choice: other words are sought."""
        self.found.choose_usual()
        self.setCurrentIndex(QModelIndex())
        self._visited = None

    def show_rows(self, rows: tuple[FindRow, ...]) -> None:
        """Show these, and stay at the same one, or at the one in its place."""
        before = self.found.row_at(self.currentIndex())
        near = max(self.currentIndex().row(), 0)
        self.found.show_rows(rows)
        self.setCurrentIndex(self.found.index_of(before.key if before else None, near))

    def step(self, direction: int) -> Hit | None:
        """Go to the next (1) or previous (-1) item that is there, round the end."""
        here = self.currentIndex()
        current = self._hit_at(here)
        if current and current.is_living and self._key_at(here) != self._visited:
            return self._visit(here)  # it was looked at in the list only
        for index in self.found.beyond(here, direction):
            hit = self._hit_at(index)
            if hit and hit.is_living and (current is None or hit.item != current.item):
                return self._visit(index)
        return current

    # --- keys and clicks

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Show a row, with the heading right above it."""
        above = self.found.index(index.row() - 1, 0)
        if above.isValid() and self._hit_at(above) is None:
            super().scrollTo(above, hint)
        super().scrollTo(index, hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the row in focus."""
        index = self.currentIndex()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(index)
            case Qt.Key.Key_Space:
                self.found.toggle(index)
            case Qt.Key.Key_Up if index == self.found.index_of(None):
                self.left_upwards.emit()
            case Qt.Key.Key_Escape:
                self.left_upwards.emit()
            case _:
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the place that was clicked, or choose it by its box."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        row = self.found.row_at(index)
        if row and row.proposal and self._boxes.box(self.visualRect(index)).contains(place):
            self.found.toggle(index)
        else:
            self._choose(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be on a row at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.found.index_of(None))

    def _choose(self, index: QModelIndex) -> None:
        if hit := self._visit(index):
            self.hit_chosen.emit(hit)

    def _visit(self, index: QModelIndex) -> Hit | None:
        self.setCurrentIndex(index)
        self._visited = self._key_at(index)
        return self._hit_at(index)

    def _key_at(self, index: QModelIndex) -> Key | None:
        row = self.found.row_at(index)
        return row.key if row else None

    def _hit_at(self, index: QModelIndex) -> Hit | None:
        row = self.found.row_at(index)
        return row.hit if row else None
