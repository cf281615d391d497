"""Why: the reason that goes with the next change, written before it or together with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.line_field import LineField

PASSING = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}
"""Why a field may lose the focus for a moment while the person is still writing in it."""


class ReasonField(LineField):
    """Takes the reason; an editor stays open while the person is here."""

    given = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reason")
        self.setAccessibleName(self.tr("Reason for the next change"))
        self.setPlaceholderText(self.tr("Reason for the next change"))
        self.returnPressed.connect(self.given)

    def taken(self) -> str:
        """Return the reason and empty the field: it goes with one change."""
        reason = self.text().strip()
        self.clear()
        self.forget_typing()
        return reason

    def give_back(self, reason: str) -> None:
        """Take back the reason of a change that was refused, unless another is written."""
        if not self.text():
            self.setText(reason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the person went on."""
        super().focusOutEvent(event)
        if event.reason() not in PASSING:
            self.left.emit()
