"""What is written in text boxes, SmartArt figures and other shapes that lie on a sheet."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from bufetat_editor.exchange.excel.reader.parts import Parts

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_POINT = f"{{{_DRAWING}/diagram}}t"
_SHAPE, _PARAGRAPH = f"{{{_DRAWING}/spreadsheetDrawing}}txBody", f"{{{_DRAWING}/main}}p"
_TEXT, _BREAK = f"{{{_DRAWING}/main}}t", f"{{{_DRAWING}/main}}br"


def boxes(parts: Parts, sheet: str) -> Iterator[str]:
    """Yield the words of each shape on a sheet, and of each part of a figure.

    Args:
        sheet: path of its part.
    """
    for drawing in parts.related(sheet, "drawing"):
        yield from _told(parts.xml(drawing.path), _SHAPE)
        for figure in parts.related(drawing.path, "diagramData"):
            yield from _told(parts.xml(figure.path), _POINT)


def _told(root: Element | None, shape: str) -> Iterator[str]:
    for one in root.iter(shape) if root is not None else ():
        if words := "\n".join(map(_words, one.iter(_PARAGRAPH))).strip():
            yield words


def _words(paragraph: Element) -> str:
    told = (one for one in paragraph.iter() if one.tag in {_TEXT, _BREAK})
    return "".join("\n" if one.tag == _BREAK else one.text or "" for one in told)
