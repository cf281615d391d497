"""A shape of the figure: the hub or a dimension, which leads to where it stands in the model."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.badges import change_word
from bufetat_editor.ui.overview.concept import Node
from bufetat_editor.ui.overview.drawn_button import MARGIN, DrawnButton
from bufetat_editor.ui.overview.words import Words, set_words
from bufetat_editor.ui.theme import Theme, font

_CORNER, _LEAST_HEIGHT = 20, 42  # pixels at the usual size of the text
_BESIDE, _ABOVE = 13, 9
_MARK, _MARK_SIDE = 18, 8  # height of the mark, and room beside its word
_ROUND = 0.15
"""How far into a circle its words begin, as a share of its width: so that they stay within it."""


class FigureNode(DrawnButton):
    """Is named by its words, all of them, and says if it has changed since the base.

    Args:
        is_hub: it is the middle of the figure.
    """

    def __init__(self, theme: Theme, node: Node, *, is_hub: bool, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.item = node.item
        self._is_hub = is_hub
        self._text = node.text
        self._mark_word = change_word(node.change)
        self._corner = 0.0
        self._words = self._mark = Words((), font(theme.zoomed(13)), 0)
        self.setObjectName(f"figure-{node.item}")
        self.setAccessibleName(", ".join(filter(None, (node.text, self._mark_word))))

    @property
    def corner(self) -> float:
        """How round its corners are."""
        return self._corner

    def fit(self, width: int, *, is_round: bool = False) -> int:
        """Set its words for a width, margins included, and return the height that they need.

        Args:
            is_round: be a circle, or as much of one as its words allow.
        """
        zoomed, inner = self.theme.zoomed, width - 2 * MARGIN
        beside = round(_ROUND * inner) if is_round else zoomed(_BESIDE)
        above = beside if is_round else zoomed(_ABOVE)
        weight = QFont.Weight.DemiBold if self._is_hub else QFont.Weight.Normal
        self._words = set_words(self._text, font(zoomed(13), weight), inner - 2 * beside)
        self._mark = set_words(
            self._mark_word, font(zoomed(11), QFont.Weight.Medium), inner - 2 * beside
        )
        least = inner if is_round else zoomed(_LEAST_HEIGHT)
        height = max(self._content_height() + 2 * above, least)
        self._corner = inner / 2 if is_round else min(zoomed(_CORNER), height / 2)
        return height + 2 * MARGIN

    def draw(self, painter: QPainter, frame: QRectF) -> None:
        """Draw the shape, its words, and under them the mark of what has changed."""
        tokens = self.theme.tokens
        fill = "accent" if self._is_hub else "chip" if self.underMouse() else "accent_soft"
        painter.setPen(QPen(tokens.color("accent"), 1))
        painter.setBrush(tokens.color(fill))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), self._corner, self._corner)
        top = frame.center().y() - self._content_height() / 2
        ink = tokens.color("on_accent" if self._is_hub else "text")
        self._words.draw(painter, frame.left(), top, frame.width(), ink)
        if self._mark.lines:
            self._draw_mark(painter, frame, top + self._words.height + self._gap)

    def _draw_mark(self, painter: QPainter, frame: QRectF, top: float) -> None:
        tokens, mark = self.theme.tokens, self._mark
        width = mark.width + 2 * self.theme.zoomed(_MARK_SIDE)
        pill = QRectF(frame.center().x() - width / 2, top, width, self._mark_height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("warn_soft"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        inset = (pill.height() - mark.height) / 2
        mark.draw(painter, pill.left(), pill.top() + inset, width, tokens.color("warn"))

    def _content_height(self) -> int:
        below = self._gap + self._mark_height if self._mark.lines else 0
        return self._words.height + below

    @property
    def _gap(self) -> int:
        return self.theme.zoomed(3)

    @property
    def _mark_height(self) -> int:
        return self.theme.zoomed(_MARK) if self._mark.lines else 0
