"""Contrast: every text as it is painted, against the ground it is painted on.

The texts and their colours are those that Qt hands to the painter: what is shown is painted into a
drawing of SVG, which keeps them apart. The ground is taken from the pixels round each text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from tests.helpers.audit.flaw import Flaw

_TEXT, _LARGE = 4.5, 3.0
_LARGE_SIZE, _LARGE_BOLD_SIZE, _BOLD = 24, 18.66, 600  # WCAG: 18 points, or 14 in bold
_NEAR = 60  # of 765; thin letters have softer colours than their own
_INK = 0.01  # of a text's box, at least
_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True, slots=True)
class Painted:
    """A text as it was painted; its box in pixels of the widget."""

    text: str
    color: QColor
    box: QRectF
    size: float
    weight: int

    @property
    def least(self) -> float:
        """How much it must stand out."""
        bold = self.weight >= _BOLD
        is_large = self.size >= (_LARGE_BOLD_SIZE if bold else _LARGE_SIZE)
        return _LARGE if is_large else _TEXT


def faint(top: QWidget) -> Iterator[Flaw]:
    """Yield each text that does not stand out from its ground."""
    picture = top.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for one in painted(top):
        around = _around(picture, one.box.toAlignedRect().intersected(_shown_at(top, one.box)))
        if around.total() < one.box.width() * one.box.height() / 2:
            continue
        ground = QColor(around.most_common(1)[0][0])
        told = ratio(one.color, ground)
        if told < one.least and _is_seen(one.color, around):
            where = f"{type(top).__name__} {top.objectName()}"
            colors = f"{one.color.name()} on {ground.name()}"
            yield Flaw("contrast", where, f"{told:.2f} {colors}: {one.text[:40]}")


def painted(top: QWidget) -> Iterator[Painted]:
    """Yield every text that a widget and what stands in it paint."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(held)
    drawing.setSize(top.size())
    drawing.setResolution(96)
    painter = QPainter(drawing)
    top.render(painter, QPoint())
    painter.end()
    root = ET.fromstring(held.data().data())  # noqa: S314 - just written by Qt
    yield from _texts(root, QTransform(), {})


def ratio(one: QColor, other: QColor) -> float:
    """Return how much two colours stand out from each other, 1 to 21 (WCAG 2.1)."""
    low, high = sorted((_luminance(one.rgb()), _luminance(other.rgb())))
    return (high + 0.05) / (low + 0.05)


@cache
def _luminance(rgb: int) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    color = QColor(rgb)
    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _texts(element: ET.Element, at: QTransform, held: dict[str, str]) -> Iterator[Painted]:
    held = held | element.attrib
    at = _moved(element.get("transform", "")) * at
    if element.tag == f"{_SVG}text" and (text := "".join(element.itertext()).strip()):
        yield _as_painted(text, at, held)
    for child in element:
        yield from _texts(child, at, held)


def _moved(transform: str) -> QTransform:
    if not transform.startswith("matrix("):
        return QTransform()
    parts = [float(part) for part in transform[7:-1].split(",")]
    return QTransform(*parts)


def _as_painted(text: str, at: QTransform, held: dict[str, str]) -> Painted:
    size, weight = float(held.get("font-size", "14")), int(held.get("font-weight", "400"))
    font = QFont(held.get("font-family", "").strip("'"))
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight(weight))
    metrics = QFontMetricsF(font)
    box = QRectF(
        float(held.get("x", 0)),
        float(held.get("y", 0)) - metrics.ascent(),
        metrics.horizontalAdvance(text),
        metrics.height(),
    )
    color = QColor(held.get("fill", "#000000"))
    color.setAlphaF(float(held.get("fill-opacity", 1)) * float(held.get("opacity", 1)))
    return Painted(text, color, at.mapRect(box), size, weight)


def _shown_at(top: QWidget, box: QRectF) -> QRect:
    """What can be seen of the place where a text is: what scrolls hides the rest."""
    here: QWidget | None = top.childAt(box.center().toPoint())
    while here and not isinstance(here, QAbstractScrollArea | QScrollBar):
        here = here.parentWidget()
    if isinstance(here, QScrollBar):
        return QRect()
    frame = here.viewport() if isinstance(here, QAbstractScrollArea) else top
    return QRect(frame.mapTo(top, QPoint()) if frame is not top else QPoint(), frame.size())


def _around(picture: QImage, seen: QRect) -> Counter[int]:
    """The colours in a part of a picture."""
    seen = seen.intersected(picture.rect())
    return Counter(
        picture.pixel(x, y)
        for y in range(seen.top(), seen.bottom() + 1)
        for x in range(seen.left(), seen.right() + 1)
    )


def _is_seen(color: QColor, around: Counter[int]) -> bool:
    """False for a text that lies behind something else, as what is scrolled away does."""
    red, green, blue = color.red(), color.green(), color.blue()
    own = sum(
        times
        for one, times in ((QColor(rgb), times) for rgb, times in around.items())
        if abs(one.red() - red) + abs(one.green() - green) + abs(one.blue() - blue) < _NEAR
    )
    return own > around.total() * _INK
