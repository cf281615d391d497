"""The controls over the compare page: side by side, and on several lines where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QMenu, QPushButton, QWidget

_GAP = 8

Line = list[tuple[QLayoutItem, QSize]]


class Choices(QMenu):
    """A menu in which several things can be chosen one after the other, by mouse or by Space."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay open where more can be chosen."""
        if not self._chose(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stay open where more can be chosen; Enter chooses and leaves."""
        if event.key() != Qt.Key.Key_Space or not self._chose(self.activeAction()):
            super().keyPressEvent(event)

    @staticmethod
    def _chose(action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or action.actionGroup() is not None:
            return False
        action.trigger()
        return True


class MenuButton(QPushButton):
    """Says what is chosen; Space, Enter and the mouse open the list of what else there is.

    Attributes:
        list: its menu.
    """

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._label = label
        self.setAutoDefault(True)  # Enter presses it
        self.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        self.list = Choices(self)
        self.list.setObjectName(f"{name}Menu")
        self.setMenu(self.list)

    def show_chosen(self, words: str) -> None:
        """Say what is chosen."""
        self.setText(f"{words.replace('&', '&&')}  ▾")
        self.setAccessibleName(f"{self._label}: {words}")


class Bar(QLayout):
    """Lays widgets side by side, the last ones at the right edge, and goes on below if it must.

    A group of widgets, itself a bar, is parted only where it is wider than the whole.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._on_the_right: list[QLayoutItem] = []
        self._pushes = False
        self.setContentsMargins(0, 0, 0, 0)

    def push_right(self) -> None:
        """Let what is added from now on stand at the right edge."""
        self._pushes = True

    # --- Qt's questions

    def addItem(self, item: QLayoutItem) -> None:
        """Take in one more."""
        self._items.append(item)
        if self._pushes:
            self._on_the_right.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of one."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Grow in no direction by itself."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrow one has more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in that width."""
        lines = self._lines(width)
        return sum(map(_height, lines)) + _GAP * max(len(lines) - 1, 0)

    def sizeHint(self) -> QSize:
        """Return the size of a single line."""
        line = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        return QSize(_width(line), _height(line))

    def minimumSize(self) -> QSize:
        """Return the size of the largest one."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, area: QRect) -> None:
        """Give each its place."""
        super().setGeometry(area)
        top = area.top()
        for line in self._lines(area.width()):
            height, left = _height(line), area.left()
            to_the_right = next((item for item, _ in line if item in self._on_the_right), None)
            for item, size in line:
                if item is to_the_right:
                    left += max(area.width() - _width(line), 0)
                middle = top + (height - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, middle), size))
                left += size.width() + _GAP
            top += height + _GAP

    def _lines(self, width: int) -> list[Line]:
        lines: list[Line] = []
        for item in self._items:
            if item.isEmpty():
                continue
            sized = (item, _size(item, width))
            if not lines or _width([*lines[-1], sized]) > width:
                lines.append([])
            lines[-1].append(sized)
        return lines


def group(*widgets: QWidget) -> QWidget:
    """Return widgets that stay together in a bar."""
    whole = QWidget()
    bar = Bar(whole)
    for widget in widgets:
        bar.addWidget(widget)
    return whole


def _size(item: QLayoutItem, most: int) -> QSize:
    hint = item.sizeHint()
    if hint.width() <= most or not item.hasHeightForWidth():
        return hint
    return QSize(most, item.heightForWidth(most))


def _width(line: Line) -> int:
    return sum(size.width() for _, size in line) + _GAP * max(len(line) - 1, 0)


def _height(line: Line) -> int:
    return max((size.height() for _, size in line), default=0)
