"""The matrix page: a real grid, whose cells hold lists of tasks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from bufetat_editor.ui.gaps import Gap, gap_among
from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.lines import Cell, Grid, Line, matrix_grid
from bufetat_editor.ui.matrix_crown import MatrixCrown
from bufetat_editor.ui.page import Page, Strip
from bufetat_editor.ui.places import Place
from bufetat_editor.ui.stack import Stack
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.text_page import Sheet
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.unsaved import UnsavedTexts

_WIDTH = 1400
_HEAD_WIDTH = 146
_MARGIN = 20
_NARROWEST = 230  # where words of the model still stand whole
_CROWN = 0  # the row of column heads; the model's rows follow


class _Frame(QFrame):
    """One field of the grid: its rows, and in a cell the way to a new task.

    Attributes:
        cell: the item that new tasks go to.
    """

    add_wished = Signal(str)

    def __init__(self, look: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 6, 4, 6)
        whole.setSpacing(0)
        self.list = Stack()
        whole.addLayout(self.list)
        self.cell = ""
        self.button: QPushButton | None = None
        if look == "cell":
            self.button = QPushButton(self)
            self.button.setProperty("look", "small")
            self.button.clicked.connect(self._on_clicked)
            whole.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addStretch(1)

    def _on_clicked(self) -> None:
        self.add_wished.emit(self.cell)


class MatrixPage(Page):
    """Shows the service matrix."""

    def __init__(self, theme: Theme, unsaved: UnsavedTexts, parent: QWidget | None = None) -> None:
        super().__init__(theme, unsaved, parent)
        self.setObjectName("matrixPage")
        self.setAccessibleName(self.tr("Matrix"))
        self._sheet = Sheet(_WIDTH, theme, self, margin=_MARGIN)
        self._sheet.crumb.setText(self.tr("Attachment"))
        self._sheet.heading.setText(self.tr("Matrix"))
        for title in (self._sheet.crumb, self._sheet.heading):
            title.setIndent(0)
            margins = title.contentsMargins()
            title.setContentsMargins(2, 0, 0, margins.bottom())
        self._table = QFrame(self._sheet.column)
        self._table.setObjectName("matrixFrame")
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(0)
        self._sheet.body.addWidget(self._table)
        self._frames: dict[tuple[int, int], _Frame] = {}
        self._columns: list[list[list[str]]] = []  # names by column and row
        self.lay(self._sheet)
        self._crown = MatrixCrown(theme, self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _strips(self, standing: Standing) -> list[Strip]:
        grid = matrix_grid(standing, self.section)
        self._keep_only(len(grid.rows) + 1, len(grid.columns) + 1)
        self._frame(_CROWN, 0, "corner")
        strips = []
        for c, column in enumerate(grid.columns, 1):
            frame = self._frame(_CROWN, c, "columnHead")
            strips.append(Strip(frame.list, frame, (column,)))
            self._grid.setColumnStretch(c, 1)
        for r, (head, cells) in enumerate(grid.rows, 1):
            frame = self._frame(r, 0, "rowHead")
            strips.append(Strip(frame.list, frame, (head,)))
            for c, cell in enumerate(cells, 1):
                frame = self._frame(r, c, "cell")
                self._name_cell(frame, cell, grid, (r, c))
                strips.append(Strip(frame.list, frame, cell.lines, cell.id or ""))
        self._crown.show_columns([column.item.text for column in grid.columns])
        return strips

    def _name_cell(self, frame: _Frame, cell: Cell, grid: Grid, at: tuple[int, int]) -> None:
        frame.cell = cell.id or ""
        if frame.button is None:
            return
        where = f"{grid.rows[at[0] - 1][0].item.text}, {grid.columns[at[1] - 1].item.text}"
        frame.button.setVisible(cell.id is not None)
        frame.button.setText(self.tr("New task"))
        frame.button.setIcon(icon("plus", self.theme.tokens, "muted"))
        frame.button.setObjectName(f"new-{cell.id}")
        frame.button.setAccessibleName(self.tr("New task in {cell}").format(cell=where))

    def _on_add_wished(self, cell: str) -> None:
        self.place_wished.emit(Place("task", cell, None))

    def gap_at(self, point: QPoint) -> Gap | None:
        """Return the gap in the field of the grid under a point."""
        for (r, c), frame in self._frames.items():
            area = QRect(frame.mapTo(self.sheet, QPoint(0, 0)), frame.size())
            if r == _CROWN or not area.contains(point):
                continue
            head = frame.cell if c else self.section
            if rows := self.fixed_rows(self._columns[c][r]):
                return gap_among(rows, self.sheet, point, head)
            return Gap(head, QRect(area.left() + 6, area.top() + 5, area.width() - 12, 3))
        return None

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Keep the column heads in sight."""
        super().scrollContentsBy(dx, dy)
        self._place_crown()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column heads over their columns."""
        super().resizeEvent(event)
        self._place_crown()

    def _place_crown(self) -> None:
        heads = [frame for place, frame in self._frames.items() if place[0] == _CROWN]
        self._crown.follow(self.viewport(), self._table, heads)

    def _frame(self, row: int, column: int, look: str) -> _Frame:
        frame = self._frames.get((row, column))
        if frame is None:
            frame = self._frames[row, column] = _Frame(look, self._table)
            self._size(frame, column)
            frame.add_wished.connect(self._on_add_wished)
            self._grid.addWidget(frame, row, column)
            frame.show()
        return frame

    def _size(self, frame: _Frame, column: int) -> None:
        if column == 0:
            frame.setFixedWidth(self.theme.zoomed(_HEAD_WIDTH))
        else:
            frame.setMinimumWidth(self.theme.zoomed(_NARROWEST))

    def _keep_only(self, rows: int, columns: int) -> None:
        for place in [one for one in self._frames if one[0] >= rows or one[1] >= columns]:
            frame = self._frames.pop(place)
            for row in frame.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            ):
                if row in self.rows.values():
                    row.setParent(self._sheet.column)  # it may be wanted in another cell
            self._grid.removeWidget(frame)
            frame.hide()
            frame.deleteLater()

    def _arranged(self, strips: Sequence[tuple[Strip, Sequence[Line]]]) -> None:
        """Remember the rows of each field by column and row, for the arrows and for dragging."""
        names = {strip.parent: [line.item.id for line in lines] for strip, lines in strips}
        width = 1 + max((c for _, c in self._frames), default=0)
        height = 1 + max((r for r, _ in self._frames), default=0)
        self._columns = [
            [names.get(self._frames[r, c], []) for r in range(height)] for c in range(width)
        ]

    def neighbour(self, name: str, key: int) -> str:
        """Move up and down in a column, left and right between columns."""
        for c, column in enumerate(self._columns):
            flat = [one for cell in column for one in cell]
            if name not in flat:
                continue
            match key:
                case Qt.Key.Key_Up | Qt.Key.Key_Down:
                    index = flat.index(name) + (1 if key == Qt.Key.Key_Down else -1)
                    return flat[index] if 0 <= index < len(flat) else ""
                case Qt.Key.Key_Left | Qt.Key.Key_Right:
                    return self._across(name, c, 1 if key == Qt.Key.Key_Right else -1)
        return super().neighbour(name, key)

    def _across(self, name: str, column: int, direction: int) -> str:
        row, at = next(
            (r, cell.index(name)) for r, cell in enumerate(self._columns[column]) if name in cell
        )
        target = column + direction
        if not 0 <= target < len(self._columns) or not self._columns[target][row]:
            return ""
        cell = self._columns[target][row]
        return cell[min(at, len(cell) - 1)]

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        for place, frame in self._frames.items():
            self._size(frame, place[1])
            if frame.button:
                frame.button.setIcon(icon("plus", self.theme.tokens, "muted"))
