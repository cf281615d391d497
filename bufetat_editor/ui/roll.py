"""A column of widgets that scrolls as one where the window is too low for all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget


class Roll(QScrollArea):
    """Brings what one comes to by keys into sight; under the mouse nothing moves.

    Attributes:
        column: the layout that the widgets stand in.

    Args:
        sheet: what they stand on, if not on any widget.
    """

    resized = Signal()  # also when a scroll bar takes of the width

    def __init__(self, parent: QWidget | None = None, sheet: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._sheet = sheet = sheet or QWidget()
        sheet.setObjectName("sheet")
        self.column = QVBoxLayout(sheet)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(sheet)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def reveal(self, widget: QWidget) -> None:
        """Bring a widget of the column into sight: all of it, else where one is in it."""
        if widget.height() > self.viewport().height():
            self.ensureWidgetVisible(widget, 0, 0)
            return
        middle = widget.mapTo(self._sheet, widget.rect().center())
        self.ensureVisible(middle.x(), middle.y(), 0, widget.height() // 2 + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of it."""
        super().resizeEvent(event)
        self.resized.emit()

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        is_by_keys = QApplication.mouseButtons() == Qt.MouseButton.NoButton
        if now and is_by_keys and self.isAncestorOf(now):
            self.reveal(now)
