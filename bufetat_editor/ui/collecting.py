"""Garbage: collected in the window's thread alone, for most of it is the window's."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 2_000
_MUCH = 5_000
"""Things made and not gone by themselves, after which it is worth while to look for garbage."""
_YOUNG, _ALL = 1, 2
_ALL_EACH = 20
"""Of so many collections, one looks through all that was ever made."""


class Collecting(QObject):
    """Takes over the collecting of garbage from Python, as long as the program lasts.

    Python collects in whichever thread happens to make much. What is collected there may be a part
    of the window, which Qt lets go of in its own thread only; and all threads stop for as long as
    it takes, be it in the midst of a key press.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._times = 0
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def spare(self) -> None:
        """Keep what is there now out of all collections to come: it will last."""
        gc.freeze()

    def clear(self) -> None:
        """Collect all there is, what was spared too: a window has been closed."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def _look(self) -> None:
        if gc.get_count()[0] < _MUCH:
            return
        self._times += 1
        gc.collect(_YOUNG if self._times % _ALL_EACH else _ALL)
