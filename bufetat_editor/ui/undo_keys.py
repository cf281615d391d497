"""The keys of undo and redo, which are an editor's own as long as there is typing to take back."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextDocument


def is_undo(event: QKeyEvent) -> bool:
    """Tell whether a key takes back the last step."""
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QKeyEvent) -> bool:
    """Tell whether a key makes the last step again; Qt knows Ctrl+Y on Windows only."""
    keys = QKeySequence(event.keyCombination())
    return keys in (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))


def claimed(event: QEvent, document: QTextDocument) -> bool:
    """Claim undo or redo for a text before the window takes it; leave it if there is nothing.

    Returns:
        Whether it was such a key, so that nothing more is to be done with the event.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if is_redo(event):
        event.setAccepted(document.isRedoAvailable())
        return True
    if is_undo(event):
        event.setAccepted(document.isUndoAvailable())
        return True
    return False
