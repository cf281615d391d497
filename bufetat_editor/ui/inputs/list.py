"""A list of inputs: arrows go through it, Enter into the form, and a row can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from bufetat_editor.ui.inputs.model import ROW_ROLE, InputsModel
from bufetat_editor.ui.inputs.picture import RowPicture
from bufetat_editor.ui.inputs.rows import InputRow
from bufetat_editor.ui.pictured_rows import PicturedList, PicturedRows
from bufetat_editor.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class InputList(PicturedList):
    """Shows inputs.

    Attributes:
        inputs: the model.
        is_active: whether the input in focus is of this list; then Tab stops here.
    """

    row_chosen = Signal()
    passed = Signal(int)  # the end by the arrow down (1), the beginning by the arrow up (-1)
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
        self.draw_by(_Rows(theme, self))
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, most: self._on_range_changed(most))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.selectionModel().currentChanged.connect(lambda *_: self.row_chosen.emit())
        self.doubleClicked.connect(lambda _: self.entered.emit())

    @property
    def row(self) -> InputRow | None:
        """The row in focus."""
        number = self.currentIndex().row()
        return self.inputs.rows[number] if 0 <= number < len(self.inputs.rows) else None

    def activate(self, *, on: bool) -> None:
        """Mark its current row as the input in focus, or leave that to another list."""
        self.is_active = on
        policy = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self.viewport().update()

    def show_rows(self, rows: tuple[InputRow, ...], *, from_top: bool) -> None:
        """Show these, and stay at the same one, or at the one in its place.

        Args:
            from_top: whether one begins with the first one if the same one is not among them.
        """
        if rows == self.inputs.rows:
            self.inputs.rows = rows  # what others say of it may be new: that is not drawn
            return
        last, near = self.row, self.currentIndex().row()
        self.inputs.show_rows(rows)
        found = self.inputs.index_of(last.id) if last else QModelIndex()
        if not found.isValid() and near >= 0:
            found = self.inputs.index(0 if from_top else min(near, len(rows) - 1))
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
        if not self._has_beyond(direction):
            return False
        self.setCurrentIndex(self.inputs.index(self.currentIndex().row() + direction))
        return True

    def _has_beyond(self, direction: int) -> bool:
        return 0 <= self.currentIndex().row() + direction < len(self.inputs.rows)

    def _on_range_changed(self, most: int) -> None:
        """Come back to the row that one is on, as more of the rows are laid out."""
        self.verticalScrollBar().setEnabled(most > 0)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    # --- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to who asked for it; what Qt calls activating may be a click.

        The arrows lead out of the list at its ends.
        """
        direction = _ARROWS.get(Qt.Key(event.key()), 0)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.entered.emit()
        elif direction and not self._has_beyond(direction):
            self.passed.emit(direction)
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


class _Rows(PicturedRows):
    """Draws a row, as chosen only in the list that one is in.

    Rows come and go as they are weighed and looked for; their pictures are kept meanwhile, for to
    measure hundreds anew takes longer than a person should wait.
    """

    def __init__(self, theme: Theme, inputs: InputList) -> None:
        super().__init__(theme, inputs)
        self._inputs = inputs
        self._kept: dict[str, RowPicture] = {}  # by the id of the input
        theme.changed.connect(self._kept.clear)

    def made(self, index: Index) -> RowPicture:
        """Return a picture of a row: that which was made before, if the row looks the same."""
        row: InputRow = index.data(ROW_ROLE)
        kept = self._kept.get(row.id)
        if kept is None or kept.row != row:
            kept = self._kept[row.id] = RowPicture(row, self.theme)
        return kept

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_ground(painter, option, is_current=is_chosen and self._inputs.is_active)
        self.picture(index).draw(painter, option.rect)
        painter.restore()
