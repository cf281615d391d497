"""Layouts that change while someone looks at them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


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
