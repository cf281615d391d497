"""The vocabulary of styles: looks as values, in the order that the schema wants."""

from __future__ import annotations

from collections.abc import Sequence

from bufetat_editor.exchange.word.markup import Element, element, flag

Looks = Sequence[Element]


def paragraph_style(
    style_id: str,
    name: str,
    layout: Looks,
    letters: Looks = (),
    *,
    based: str | None = "Normal",
    following: str | None = None,
) -> Element:
    """Return a paragraph style.

    Args:
        style_id: Word's own where Word has the style.
        name: as staff see it.
        layout: properties of the paragraph.
        letters: properties of its characters.
        based: id of the style that it varies.
        following: id of the style of the paragraph that is typed after it.
    """
    made = element("style", type="paragraph", styleId=style_id)
    made.append(element("name", val=name))
    if based:
        made.append(element("basedOn", val=based))
    if following:
        made.append(element("next", val=following))
    made.extend([flag("qFormat"), element("pPr", *layout), element("rPr", *letters)])
    return made


def character_style(style_id: str, name: str, letters: Looks) -> Element:
    """Return a character style."""
    made = element("style", type="character", styleId=style_id)
    made.extend([element("name", val=name), flag("qFormat"), element("rPr", *letters)])
    return made


def table_style(
    style_id: str, name: str, borders: Looks, upright: int, sideways: int, *use: Element
) -> Element:
    """Return a table style.

    Args:
        style_id: as for paragraphs.
        name: as for paragraphs.
        borders: lines round and between the cells.
        upright: space in a cell above and below the text.
        sideways: space in a cell left and right of the text.
        use: where Word offers the style.
    """
    margins = {"top": upright, "left": sideways, "bottom": upright, "right": sideways}
    spaces = (element(side, w=width, type="dxa") for side, width in margins.items())
    layout = element("tblPr", element("tblInd", w=0, type="dxa"))
    if borders:
        layout.append(element("tblBorders", *borders))
    layout.append(element("tblCellMar", *spaces))
    made = element("style", type="table", styleId=style_id)
    made.append(element("name", val=name))
    if style_id != "TableNormal":
        made.append(element("basedOn", val="TableNormal"))
    made.extend([*use, layout])
    return made


def as_default(style: Element) -> Element:
    """Make a style the one that holds where none is named."""
    type_name = next(name for name in style.attrib if str(name).endswith("}type"))
    style.set(str(type_name).replace("}type", "}default"), "1")
    return style


def spacing(before: int, after: int, line: int = 240) -> Element:
    """Return the space round a paragraph, in twentieths of a point; a line of 240 is single."""
    return element("spacing", before=before, after=after, line=line, lineRule="auto")


def numbered(definition: int, level: int = 0) -> Element:
    """Return the tie to a list; definition 0 cuts an inherited one."""
    return element("numPr", element("ilvl", val=level), element("numId", val=definition))


def ruled(side: str, color: str) -> Element:
    """Return a line along one side of a paragraph."""
    return element("pBdr", element(side, val="single", sz=8, space=4, color=color))


def shaded(color: str) -> Element:
    """Return a coloured ground."""
    return element("shd", val="clear", color="auto", fill=color)


def letters(
    size: int | None = None, color: str | None = None, *, bold: bool | None = None
) -> list[Element]:
    """Return properties of characters; `size` in half points."""
    made = [] if bold is None else [flag("b", on=bold)]
    if color:
        made.append(element("color", val=color))
    if size:
        made += [element("sz", val=size), element("szCs", val=size)]
    return made
