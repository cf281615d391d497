"""What is written in text boxes and other shapes that lie on a sheet."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from bufetat_editor.exchange.excel.reader.parts import Parts

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_SHAPE, _PARAGRAPH = f"{{{_DRAWING}/spreadsheetDrawing}}txBody", f"{{{_DRAWING}/main}}p"
_TEXT, _BREAK = f"{{{_DRAWING}/main}}t", f"{{{_DRAWING}/main}}br"


def boxes(parts: Parts, sheet: str) -> Iterator[str]:
    """Yield the words of each shape on a sheet.

    Args:
        sheet: path of its part.
    """
    for one in parts.related(sheet, "drawing"):
        drawing = parts.xml(one.path)
        for shape in drawing.iter(_SHAPE) if drawing is not None else ():
            words = "\n".join(_words(one) for one in shape.iter(_PARAGRAPH)).strip()
            if words:
                yield words


def _words(paragraph: Element) -> str:
    told = (one for one in paragraph.iter() if one.tag in {_TEXT, _BREAK})
    return "".join("\n" if one.tag == _BREAK else one.text or "" for one in told)
