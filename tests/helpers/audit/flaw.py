"""What the audit finds, and what it looks at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that stands in somebody's way.

    Attributes:
        sort: name, role, target, reach, order, focus, contrast or clipped.
        where: the widget, by class and name.
    """

    sort: str
    where: str
    told: str


def flaw(sort: str, widget: QWidget, told: str) -> Flaw:
    """Return a flaw of a widget."""
    return Flaw(sort, f"{type(widget).__name__} {widget.objectName()}", told)


def is_ours(widget: QWidget) -> bool:
    """False for the parts that Qt makes for itself."""
    return not widget.objectName().startswith("qt_")


def shown(top: QWidget) -> Iterator[QWidget]:
    """Yield the widgets that can be seen, the innermost last."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible() and is_ours(widget) and not widget.visibleRegion().isEmpty():
            yield widget


def used(top: QWidget) -> Iterator[QWidget]:
    """Yield the widgets that a person does something with."""
    for widget in shown(top):
        can = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if (can or isinstance(widget, QAbstractButton)) and not widget.focusProxy():
            yield widget
