"""Getting rid of widgets that are not shown any more, without making the window wait."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from bufetat_editor.ui.slices import Slices


class Clearing(QObject):
    """Deletes widgets when the window has nothing else to do.

    Qt's own way, `deleteLater`, deletes them all in one go, which takes long for hundreds.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._slices = Slices(self)
        self._slices.resumed.connect(self._slices.go_on)

    def take(self, widgets: Iterable[QWidget]) -> None:
        """Take over widgets that are hidden and laid out no more."""
        self._widgets += widgets
        self._slices.begin_later(self._deleted())

    def _deleted(self) -> Iterator[None]:
        while self._widgets:
            delete(self._widgets.pop())
            yield
