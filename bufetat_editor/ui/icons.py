"""Icons in the colours of the palette, drawn when they are seen and as sharp as the screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from bufetat_editor import resources
from bufetat_editor.ui.theme import Tokens


def icon(name: str, tokens: Tokens, color: str = "text") -> QIcon:
    """Return an icon in a token's colour, greyed where it is disabled."""
    return QIcon(_Drawing(name, getattr(tokens, color), tokens.muted))


class _Drawing(QIconEngine):
    def __init__(self, name: str, color: str, muted: str) -> None:
        super().__init__()
        self._name = name
        self._color = color
        self._muted = muted

    def clone(self) -> QIconEngine:
        return _Drawing(self._name, self._color, self._muted)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        color = self._muted if mode is QIcon.Mode.Disabled else self._color
        _renderer(self._name, color).render(painter, QRectF(rect))


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    """Read and understood once: lists draw an icon in every row that is seen."""
    source = resources.text(f"icons/{name}.svg").replace("currentColor", color)
    return QSvgRenderer(QByteArray(source.encode()))
