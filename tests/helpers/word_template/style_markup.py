"""The vocabulary of styles: looks as values, in the order that the schema wants."""

from __future__ import annotations

from collections.abc import Sequence

from bufetat_editor.exchange.word.markup import Element, element, flag
from bufetat_editor.exchange.word.styles import STYLES

Looks = Sequence[Element]

_STYLES = {style.id: style for style in STYLES}


def paragraph_style(
    style_id: str,
    layout: Looks,
    letters: Looks = (),
    *,
    based: str | None = "Normal",
    following: str | None = None,
) -> Element:
    """Return a paragraph style.

    Args:
        layout: properties of the paragraph.
        letters: properties of its characters.
        based: id of the style that it varies.
        following: id of the style of the paragraph that is typed after it.
    """
    made = _named(style_id, based)
    if following:
        made.append(element("next", val=following))
    made.append(flag("qFormat"))
    return _filled(made, element("pPr", *layout), element("rPr", *letters))


def character_style(style_id: str, letters: Looks) -> Element:
    """Return a character style."""
    made = _named(style_id, "DefaultParagraphFont")
    made.append(flag("qFormat"))
    return _filled(made, element("rPr", *letters))


def table_style(
    style_id: str, borders: Looks, upright: int, sideways: int, *parts: Element
) -> Element:
    """Return a table style.

    Args:
        borders: lines round and between the cells.
        upright: space in a cell above and below the text.
        sideways: space in a cell left and right of the text.
        parts: looks of single rows or columns.
    """
    margins = {"top": upright, "left": sideways, "bottom": upright, "right": sideways}
    spaces = (element(side, w=width, type="dxa") for side, width in margins.items())
    layout = element("tblPr", element("tblInd", w=0, type="dxa"))
    if borders:
        layout.append(element("tblBorders", *borders))
    layout.append(element("tblCellMar", *spaces))
    made = _named(style_id, None if style_id == "TableNormal" else "TableNormal")
    made.extend([element("uiPriority", val=99), layout, *parts])
    return made


def part_of_table(part: str, *looks: Element) -> Element:
    """Return how one part of a table looks, such as its first row."""
    return element("tblStylePr", element("tblPr"), element("tcPr", *looks), type=part)


def as_default(style: Element) -> Element:
    """Make a style the one that holds where none is named."""
    type_name = next(name for name in style.attrib if str(name).endswith("}type"))
    style.set(str(type_name).replace("}type", "}default"), "1")
    return style


def spacing(before: int, after: int, line: int = 240) -> Element:
    """Return the space round a paragraph, in twentieths of a point; a line of 240 is single."""
    return element("spacing", before=before, after=after, line=line, lineRule="auto")


def ruled(side: str, color: str) -> Element:
    """Return a line along one side of a paragraph."""
    return element("pBdr", _line(side, color))


def boxed(color: str, edge: str) -> list[Element]:
    """Return a coloured ground that is wider than the text, with a broad edge on the left."""
    sides = {"top": color, "left": edge, "bottom": color, "right": color}
    lines = (_line(side, line, 18 if line == edge else 8, 6) for side, line in sides.items())
    return [element("pBdr", *lines), shaded(color)]


def tabbed(position: int, leader: str = "none") -> Element:
    """Return a tab stop to whose left the text stands."""
    return element("tabs", element("tab", val="right", leader=leader, pos=position))


def shaded(color: str) -> Element:
    """Return a coloured ground."""
    return element("shd", val="clear", color="auto", fill=color)


def letters(
    size: int | None = None, color: str | None = None, *, bold: bool | None = None
) -> list[Element]:
    """Return properties of characters; `size` in half points."""
    made = [] if bold is None else [flag("b", on=bold), flag("bCs", on=bold)]
    if color:
        made.append(element("color", val=color))
    if size:
        made += [element("sz", val=size), element("szCs", val=size)]
    return made


def _line(side: str, color: str, width: int = 8, space: int = 4) -> Element:
    """Width in eighths of a point, space to the text in points."""
    return element(side, val="single", sz=width, space=space, color=color)


def _named(style_id: str, based: str | None) -> Element:
    style = _STYLES[style_id]
    ours: dict[str, str | int] = {} if style.shown else {"customStyle": 1}
    made = element("style", type=style.kind, styleId=style_id, **ours)
    made.append(element("name", val=style.name))
    if based:
        made.append(element("basedOn", val=based))
    return made


def _filled(style: Element, *properties: Element) -> Element:
    style.extend([one for one in properties if len(one)])
    return style
