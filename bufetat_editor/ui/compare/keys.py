"""Which keys lead through the list of a comparison, and where."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_WAYS = {
    Qt.Key.Key_Down: (1, False),
    Qt.Key.Key_Up: (-1, False),
    Qt.Key.Key_PageDown: (1, True),
    Qt.Key.Key_PageUp: (-1, True),
}


def way_of(event: QKeyEvent) -> tuple[int, bool] | None:
    """Return where a key leads, down (1) or up (-1), and whether by a page; none for another."""
    if event.key() == Qt.Key.Key_Space:
        return (-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1), True
    return _WAYS.get(Qt.Key(event.key()))
