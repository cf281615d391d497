"""The column in the middle: the page, and under it what is called for, as high as was chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

_SHARE = 0.34
"""Of the column, which the checks have until someone chooses another height."""


class Column(QSplitter):
    """The page, and what stands under it on call.

    Attributes:
        chosen: the height of what stands under the page, in pixels; 0 if nobody has chosen any.
    """

    def __init__(self, page: QWidget, under: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName("column")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.chosen = 0
        self._under = under
        self.addWidget(page)
        self.addWidget(under)
        self.setStretchFactor(0, 1)
        self.splitterMoved.connect(lambda *_: self._keep())

    def open(self) -> None:
        """Show what stands under the page."""
        whole = sum(self.sizes()) or self.height()
        height = self.chosen or round(whole * _SHARE)
        self._under.show()
        self.setSizes([whole - height, height])

    def _keep(self) -> None:
        """Take note of how high someone has made it; nothing else is a choice."""
        if self._under.isVisible():
            self.chosen = self.sizes()[1]
