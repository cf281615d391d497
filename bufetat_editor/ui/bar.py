"""Controls over a page: side by side, and on several lines where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_GAP = 8

Line = list[tuple[QLayoutItem, QSize]]


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
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = _size(item, width)
            used += _GAP + size.width()
            if not lines or used > width:
                lines.append([])
                used = size.width()
            lines[-1].append((item, size))
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
