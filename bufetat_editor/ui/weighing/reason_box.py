"""Where the reason of an assessment is written: as high as what is written in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from bufetat_editor.ui.caret import plain
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.undo_keys import claimed

_SIZE = 14.5
_LINES = (2, 9)  # least and most that are shown at once
_AROUND = 18  # pixels, of frame and air


class ReasonBox(QPlainTextEdit):
    """Takes several lines; undo is the window's where there is no typing to take back."""

    written = Signal()  # by a person

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("assessmentReason")
        self.setAccessibleName(self.tr("Reason"))
        self.setPlaceholderText(self.tr("Reason …"))
        self.setTabChangesFocus(True)
        self._theme = theme
        self._is_shown = True  # and not being begun with
        self.textChanged.connect(self._on_changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        theme.changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """Return what is written; unlike Qt's plain text it keeps hard spaces."""
        return plain(self.document().toRawText())

    def show_reason(self, reason: str) -> None:
        """Show a reason; what is written already keeps its caret."""
        if reason == self.text():
            return
        self._is_shown = False
        self.setPlainText(reason)
        self._is_shown = True

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window when there is nothing of either here."""
        return claimed(event, self.document()) or super().event(event)

    def _on_changed(self) -> None:
        if self._is_shown:
            self.written.emit()

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
