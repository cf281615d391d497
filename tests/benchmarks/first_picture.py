"""Tells from inside a program when its window was first drawn."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.first_picture import FirstPicture


def tell(event: str) -> None:
    """Print what happened and when, on the clock that the measuring program reads too."""
    print(event, time.time(), flush=True)


def tell_first_picture(widget: QWidget, then: Callable[[], object]) -> None:
    """Tell when a widget has first been drawn, and go on with `then`."""

    def drawn() -> None:
        tell("picture")
        then()

    FirstPicture(widget, drawn)
