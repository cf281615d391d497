"""The guide's pictures in the size that there is room for, with an edge that any palette shows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen


def framed(picture: QImage, size: QSize, line: QColor, ratio: float) -> QImage:
    """Return a picture in a size, with a line round it.

    Args:
        size: in pixels of the window.
        ratio: how many of the screen's pixels make one of the window's.
    """
    scaled = picture.scaled(
        size * ratio,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    scaled.setDevicePixelRatio(ratio)
    painter = QPainter(scaled)
    painter.setPen(QPen(line, 1))
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1))
    painter.end()
    return scaled


def fitted(size: QSize, width: int) -> QSize:
    """Return the size that a picture has where there is only so much room."""
    if size.width() <= width:
        return size
    return QSize(width, round(size.height() * width / size.width()))
