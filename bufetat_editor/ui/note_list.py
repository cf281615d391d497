"""A list of what was said of one item: who said it, what it is, and how it reads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyleOptionViewItem,
)

from bufetat_editor.ui.marked_text import MarkedText, Piece
from bufetat_editor.ui.pictured_rows import PicturedList, PicturedRows
from bufetat_editor.ui.said import Said
from bufetat_editor.ui.theme import Theme, font

Index = QModelIndex | QPersistentModelIndex

SAID_ROLE = Qt.ItemDataRole.UserRole + 1
_PIXELS, _LINE, _SIDE, _ABOVE = 13, 18, 6, 5


class NoteList(PicturedList):
    """Is one stop for Tab; arrows go from input to input, Enter and a click lead to it."""

    resized = Signal()
    entered_at = Signal(str)  # an input

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._notes = QStandardItemModel(self)
        self.setModel(self._notes)
        self.draw_by(_Notes(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.clicked.connect(self._enter)

    def show_said(self, said: Sequence[Said]) -> None:
        """Show these."""
        self._notes.clear()
        for one in said:
            row = QStandardItem(f"{one.head}. {one.wording}")
            row.setData(one, SAID_ROLE)
            self._notes.appendRow(row)

    def whole_height(self) -> int:
        """Return the height in pixels in which all of them are seen at once."""
        return sum(self.sizeHintForRow(row) for row in range(self._notes.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the input by Enter; on some systems that does not activate."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be on a row at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._notes.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that its rows need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def _enter(self, index: Index) -> None:
        if index.isValid():
            self.entered_at.emit(index.data(SAID_ROLE).id)


class _NotePicture:
    """The picture of an input: who says it in the accent's colour, and under it what."""

    def __init__(self, said: Said, theme: Theme) -> None:
        face, tokens = font(_PIXELS), theme.tokens
        self._head = MarkedText([Piece(said.head, "accent", "underline")], face, _LINE, tokens)
        self._wording = MarkedText([Piece(said.wording, "text")], face, _LINE, tokens)

    def height(self, width: int) -> int:
        """Return the height of the row in a width."""
        room = width - 2 * _SIDE
        return self._head.height(room) + self._wording.height(room) + 2 * _ABOVE

    def draw(self, painter: QPainter, frame: QRect) -> None:
        """Draw it."""
        room = frame.width() - 2 * _SIDE
        at = QPointF(frame.topLeft()) + QPointF(_SIDE, _ABOVE)
        self._head.draw(painter, at, room)
        self._wording.draw(painter, at + QPointF(0, self._head.height(room)), room)


class _Notes(PicturedRows):
    """Draws an input, as chosen only while one is in the list."""

    def made(self, index: Index) -> _NotePicture:
        """Return a new picture of an input."""
        return _NotePicture(index.data(SAID_ROLE), self.theme)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_ground(painter, option, is_current=is_chosen and self.view.hasFocus())
        self.picture(index).draw(painter, option.rect)
        painter.restore()
