"""A button with a long name, of which is shown what there is room for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QWidget

_NARROWEST, _AROUND = 80, 12
"""Of the button, and what its frame takes of it, in pixels."""


class LongButton(QPushButton):
    """Is no wider than its name, and narrower where it must; the whole name is told by hovering."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name.replace("&", "&&"), parent)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Let the page be narrow."""
        return super().minimumSizeHint().boundedTo(QSize(_NARROWEST, self.sizeHint().height()))

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Leave out what there is no room for."""
        super().initStyleOption(option)
        room = self.width() - _AROUND
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
