"""Where the reason of an assessment is written: as high as what is written in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.undo_keys import claimed

_SIZE = 14.5
_LINES = (2, 9)  # least and most that are shown at once
_AROUND = 18  # pixels, of frame and air


class ReasonBox(QPlainTextEdit):
    """Takes several lines; undo is the window's where there is no typing to take back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("assessmentReason")
        self.setAccessibleName(self.tr("Reason"))
        self.setPlaceholderText(self.tr("Reason …"))
        self.setTabChangesFocus(True)
        self._theme = theme
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        theme.changed.connect(self._dress)
        self._dress()

    def show_reason(self, reason: str) -> None:
        """Show a reason; what is written already keeps its caret."""
        if reason != self.toPlainText():
            self.setPlainText(reason)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window when there is nothing of either here."""
        return claimed(event, self.document()) or super().event(event)

    def _dress(self) -> None:
        face = font(self._theme.zoomed(_SIZE))
        self.setFont(face)
        self.viewport().setFont(face)  # of what stands there while nothing is written
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        least, most = _LINES
        lines = min(max(round(self.document().size().height()), least), most)
        self.setFixedHeight(lines * line + _AROUND)
