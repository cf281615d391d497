"""Layouts that change while someone looks at them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtWidgets import QBoxLayout, QWidget


def arrange(layout: QBoxLayout, widgets: Sequence[QWidget]) -> None:
    """Put widgets into a layout in this order; nothing happens when they stand so already."""
    there = [item.widget() for n in range(layout.count()) if (item := layout.itemAt(n))]
    if there == list(widgets):
        return
    while layout.count():
        layout.takeAt(0)
    for widget in widgets:
        layout.addWidget(widget)
        widget.show()


@contextmanager
def resting(top: QWidget) -> Iterator[None]:
    """Lay out once at the end; else every widget that is shown lays out all that is below `top`."""
    widgets = top.findChildren(QWidget)
    layouts = [layout for one in widgets if (layout := one.layout()) is not None]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
