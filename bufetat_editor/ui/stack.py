"""The layout of rows: one below the other, as high as their texts are, fast with hundreds of them.

Qt's own box layout asks every row for its height several times whenever one of them changes; with
400 rows that alone takes longer than a person should wait.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

_NARROWEST = 120


class Stack(QLayout):
    """Lays widgets out that know their height for a width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._widgets: list[QWidget] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def insert(self, index: int, widget: QWidget) -> None:
        """Put a widget before the one of that number, or at the end, and show it."""
        self.addChildWidget(widget)
        self._items.insert(index, QWidgetItem(widget))
        self._widgets.insert(index, widget)
        self.invalidate()
        widget.show()

    def arrange(self, widgets: Sequence[QWidget]) -> None:
        """Lay these widgets out and no others; nothing happens when they stand so already."""
        if self._widgets == widgets:
            return
        for widget in set(widgets) - set(self._widgets):
            self.addChildWidget(widget)
            widget.show()
        self._widgets = list(widgets)
        self._items = [QWidgetItem(widget) for widget in widgets]
        self.invalidate()

    def let_go(self, widgets: Collection[QWidget]) -> None:
        """Lay these out no more; Qt would look for each of them among all the others."""
        kept = [one for one in self._widgets if one not in widgets]
        if len(kept) < len(self._widgets):
            self.arrange(kept)

    # --- what Qt asks of a layout

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in at the end."""
        widget = item.widget()
        if widget is not None:
            self._items.append(item)
            self._widgets.append(widget)
            self.invalidate()

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them; none beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of one of them."""
        if not 0 <= index < len(self._items):
            return None
        del self._widgets[index]
        self.invalidate()
        return self._items.pop(index)

    def invalidate(self) -> None:
        """Forget the measures."""
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Rows take the width that there is, and no more height than they need."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        if width not in self._heights:
            self._heights[width] = sum(one.heightForWidth(width) for one in self._widgets)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Give a width to start from; the page's width decides, and with it the height."""
        return QSize(3 * _NARROWEST if self._items else 0, 0)

    def minimumSize(self) -> QSize:
        """Let a page be narrow."""
        return QSize(_NARROWEST if self._items else 0, 0)

    def setGeometry(self, rect: QRect) -> None:
        """Put the rows in their places."""
        super().setGeometry(rect)
        top = rect.top()
        for widget in self._widgets:
            height = widget.heightForWidth(rect.width())
            widget.setGeometry(rect.left(), top, rect.width(), height)
            top += height
