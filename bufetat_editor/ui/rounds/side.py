"""One side of the page of a round, whose lines wrap and which says how high that makes it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame


class Side(QFrame):
    """A side that is never lower than all that must be seen in it at its width.

    What stands in a splitter is not asked how high it is at a width, and would be drawn over.
    """

    def minimumSizeHint(self) -> QSize:
        """Return the least size at the width that it has."""
        size = super().minimumSizeHint()
        if layout := self.layout():
            width = max(self.width(), size.width())
            size.setHeight(layout.totalMinimumHeightForWidth(width))
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
