"""The items behind a number, as a list that leads to where they stand."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from bufetat_editor.ui.coverage.cells import Index
from bufetat_editor.ui.coverage.reading import Thing
from bufetat_editor.ui.theme import Theme, font

_NUMBER_ROLE = Qt.ItemDataRole.UserRole + 1
_PLACE_ROLE = Qt.ItemDataRole.UserRole + 2
_LACKS_ROLE = Qt.ItemDataRole.UserRole + 3

_PAD, _GAP = 10, 8
_SIZE, _SMALL = 14, 12
_LOWEST = 40  # pixels, where the table needs the room


class ThingsModel(QAbstractListModel):
    """Items with their numbers, their places and what they lack."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._things: tuple[Thing, ...] = ()

    def show_things(self, things: tuple[Thing, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._things = things
        self.endResetModel()

    def item_at(self, index: Index) -> str:
        """Return the id of the item in a row; empty if there is no such row."""
        return self._things[index.row()].item if index.isValid() else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of items."""
        return 0 if parent.isValid() else len(self._things)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown and said of an item."""
        if not index.isValid():
            return None
        thing = self._things[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return thing.text
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(part for part in (thing.text, thing.place) if part)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (thing.number, thing.text, thing.place, self._lack(thing))
                return ", ".join(part for part in parts if part)
            case _ if role == _NUMBER_ROLE:
                return thing.number
            case _ if role == _PLACE_ROLE:
                return thing.place
            case _ if role == _LACKS_ROLE:
                return self._lack(thing)
        return None

    def _lack(self, thing: Thing) -> str:
        match thing.lacks:
            case "function":
                return self.tr("no function")
            case "basis":
                return self.tr("no legal basis")
        return ""


class ThingsList(QListView):
    """Lists items; Enter or a click goes to one, Escape goes back."""

    item_wished = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._things = ThingsModel(self)
        self.setObjectName("coverageItems")
        self.setProperty("look", "choices")
        self.setModel(self._things)
        self.setItemDelegate(_ThingDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMinimumHeight(_LOWEST)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._wish)

    def show_things(self, title: str, things: tuple[Thing, ...]) -> None:
        """List these under a title, from the first."""
        self.setAccessibleName(title)
        self._things.show_things(things)
        self.setCurrentIndex(self._things.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there, or go back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._wish(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _wish(self, index: QModelIndex) -> None:
        if item := self._things.item_at(index):
            self.item_wished.emit(item)


class _ThingDelegate(QStyledItemDelegate):
    """Draws an item on two lines: number and wording, and where it stands with what it lacks."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        theme.changed.connect(view.scheduleDelayedItemsLayout)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        heights = (QFontMetrics(self._font(size)).height() for size in (_SIZE, _SMALL))
        return QSize(0, sum(heights) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        height = QFontMetrics(self._font(_SIZE)).height()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option)
        painter.setFont(self._font(_SIZE))
        room = rect.adjusted(_PAD, _PAD, -_PAD, 0)
        room = self._draw(painter, room, str(index.data(_NUMBER_ROLE)), "muted")
        self._draw(painter, room, str(index.data()), "text")
        painter.setFont(self._font(_SMALL, is_strong=True))
        room = rect.adjusted(_PAD, _PAD + height, -_PAD, 0)
        room = self._draw(painter, room, str(index.data(_LACKS_ROLE)), "warn")
        painter.setFont(self._font(_SMALL))
        nearest = Qt.TextElideMode.ElideLeft  # the nearest heading stands last
        self._draw(painter, room, str(index.data(_PLACE_ROLE)), "muted", nearest)
        painter.setPen(QPen(self._theme.tokens.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _draw(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        ink: str,
        elided: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> QRect:
        """Draw a text at the left and return the room that is left for the next."""
        if not text:
            return room
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, elided, room.width())
        painter.setPen(self._theme.tokens.color(ink))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), shown)
        return room.adjusted(metrics.horizontalAdvance(shown) + _GAP, 0, 0, 0)

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        flags, frame = option.state, QRectF(option.rect).adjusted(1, 1, -1, -2)
        is_here = bool(flags & QStyle.StateFlag.State_HasFocus)
        is_over = bool(flags & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_here or is_over:
            painter.setBrush(self._theme.tokens.color("accent_soft" if is_here else "chip"))
            if is_here:
                painter.setPen(QPen(self._theme.tokens.color("accent"), 2))
            painter.drawRoundedRect(frame, 5, 5)

    def _font(self, size: int, *, is_strong: bool = False) -> QFont:
        weight = QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal
        return font(self._theme.zoomed(size), weight)
