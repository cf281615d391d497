"""The place of the preview in the window, empty until it is first opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

_NARROWEST = 340


class PreviewPane(QWidget):
    """Stands where the history does while it is open, and is wider."""

    shown = Signal()
    hidden = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAccessibleName(self.tr("Preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_NARROWEST)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def hold(self, panel: QWidget) -> None:
        """Take in what is to stand here."""
        self._layout.addWidget(panel)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the pages are seen."""
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody sees the pages."""
        super().hideEvent(event)
        self.hidden.emit()
