"""The figure as SVG: one source for every format.

Colours are those of the documents. They are told apart in black and white too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

from bufetat_editor.exchange.figure.described import described
from bufetat_editor.exchange.figure.layout import HUB_LETTERING, LETTERING, WIDTH, Shape, layout
from bufetat_editor.exchange.figure.lettering import Lettering

_INK, _ACCENT, _LINE, _GROUND, _PAPER = "#1C2430", "#1F4E86", "#BFC6CF", "#EEF2F7", "#FFFFFF"
_FAMILY: Final = "Carlito, Calibri, sans-serif"
_BASELINE: Final = 0.25
"""From the middle of a line down to its baseline, in em."""


@dataclass(frozen=True, slots=True)
class _Look:
    fill: str
    line: str
    ink: str
    corner: int
    lettering: Lettering


_HUB = _Look(_ACCENT, _ACCENT, _PAPER, 80, HUB_LETTERING)
_DIMENSION = _Look(_GROUND, _LINE, _INK, 28, LETTERING)


def figure_svg(hub: str, dimensions: Sequence[str]) -> str:
    """Draw the figure: the hub in the middle and the dimensions clockwise round it.

    The picture is 160 mm wide, as the text on a page, and as high as its words need.

    Args:
        hub: heading of the quality concept, as "Bufetats tjenester skal".
        dimensions: their wordings, in the document's order.
    """
    placed = layout(hub, dimensions)
    figure = _element(
        "svg",
        _element("title", text=hub or "Figur"),
        _element("desc", text=described(hub, dimensions)),
        *(_spoke(placed.hub, shape) for shape in placed.dimensions),
        _drawn(placed.hub, _HUB),
        *(_drawn(shape, _DIMENSION) for shape in placed.dimensions),
        xmlns="http://www.w3.org/2000/svg",
        role="img",
        width=f"{WIDTH / 10:g}mm",
        height=f"{placed.height / 10:g}mm",
        viewBox=f"0 0 {WIDTH} {placed.height}",
        font_family=_FAMILY,
        text_anchor="middle",
    )
    ET.indent(figure)
    return ET.tostring(figure, encoding="unicode") + "\n"


def _spoke(hub: Shape, shape: Shape) -> ET.Element:
    """Join a shape to the hub; beside it the line bends in the room between the columns."""
    level, target = hub.top + hub.height // 2, shape.top + shape.height // 2
    if shape.left == hub.left:
        middle = hub.left + hub.width // 2
        path = f"M{middle} {level}L{middle} {target}"
    else:
        begin, end = (hub.right, shape.left) if shape.left > hub.left else (hub.left, shape.right)
        bend = (begin + end) // 2
        path = f"M{begin} {level}C{bend} {level} {bend} {target} {end} {target}"
    return _element("path", d=path, fill="none", stroke=_ACCENT, stroke_width=4)


def _drawn(shape: Shape, look: _Look) -> ET.Element:
    box = _element(
        "rect",
        x=shape.left,
        y=shape.top,
        width=shape.width,
        height=shape.height,
        rx=look.corner,
        fill=look.fill,
        stroke=look.line,
        stroke_width=4,
    )
    return _element(
        "g",
        box,
        *_written(shape, look.lettering),
        fill=look.ink,
        font_size=look.lettering.size,
        font_weight=look.lettering.weight,
    )


def _written(shape: Shape, lettering: Lettering) -> Iterator[ET.Element]:
    """Yield the lines, each on its own, so that no space between two shifts either."""
    middle = shape.top + shape.height / 2 + _BASELINE * lettering.size
    for number, line in enumerate(shape.lines):
        y = middle + (number - (len(shape.lines) - 1) / 2) * lettering.line_height
        yield _element("text", x=shape.left + shape.width // 2, y=f"{y:g}", text=line)


def _element(
    name: str, /, *children: ET.Element, text: str | None = None, **attributes: str | int
) -> ET.Element:
    made = ET.Element(name, {key.replace("_", "-"): str(of) for key, of in attributes.items()})
    made.text = text
    made.extend(children)
    return made
