"""What a page looks like on the screen: white paper on a calm ground, and frames on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from bufetat_editor.ui.theme import Tokens

_SHADOW = (18, 12, 7, 3)
"""How dark the shadow is, of 255, from the page outwards."""
_DROP = 2
_RADIUS = 3
_ON_PAPER = "#1f5fae"
"""A frame is seen on white in every palette: the accent of the light one."""


def draw_paper(painter: QPainter, area: QRectF, picture: QPixmap | None, tokens: Tokens) -> None:
    """Draw a page with what is known of it; paper is white in every palette."""
    painter.setPen(Qt.PenStyle.NoPen)
    for reach, alpha in enumerate(_SHADOW, 1):
        painter.setBrush(QColor(0, 0, 0, alpha))
        painter.drawRoundedRect(area.adjusted(-reach, -reach + _DROP, reach, reach + _DROP), 3, 3)
    painter.fillRect(area, Qt.GlobalColor.white)
    if picture:
        is_scaled = picture.width() != round(area.width() * painter.device().devicePixelRatioF())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=is_scaled)
        painter.drawPixmap(area, picture, QRectF(picture.rect()))
    painter.setPen(QPen(tokens.color("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))


def draw_frame(painter: QPainter, area: QRectF, *, weight: int) -> None:
    """Draw a thin frame round what stands at a place of a page."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(_ON_PAPER), weight))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, _RADIUS, _RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
