"""A part of a dialog that is as high as what it holds, and scrolls where the screen is too low."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_LOWEST = 120


class Scrolled(QScrollArea):
    """Holds a column of widgets.

    Attributes:
        column: the layout that they stand in.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(content)

    def measure(self) -> None:
        """Take in that what it holds has changed; Qt does not count on that by itself."""
        self.column.activate()
        self.updateGeometry()
        self._show_bar()

    def show_place(self, widget: QWidget) -> None:
        """Scroll to a widget that was just shown."""
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        self.ensureWidgetVisible(widget, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have a bar only where it is needed without one: it takes of the width itself."""
        self._show_bar()
        super().resizeEvent(event)

    def _show_bar(self) -> None:
        fits = self.heightForWidth(self.width()) <= self.height()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )

    def hasHeightForWidth(self) -> bool:
        """Be the higher the narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Be as high as what it holds."""
        if self.column.hasHeightForWidth():
            return self.column.totalHeightForWidth(width)
        return self.column.totalSizeHint().height()

    def sizeHint(self) -> QSize:
        """Be as large as what it holds."""
        return self.column.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Be as wide as what it holds needs, but lower if there is no room."""
        needed = self.column.totalMinimumSize()
        return QSize(needed.width(), min(needed.height(), _LOWEST))
