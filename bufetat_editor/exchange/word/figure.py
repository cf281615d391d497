"""The figure in a Word file: sharp where SVG is drawn, a picture of points elsewhere.

Word draws the SVG that an extension of the picture names; a reader that does not know of it takes
the PNG ([MS-ODRAWXML] 2.3.6, svgBlip).
"""

from __future__ import annotations

from typing import Final
from zlib import crc32

from lxml import etree

from bufetat_editor.exchange.blocks import Figure
from bufetat_editor.exchange.figure.described import described
from bufetat_editor.exchange.figure.png import figure_png
from bufetat_editor.exchange.figure.svg import figure_svg
from bufetat_editor.exchange.marks import is_gone
from bufetat_editor.exchange.word.identity import LEFT, LIVES
from bufetat_editor.exchange.word.markup import Element, element, paragraph
from bufetat_editor.exchange.word.namespaces import R
from bufetat_editor.exchange.word.package import Package

_MM_IN_TWIP: Final = 25.4 / 1440
_EMU_IN_TWIP: Final = 635
_TALLEST: Final = 90
"""Hundredths of a page, so that a heading has room above it."""
_WITH_SVG: Final = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_DRAWINGML: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_EMBED: Final = f"{{{R}}}embed"
_NAMESPACES: Final = {
    "wp": f"{_DRAWINGML}/wordprocessingDrawing",
    "a": f"{_DRAWINGML}/main",
    "pic": f"{_DRAWINGML}/picture",
    "asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
}


def write_figure(figure: Figure, package: Package, width: int, height: int) -> Element:
    """Return the paragraph that holds the figure, and put its pictures into the package.

    Args:
        width: of the text on the page, in twentieths of a point; the figure is as wide unless it
            would then be too tall.
        height: of the text on the page.
    """
    svg = figure_svg(figure.hub, figure.dimensions)
    across, down = _measures(svg)
    width = min(width, height * _TALLEST // 100 * across // down)
    pictures = package.add_image(figure_png(svg, width * _MM_IN_TWIP), svg.encode())
    size = {"cx": width * _EMU_IN_TWIP, "cy": width * _EMU_IN_TWIP * down // across}
    return paragraph("Figure", element("r", element("drawing", _inline(figure, size, *pictures))))


def _measures(svg: str) -> tuple[int, int]:
    _, _, across, down = etree.fromstring(svg).attrib["viewBox"].split()
    return int(across), int(down)


def _inline(figure: Figure, size: dict[str, int], png: str, svg: str) -> Element:
    words = {"title": figure.hub, "descr": described(figure.hub, figure.dimensions)}
    number = _number(figure)
    kept = _drawing("a:graphicFrameLocks", noChangeAspect=1)
    graphic = _drawing("a:graphicData", _picture(number, size, png, svg), uri=_NAMESPACES["pic"])
    return _drawing(
        "wp:inline",
        _drawing("wp:extent", **size),
        _drawing("wp:docPr", id=number, name="Figur", **words),
        _drawing("wp:cNvGraphicFramePr", kept),
        _drawing("a:graphic", graphic),
        distT=0,
        distB=0,
        distL=0,
        distR=0,
    )


def _picture(number: int, size: dict[str, int], png: str, svg: str) -> Element:
    extension = _drawing("a:ext", _embedded("asvg:svgBlip", svg), uri=_WITH_SVG)
    blip = _embedded("a:blip", png)
    blip.append(_drawing("a:extLst", extension))
    return _drawing(
        "pic:pic",
        _drawing(
            "pic:nvPicPr",
            _drawing("pic:cNvPr", id=number, name="Figur"),
            _drawing("pic:cNvPicPr", _drawing("a:picLocks", noChangeAspect=1)),
        ),
        _drawing("pic:blipFill", blip, _drawing("a:stretch", _drawing("a:fillRect"))),
        _drawing(
            "pic:spPr",
            _drawing("a:xfrm", _drawing("a:off", x=0, y=0), _drawing("a:ext", **size)),
            _drawing("a:prstGeom", _drawing("a:avLst"), prst="rect"),
        ),
    )


def _number(figure: Figure) -> int:
    """Return an id that is the same each time, and another one where the figure was before."""
    place = LEFT if is_gone(figure.mark) else LIVES
    return crc32(f"{place}{figure.item}".encode()) & 0x7FFFFFFF


def _embedded(name: str, relationship: str) -> Element:
    made = _drawing(name)
    made.set(_EMBED, relationship)
    return made


def _drawing(name: str, /, *children: Element, **attributes: str | int) -> Element:
    prefix, local = name.split(":")
    made = etree.Element(f"{{{_NAMESPACES[prefix]}}}{local}", nsmap=_NAMESPACES)
    for key, value in attributes.items():
        made.set(key, str(value))
    made.extend(children)
    return made
