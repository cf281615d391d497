"""The wave under a word that is not known: a shape and a colour, both from the palette in use."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat

from bufetat_editor.ui.theme import Tokens


def wave(tokens: Tokens) -> QTextCharFormat:
    """Return how a word is set that is not known; its letters stay as wide as they are."""
    made = QTextCharFormat()
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    made.setUnderlineColor(tokens.color("removed"))
    return made
