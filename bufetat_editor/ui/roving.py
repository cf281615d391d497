"""Several widgets that are one stop for Tab: the arrows go from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
_BY_TAB, _BY_CLICK = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus


class Roving(QObject):
    """Keeps exactly one of its widgets in the way of Tab: the one that last had the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._stops: list[QWidget] = []

    def take(self, stops: Sequence[QWidget], begin: int = 0) -> None:
        """Go through these from now on.

        Args:
            begin: the number of the one that Tab comes to first.
        """
        self._stops = list(stops)
        for stop in stops:
            stop.installEventFilter(self)
        self._let_in(self._stops[begin] if stops else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on by an arrow, to either end by Home and End, and remember where one is."""
        if isinstance(watched, QWidget) and watched in self._stops:
            if event.type() == QEvent.Type.FocusIn:
                self._let_in(watched)
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._goes(self._stops.index(watched), Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _goes(self, at: int, key: Qt.Key) -> bool:
        last = len(self._stops) - 1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if key not in _STEPS and key not in ends:
            return False
        to = ends.get(key, max(0, min(at + _STEPS.get(key, 0), last)))
        self._stops[to].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _let_in(self, current: QWidget | None) -> None:
        for stop in self._stops:
            stop.setFocusPolicy(_BY_TAB if stop is current else _BY_CLICK)
