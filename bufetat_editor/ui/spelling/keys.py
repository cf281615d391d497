"""The keys of what is done about a finding; in an open editor they are about the word there."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

WordAct = Literal["mend", "accept_finding", "add_word"]

KEYS: Final[dict[WordAct, str]] = {
    "mend": "Ctrl+.",
    "accept_finding": "Ctrl+Alt+L",
    "add_word": "Ctrl+Alt+O",
}
"""By the names of the actions."""


def word_act(event: QKeyEvent) -> WordAct | None:
    """Return what a key does about a word, if it does anything."""
    pressed = QKeySequence(event.keyCombination())
    return next((act for act, keys in KEYS.items() if QKeySequence(keys) == pressed), None)


def asks_for_menu(event: QKeyEvent) -> bool:
    """Tell whether a key opens the menu of what is in focus; Qt knows Shift+F10 on Windows only."""
    is_pressed = event.type() == QEvent.Type.KeyPress
    return is_pressed and QKeySequence(event.keyCombination()) == QKeySequence("Shift+F10")
