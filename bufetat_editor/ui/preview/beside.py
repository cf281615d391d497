"""The room beside the page: the history has it, or the preview, each with a width of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QSplitter

_SHARE = 0.44
"""Of the window, which the preview has until someone chooses another width."""
_LEAST = 400
"""Pixels that the page keeps in any case, to be written on."""
_PANES = 4
_OF_PREVIEW = 3
"""Its place among the panes, and that of the handle before it."""


class Beside(QObject):
    """Shares out the window between outline, page, history and preview, which stand in this order.

    Attributes:
        history: the width of the history, in pixels.
        preview: the width of the preview; 0 if nobody has chosen any.
    """

    def __init__(self, split: QSplitter, history: int) -> None:
        super().__init__(split)
        self._split = split
        self.history = history
        self.preview = 0
        self._is_given = False
        split.installEventFilter(self)
        split.splitterMoved.connect(lambda _, handle: self._on_dragged(handle))

    def give_to_preview(self) -> None:
        """Let the preview have its width, which the page gives."""
        outline, *others = self._sizes()
        room = sum(others)
        width = min(self.preview or round(_SHARE * (outline + room)), room - _LEAST)
        self._split.setSizes([outline, room - width, 0, width])
        self._is_given = True

    def give_back(self) -> None:
        """Let the history have its own width again, and the page the rest."""
        self._is_given = False
        outline, *others = self._sizes()
        self._split.setSizes([outline, sum(others) - self.history, self.history, 0])

    def keep_history(self) -> None:
        """Take note of how wide the history is, if it is seen."""
        self.history = self._sizes()[2] or self.history

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Share anew in a window of another width; else the page alone would give or take it."""
        if event.type() == QEvent.Type.Resize and self._is_given:
            QTimer.singleShot(0, self, self._share_anew)
        return False

    def _on_dragged(self, handle: int) -> None:
        """Take note of how wide someone has made the preview; nothing else is a choice."""
        if self._is_given and handle == _OF_PREVIEW:
            self.preview = self._sizes()[_OF_PREVIEW]

    def _share_anew(self) -> None:
        if self._is_given:
            self.give_to_preview()

    def _sizes(self) -> list[int]:
        sizes = self._split.sizes()
        if len(sizes) != _PANES:
            raise ValueError(sizes)
        return sizes
