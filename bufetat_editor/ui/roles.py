"""What widgets of our own making are, to who hears the window instead of seeing it.

Qt knows what its own widgets are; one that paints itself is nothing in particular to it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES = {
    "ItemRow": QAccessible.Role.ListItem,
    "PagesView": QAccessible.Role.Document,
}
"""Roles by the name of the class."""


def tell_roles() -> None:
    """Let Qt know, once and for all windows."""
    QAccessible.installFactory(_face_of)


def _face_of(kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Return what stands for a widget; none where Qt's own will do."""
    if kind in _ROLES and isinstance(thing, QWidget):
        return QAccessibleWidget(thing, _ROLES[kind])
    return None
