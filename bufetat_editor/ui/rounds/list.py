"""A list of inputs: arrows go through it, Enter to the place, and a row can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from bufetat_editor.ui.rounds.inputs_model import ROW_ROLE, InputsModel
from bufetat_editor.ui.rounds.picture import SIDE, RowPicture
from bufetat_editor.ui.rounds.rows import InputRow
from bufetat_editor.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_AT_ONCE = 150  # rows that are laid out before the window is drawn again
_PICTURES = 200
_RADIUS = 7


class InputList(QListView):
    """Shows inputs; hundreds of them cost as little as those in sight.

    Attributes:
        inputs: the model.
        is_active: whether the input in focus is of this list.
    """

    row_chosen = Signal()
    entered = Signal()
    drag_begun = Signal()

    def __init__(self, theme: Theme, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "inputs")
        self.setAccessibleName(title)
        self.is_active = False
        self.inputs = InputsModel(self)
        self.setModel(self.inputs)
        self._drawing = _RowDelegate(theme, self)
        self.setItemDelegate(self._drawing)
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, most: bar.setEnabled(most > 0))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.inputs.modelReset.connect(self._drawing.forget)
        self.selectionModel().currentChanged.connect(lambda *_: self.row_chosen.emit())
        self.activated.connect(lambda _: self.entered.emit())
        theme.changed.connect(self._measure_anew)

    @property
    def row(self) -> InputRow | None:
        """The row in focus."""
        number = self.currentIndex().row()
        return self.inputs.rows[number] if 0 <= number < len(self.inputs.rows) else None

    def activate(self, *, on: bool) -> None:
        """Mark its current row as the input in focus, or leave that to another list."""
        self.is_active = on
        self.viewport().update()

    def show_rows(self, rows: tuple[InputRow, ...]) -> None:
        """Show these, and stay at the same one, or at the one in its place."""
        if rows == self.inputs.rows:
            return
        last, near = self.row, self.currentIndex().row()
        self.inputs.show_rows(rows)
        found = self.inputs.index_of(last.id) if last else QModelIndex()
        if not found.isValid() and near >= 0:
            found = self.inputs.index(min(near, len(rows) - 1))
        self.setCurrentIndex(found)

    def choose(self, input_id: str) -> bool:
        """Put the focus on an input; false if it is not shown."""
        index = self.inputs.index_of(input_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def choose_end(self, direction: int) -> None:
        """Put the focus on the first row (1) or the last one (-1), as one comes into the list."""
        last = len(self.inputs.rows) - 1
        self.setCurrentIndex(self.inputs.index(0 if direction > 0 else last))

    def step(self, direction: int) -> bool:
        """Go to the next row (1) or the one before (-1); false if there is none."""
        beyond = self.currentIndex().row() + direction
        if not 0 <= beyond < len(self.inputs.rows):
            return False
        self.setCurrentIndex(self.inputs.index(beyond))
        return True

    # --- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to who asked for it; on some systems it does not activate."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Tell that a row is on its way, so that one sees where it may go."""
        self.drag_begun.emit()
        super().startDrag(actions)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be on a row at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose_end(1)
        self.row_chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap texts anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _measure_anew(self) -> None:
        self._drawing.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class _RowDelegate(QStyledItemDelegate):
    """Draws a row; the heights of all and the pictures of the last ones are kept."""

    def __init__(self, theme: Theme, view: InputList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._width = -1  # that the heights are of
        self._heights: dict[int, int] = {}  # by the number of the row
        self._pictures: dict[int, RowPicture] = {}

    def forget(self) -> None:
        """Measure and draw anew: there are other rows, other letters or other colours."""
        self._heights.clear()
        self._pictures.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give room for all of it; measured once."""
        width = self._view.viewport().width()
        if width != self._width:
            self._width = width
            self._heights.clear()
        if index.row() not in self._heights:
            self._heights[index.row()] = self._picture(index).height(width)
        return QSize(width, self._heights[index.row()])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option)
        self._picture(index).draw(painter, option.rect)
        painter.restore()

    def _picture(self, index: Index) -> RowPicture:
        number = index.row()
        if number not in self._pictures:
            if len(self._pictures) >= _PICTURES:
                self._pictures.clear()
            self._pictures[number] = RowPicture(index.data(ROW_ROLE), self._theme)
        return self._pictures[number]

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, rect, state = self._theme.tokens, QRectF(option.rect), option.state
        painter.setPen(QPen(tokens.color("line"), 1))
        painter.drawLine(
            QPointF(rect.left() + SIDE, rect.bottom()),
            QPointF(rect.right() - SIDE, rect.bottom()),
        )
        is_current = self._view.is_active and bool(state & QStyle.StateFlag.State_Selected)
        if not is_current and not state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("accent_soft" if is_current else "chip"))
        if is_current and self._view.hasFocus():
            painter.setPen(QPen(tokens.color("accent"), 2))
        painter.drawRoundedRect(rect.adjusted(3, 2, -3, -3), _RADIUS, _RADIUS)
