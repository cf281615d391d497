"""Tables within cards: as high as what is in them, and each row leads to what it tells of."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from bufetat_editor.ui.tables import make_readable
from bufetat_editor.ui.theme import Theme, font

KEY_ROLE = Qt.ItemDataRole.UserRole + 1
"""What a row leads to: the id of an item, or the key of a section."""
TONE_ROLE = Qt.ItemDataRole.UserRole + 2
"""How a cell is meant; it is told in words too."""

Index = QModelIndex | QPersistentModelIndex
Tone = Literal["text", "muted", "added", "warn"]

_SIZE = 14
_PAD, _ABOVE, _RADIUS = 8, 7, 6  # pixels at the usual size of the text
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_LEAST_NAME = 0.3  # of the width
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class LeadTable(QTableView):
    """Is one stop for Tab; arrows go from row to row, Enter and a click lead on.

    Args:
        shown: the rows, which tell by `KEY_ROLE` what they lead to.
        name: the name of the object.
        title: what it is called aloud.
    """

    row_wished = Signal(str)

    def __init__(self, theme: Theme, shown: QAbstractTableModel, name: str, title: str) -> None:
        super().__init__()
        self.theme = theme
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("look", "lead")
        self.setModel(shown)
        self.setItemDelegate(LeadCells(theme, self))
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
        self.resizeRowsToContents()
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
        """Give each column what it needs, and more where there is more; names give way first."""
        heads = self.horizontalHeader()
        name, *facts = (
            max(self.sizeHintForColumn(one), 0 if heads.isHidden() else heads.sectionSizeHint(one))
            for one in range(self.model().columnCount())
        )
        room, whole = self.viewport().width(), name + sum(facts)
        if whole <= room:
            name = name * room // whole
        else:
            name = max(name - (whole - room), min(name, round(room * _LEAST_NAME)))
        widths = [fact * (room - name) // sum(facts) for fact in facts]
        for number, width in enumerate([room - sum(widths), *widths]):
            self.setColumnWidth(number, width)

    def _size(self) -> None:
        self.horizontalHeader().setFont(font(self.theme.zoomed(13)))
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
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )


class LeadCells(QStyledItemDelegate):
    """Draws a cell's words, all of them, on as many lines as they need."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for one line, and for more height in a column that is narrower than that."""
        letters, words = QFontMetrics(font(self.theme.zoomed(_SIZE))), str(index.data() or "")
        width = letters.horizontalAdvance(words) + 2 * _PAD + 1
        room = max(self._view.columnWidth(index.column()) - 2 * _PAD, 1)
        lines = letters.boundingRect(QRect(0, 0, room, 10_000), _WRAP.value, words)
        return QSize(width, max(lines.height(), letters.height()) + 2 * self.theme.zoomed(_ABOVE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw them."""
        painter.save()
        self.draw_ground(painter, option)
        painter.setFont(font(self.theme.zoomed(_SIZE)))
        painter.setPen(self.theme.tokens.color(index.data(TONE_ROLE) or "text"))
        room: QRect = option.rect
        painter.drawText(room.adjusted(_PAD, 0, -_PAD, 0), _WRAP.value, str(index.data() or ""))
        painter.restore()

    def draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Draw what a cell stands on: a line over it, and another ground where the focus is."""
        tokens, rect = self.theme.tokens, option.rect
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.fillRect(rect, tokens.color("accent_soft"))
        painter.setPen(QPen(tokens.color("line"), 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
