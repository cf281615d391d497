"""Layouts that change while someone looks at them, and heights that widths decide."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


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


def scroll_steadily(area: QScrollArea) -> None:
    """Let an area scroll what is as wide as itself, with room for the bar from the beginning.

    Else what grows long is laid out twice, and texts are too wide for what the bar leaves.
    """
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = area.verticalScrollBar()
    bar.rangeChanged.connect(lambda _, most: bar.setEnabled(most > 0))


def grows_with_its_text() -> QSizePolicy:
    """Return the policy of what is as high as its text needs in a width."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
