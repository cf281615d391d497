"""The choices of words as a list to tick; what they come to is for its owner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from bufetat_editor.ui.marked_text import MarkedText, Piece
from bufetat_editor.ui.pictured_rows import PicturedList, PicturedRows
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.undo_keys import claimed, is_redo, is_undo
from bufetat_editor.ui.weighing.choice_words import (
    choice_pieces,
    choice_told,
    hand_told,
    proposers,
    rivalry_told,
)

if TYPE_CHECKING:
    from bufetat_editor.history.choosing import Choice

Index = QModelIndex | QPersistentModelIndex

_PIXELS, _LINE = 14, 20
_PAD, _BOX, _GAP, _EDGE = 6, 18, 10, 8
_HIGHEST = 210
"""Pixels at the usual size; beyond it the list scrolls, so that the editor stays in sight."""


class WordChoices(PicturedList):
    """Is one stop for Tab; arrows go from choice to choice, Space and a click take or leave one.

    Undo is the text's, for what is ticked is written there.

    Args:
        written: the text that the choices are written into.
    """

    ticked = Signal(int)

    def __init__(self, theme: Theme, written: QTextDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._written = theme, written
        self.setObjectName("wordChoices")
        self.setProperty("look", "choices")
        self.setAccessibleName(self.tr("Words to choose"))
        self.offered = ChoicesModel(self)
        self.setModel(self.offered)
        self.draw_by(_Rows(theme, self))
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, most: bar.setEnabled(most > 0))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda index: self.ticked.emit(index.row()))
        self.offered.wished.connect(self.ticked)
        theme.changed.connect(self._fit)

    def show_choices(
        self, offered: Sequence[Choice], taken: frozenset[int], altered: frozenset[int]
    ) -> None:
        """Show these, which of them are taken, and which of these were changed by hand since."""
        is_other = self.offered.show_choices(offered, taken, altered)
        if is_other:
            self._measure_anew()
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Undo and redo here, and leave them to the window when there is nothing."""
        return claimed(event, self._written) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take or leave by Space."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.ticked.emit(self.currentIndex().row())
        elif is_redo(event):
            self._written.redo()
        elif is_undo(event):
            self._written.undo()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be on a row at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.offered.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the height that the rows need in this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        rows = sum(self.sizeHintForRow(row) for row in range(self.offered.rowCount()))
        around = max(self.height() - self.viewport().height(), 0)  # it may not be laid out yet
        self.setFixedHeight(min(rows + around, self._theme.zoomed(_HIGHEST)))


class ChoicesModel(QAbstractListModel):
    """Choices with their check marks."""

    wished = Signal(int)  # by assistive technology

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()
        self._taken = self._altered = frozenset[int]()

    def show_choices(
        self, choices: Sequence[Choice], taken: frozenset[int], altered: frozenset[int]
    ) -> bool:
        """Show these; a row stays the same one as long as the choices do.

        Returns:
            Whether any row looks other than before.
        """
        if (tuple(choices), taken, altered) == (self.choices, self._taken, self._altered):
            return False
        is_same = tuple(choices) == self.choices
        if not is_same:
            self.beginResetModel()
        self.choices, self._taken, self._altered = tuple(choices), taken, altered
        if is_same:
            self.dataChanged.emit(self.index(0), self.index(len(self.choices) - 1))
        else:
            self.endResetModel()
        return True

    def notes(self, row: int) -> tuple[str, ...]:
        """Return what one should know of a choice: whose words it collides with, what became."""
        altered = hand_told() if row in self._altered else ""
        return tuple(filter(None, (rivalry_told(self.choices[row], self.choices), altered)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many choices there are."""
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown and said of a choice."""
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return choice_told(choice)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((choice_told(choice), *self.notes(index.row())))
            case Qt.ItemDataRole.CheckStateRole:
                is_taken = index.row() in self._taken
                return Qt.CheckState.Checked if is_taken else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, _value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass on that a choice is to be taken or left."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.wished.emit(index.row())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every choice be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags


class _ChoicePicture:
    """The picture of a choice: the change, who proposes it, and what one should know of it."""

    def __init__(self, choice: Choice, notes: Sequence[str], theme: Theme) -> None:
        pieces = [*choice_pieces(choice), Piece(f" · {proposers(choice)}", "muted")]
        pieces += [Piece(f" · {note}", "warn") for note in notes]
        face = font(theme.zoomed(_PIXELS))
        self._text = MarkedText(pieces, face, theme.zoomed(_LINE), theme.tokens)

    def height(self, width: int) -> int:
        """Return the height of the row in a width."""
        return self._text.height(_room(width)) + 2 * _PAD

    def draw(self, painter: QPainter, frame: QRect) -> None:
        """Draw the words."""
        at = QPointF(frame.topLeft()) + QPointF(_EDGE + _BOX + _GAP, _PAD)
        self._text.draw(painter, at, _room(frame.width()))


def _room(width: int) -> int:
    return max(width - 2 * _EDGE - _BOX - _GAP, 40)


class _Rows(PicturedRows):
    """Draws a choice with its box."""

    def __init__(self, theme: Theme, choices: WordChoices) -> None:
        super().__init__(theme, choices)
        self._choices = choices

    def made(self, index: Index) -> _ChoicePicture:
        """Return a new picture of a choice."""
        offered = self._choices.offered
        row = index.row()
        return _ChoicePicture(offered.choices[row], offered.notes(row), self.theme)

    def editorEvent(
        self, _event: QEvent, _model: QAbstractItemModel, _option: QStyleOptionViewItem, _at: Index
    ) -> bool:
        """Leave clicks and keys to the list, which takes them on the whole row."""
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_ground(painter, option, is_current=is_chosen and self.view.hasFocus())
        self._draw_box(painter, option, index)
        painter.setPen(self.theme.tokens.color("text"))
        self.picture(index).draw(painter, option.rect)
        painter.restore()

    def _draw_box(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        is_taken = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        box = QStyleOptionViewItem(option)
        middle = option.rect.top() + _PAD + (self.theme.zoomed(_LINE) - _BOX) // 2
        box.rect = QRect(option.rect.left() + _EDGE, middle, _BOX, _BOX)
        box.state = QStyle.StateFlag.State_Enabled | (
            QStyle.StateFlag.State_On if is_taken else QStyle.StateFlag.State_Off
        )
        check = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        self.view.style().drawPrimitive(check, box, painter, self.view)
