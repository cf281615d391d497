"""The room that an input is weighed in: as high as its form, where there is so much."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from bufetat_editor.ui.roll import Roll


class FormRoom(Roll):
    """Asks for all the height that its column needs at its width, and scrolls where it gets less.

    Where one writes stays in sight while it grows.

    Args:
        form: what stands in it.
    """

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._form = form
        self.column.addWidget(form)
        self.column.addStretch(1)
        self.resized.connect(self.updateGeometry)
        self.verticalScrollBar().rangeChanged.connect(self._stay_where_one_writes)

    def sizeHint(self) -> QSize:
        """Return the size of the whole column at the width that there is."""
        width = self.viewport().width()
        return QSize(width, self.column.totalHeightForWidth(width))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew when the column has grown or shrunk."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _stay_where_one_writes(self) -> None:
        focused = self.window().focusWidget()
        if self._form.isAncestorOf(focused):
            self.reveal(focused)
