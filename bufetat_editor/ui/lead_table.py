"""Tables within cards: as high as what is in them, and each row leads to what it tells of."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from bufetat_editor.ui.column_widths import shared_width
from bufetat_editor.ui.lead_cells import KEY_ROLE, Index, LeadCells, LeadHeads
from bufetat_editor.ui.tables import make_readable
from bufetat_editor.ui.theme import Theme

_RADIUS = 6
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class LeadTable(QTableView):
    """Is one stop for Tab; arrows go from row to row, Enter and a click lead on.

    Args:
        shown: the rows, which tell by `KEY_ROLE` what they lead to.
        name: the name of the object.
        title: what it is called aloud.
    """

    row_wished = Signal(str)

    def __init__(
        self, theme: Theme, shown: QAbstractTableModel, name: str, title: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("look", "lead")
        self.setModel(shown)
        self.setItemDelegate(LeadCells(theme, self))
        self.setHorizontalHeader(LeadHeads(theme, self))
        self._be_part_of_a_card()
        self._key = ""
        shown.modelAboutToBeReset.connect(self._keep_place)
        shown.modelReset.connect(self._return_to_place)
        self.clicked.connect(self._lead)
        theme.changed.connect(self._size)
        self._size()

    @property
    def key(self) -> str:
        """What the row leads to that one is on; empty if one is on none."""
        return str(self.currentIndex().data(KEY_ROLE) or "")

    def fit(self) -> None:
        """Share the width between the columns, and be as high as all rows; where there are any."""
        if not self.model().rowCount():
            return
        self._share_width()
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, self.sizeHintForRow(row))
        heads = self.horizontalHeader()
        above = 0 if heads.isHidden() else heads.sizeHint().height()
        self.setFixedHeight(above + self.verticalHeader().length() + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter lead on."""
        if event.key() in _ENTER:
            self._lead(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be on a row at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.selectRow(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no more where one was."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and a frame round the one that has the focus."""
        super().paintEvent(event)
        at = self.currentIndex()
        if self.hasFocus() and at.isValid():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.theme.tokens.color("accent"), 2))
            row = self.visualRect(at)
            frame = QRectF(1, row.top() + 1, self.viewport().width() - 2, row.height() - 2)
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)

    def _lead(self, index: Index) -> None:
        if index.isValid():
            self.row_wished.emit(str(index.data(KEY_ROLE)))

    def _keep_place(self) -> None:
        self._key = self.key

    def _return_to_place(self) -> None:
        """Stay on the same row, if it is still there."""
        keys = [self.model().index(row, 0).data(KEY_ROLE) for row in range(self.model().rowCount())]
        if self._key in keys:
            self.selectRow(keys.index(self._key))
        elif keys and self.hasFocus():
            self.selectRow(0)
        self.fit()

    def _share_width(self) -> None:
        """Give each column what it needs, and more where there is more; long texts are wrapped."""
        heads, columns = self.horizontalHeader(), range(self.model().columnCount())
        has_heads = not heads.isHidden()
        wished = [
            max(self.sizeHintForColumn(one), heads.sectionSizeHint(one) if has_heads else 0)
            for one in columns
        ]
        least = [self._least(one, has_heads=has_heads) for one in columns]
        for number, width in enumerate(shared_width(self.viewport().width(), wished, least)):
            self.setColumnWidth(number, width)

    def _least(self, column: int, *, has_heads: bool) -> int:
        """How narrow a column can be without a word being cut."""
        cells = (self.model().index(row, column) for row in range(self.model().rowCount()))
        delegates = (self.itemDelegateForColumn(column), self.itemDelegate())
        drawn = next((one for one in delegates if isinstance(one, LeadCells)), None)
        widths = [drawn.least_width(cell) for cell in cells] if drawn else []
        heads = self.horizontalHeader()
        if has_heads and isinstance(heads, LeadHeads):
            widths.append(heads.least_width(column))
        return max(widths, default=0)

    def _size(self) -> None:
        """Let the heads forget how high they were at another size of the text."""
        last = self.model().columnCount() - 1
        self.horizontalHeader().headerDataChanged(Qt.Orientation.Horizontal, 0, last)
        self.fit()

    def _be_part_of_a_card(self) -> None:
        make_readable(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
