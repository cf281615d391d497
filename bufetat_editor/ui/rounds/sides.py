"""The two sides of the page of a round, which say how high they must be."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter

from bufetat_editor.ui.theme import Theme

_LOWEST = 300
_NARROW = 560
"""A page narrower than this, in pixels at the usual size, has the input below the list."""
_SHARES = (42, 58)


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


class Sides(QSplitter):
    """Lists and input beside each other, or one over the other; they ask for no more than needed.

    What scrolls goes by what is asked for, and not by the least that there is room in.
    """

    def __init__(self, theme: Theme, *sides: Side) -> None:
        super().__init__()
        self.setObjectName("inputsSplit")
        self.setHandleWidth(12)
        self.setChildrenCollapsible(False)
        self._theme = theme
        for number, (side, share) in enumerate(zip(sides, _SHARES, strict=True)):
            self.addWidget(side)
            self.setStretchFactor(number, share)
        self.setSizes([share * 100 for share in _SHARES])

    def fit(self, width: int) -> None:
        """Stand beside each other in a page of that width, or one over the other."""
        is_narrow = width < self._theme.zoomed(_NARROW)
        vertical, horizontal = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
        self.setOrientation(vertical if is_narrow else horizontal)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return what the sides need, and a little at least."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._theme.zoomed(_LOWEST)))
