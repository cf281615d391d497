"""A button with a long name, of which is shown what there is room for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_NARROWEST = 80  # pixels


class LongButton(QPushButton):
    """Is no wider than its name, and narrower where it must; the whole name is told by hovering."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name.replace("&", "&&"), parent)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Let the page be narrow."""
        return QSize(_NARROWEST, self.sizeHint().height()).boundedTo(self.sizeHint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Leave out what there is no room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        whole, face = self.sizeHint().width(), self.fontMetrics()
        if self.width() < whole:  # a fraction of a pixel would shorten what has all its room
            room = self.width() - whole + face.horizontalAdvance(self.text())
            option.text = face.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
