"""Buttons beside a caption if there is room for it, else below it in as few rows as it takes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

_LEFT = Qt.AlignmentFlag.AlignLeft


class ButtonRows(QGridLayout):
    """Lays out a caption and the buttons that belong to it.

    Args:
        caption: what is told to the left of the buttons.
    """

    def __init__(self, caption: QWidget) -> None:
        super().__init__()
        self.setSpacing(2)
        self._caption = caption
        self._buttons: list[QToolButton] = []
        self._placed = (False, 0)
        self.addWidget(caption, 0, 0)
        self.setColumnStretch(0, 1)

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """The buttons, in their order."""
        return tuple(self._buttons)

    def add(self, button: QToolButton) -> None:
        """Take in a button, behind the others; it has its place after the next `suit`."""
        self._buttons.append(button)

    def suit(self, room: int) -> None:
        """Set the buttons as the room allows.

        Args:
            room: pixels from left to right.
        """
        if not self._buttons:
            return
        widths = [one.sizeHint().width() + self.spacing() for one in self._buttons]
        caption = self._caption.sizeHint().width() + self.spacing()
        is_beside = room >= caption + sum(widths)
        in_a_row = len(widths) if room >= sum(widths) else 2 if room >= 2 * max(widths) else 1
        if self._placed != (is_beside, in_a_row):
            self._placed = (is_beside, in_a_row)
            self._place(is_beside=is_beside, in_a_row=in_a_row)

    def _place(self, *, is_beside: bool, in_a_row: int) -> None:
        """Put each where it is to be; the empty column is the one that takes what is left."""
        empty = 0 if is_beside else in_a_row
        for column in range(self.columnCount() + in_a_row + 1):
            self.setColumnStretch(column, int(column == empty))
        self.addWidget(self._caption, 0, 0, 1, 1 if is_beside else in_a_row + 1)
        for number, button in enumerate(self._buttons):
            row, column = divmod(number, in_a_row)
            beside = (row, column + 1) if is_beside else (row + 1, column)
            self.addWidget(button, *beside, _LEFT)
