"""Icons in the colours of the palette."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from bufetat_editor import resources
from bufetat_editor.ui.theme import Tokens

_SIDE = 18
_SCALES = (1, 2)


def icon(name: str, tokens: Tokens, color: str = "text") -> QIcon:
    """Return an icon drawn in a token's colour, greyed where it is disabled."""
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(_drawn(name, getattr(tokens, color), scale))
        made.addPixmap(_drawn(name, tokens.muted, scale), QIcon.Mode.Disabled)
    return made


def _drawn(name: str, color: str, scale: int) -> QPixmap:
    source = resources.text(f"icons/{name}.svg").replace("currentColor", color)
    pixmap = QPixmap(QSize(_SIDE, _SIDE) * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
