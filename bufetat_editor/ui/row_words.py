"""The words of a row at rest that are not known: the one that is pointed at, or gone to."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from bufetat_editor.domain.checking.prose import Spot
from bufetat_editor.domain.matching import Stretch
from bufetat_editor.ui.caret import length
from bufetat_editor.ui.item_row import ItemRow


def word_at(row: ItemRow, point: QPointF) -> Spot | None:
    """Return the word at a point of the row, if it is one that is not known."""
    at = row.place_at(point)
    for spot in row.misspelt():
        start, end = _in_qt(row.shown_text, spot.at)
        if start <= at <= end:
            return spot
    return None


def first_word(row: ItemRow) -> Spot | None:
    """Return the word that one was led to if it is not known, else the first that is not."""
    words = row.misspelt()
    return next((one for one in words if one.at in row.hits), next(iter(words), None))


def _in_qt(text: str, stretch: Stretch) -> Stretch:
    start, end = stretch
    return length(text[:start]), length(text[:end])
