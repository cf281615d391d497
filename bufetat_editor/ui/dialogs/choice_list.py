"""A list to choose from, which is no wider than its dialog, however long its entries are."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

_MOST_SHOWN = 12


def choice_list() -> QComboBox:
    """Return an empty one."""
    made = QComboBox()
    made.setMaxVisibleItems(_MOST_SHOWN)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made
