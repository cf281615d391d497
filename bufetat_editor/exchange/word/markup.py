"""WordprocessingML as values: elements, runs of text, fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree
from lxml.etree import _Element

from bufetat_editor.exchange.word.namespaces import MC, W15, W16DU, R, W

Element = _Element

EXTENSIONS = {"w15": W15, "w16du": W16DU}
"""Namespaces that newer programs know and others must be told to pass over."""

_NAMESPACES = {"w": W}  # no more: thousands of elements are made, and each is told them anew
_ROOT_NAMESPACES = {**_NAMESPACES, "r": R, "mc": MC}
_IN_W = f"{{{W}}}"
_DELETED = {_IN_W + "t": _IN_W + "delText", _IN_W + "instrText": _IN_W + "delInstrText"}
_KEEP_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BREAKS = re.compile(r"([\n\t])")


def element(name: str, /, *children: Element, **attributes: str | int) -> Element:
    """Return the element `w:<name>`; attributes are in the same namespace."""
    made = etree.Element(_IN_W + name, nsmap=_NAMESPACES)
    for key, value in attributes.items():
        made.set(_IN_W + key, str(value))
    made.extend(children)
    return made


def part_root(
    name: str, /, *children: Element, extensions: Mapping[str, str] = EXTENSIONS
) -> Element:
    """Return the root of a part that may hold what only newer programs know."""
    made = etree.Element(_IN_W + name, nsmap={**_ROOT_NAMESPACES, **extensions})
    made.set(f"{{{MC}}}Ignorable", " ".join(extensions))
    made.extend(children)
    return made


def flag(name: str, *, on: bool = True) -> Element:
    """Return a property that is on, or expressly off."""
    return element(name) if on else element(name, val=0)


def part_blob(root: Element) -> bytes:
    """Return the bytes of a part."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def hidden() -> Element:
    """Return the property of a content control that shows neither frame nor name."""
    made = etree.Element(f"{{{W15}}}appearance", nsmap={"w15": W15})
    made.set(f"{{{W15}}}val", "hidden")
    return made


def as_deleted(node: Element) -> Element:
    """Make the words and field codes in an element those of a deletion, which Word names apart."""
    for one in node.iter(*_DELETED):
        one.tag = _DELETED[str(one.tag)]
    return node


def in_utc(node: Element, at: str) -> Element:
    """Tell the moment of a change beside its date, which has no time zone in Word.

    Args:
        at: `YYYY-MM-DDTHH:MM:SSZ`.
    """
    node.set(f"{{{W16DU}}}dateUtc", at)
    return node


def text_run(text: str, style: str | None = None) -> Element:
    """Return a run of text, in a character style if one is named."""
    return element("r", *_run_style(style), *_pieces(text))


def field_run(instruction: str, shown: str, style: str | None = None) -> list[Element]:
    """Return a complex field with the result that stands until a reader computes it anew."""
    result = text_run(shown, style)
    return [*field_begin(instruction, style), result, *field_end(style)]


def field_begin(instruction: str, style: str | None = None) -> list[Element]:
    """Return the runs that open a complex field; its result follows."""
    contents = (
        element("fldChar", fldCharType="begin"),
        _spaced("instrText", f" {instruction} "),
        element("fldChar", fldCharType="separate"),
    )
    return [element("r", *_run_style(style), content) for content in contents]


def field_end(style: str | None = None) -> list[Element]:
    """Return the run that closes a complex field."""
    return [element("r", *_run_style(style), element("fldChar", fldCharType="end"))]


def paragraph(style: str, *content: Element, properties: tuple[Element, ...] = ()) -> Element:
    """Return a paragraph of that style.

    Args:
        properties: what this paragraph has beyond its style, in the order of the schema.
    """
    return element("p", element("pPr", element("pStyle", val=style), *properties), *content)


def _run_style(style: str | None) -> list[Element]:
    return [element("rPr", element("rStyle", val=style))] if style else []


def _pieces(text: str) -> Iterator[Element]:
    for piece in _BREAKS.split(text):
        match piece:
            case "":
                continue
            case "\n":
                yield element("br")
            case "\t":
                yield element("tab")
            case _:
                yield _spaced("t", piece)


def _spaced(name: str, text: str) -> Element:
    made = element(name)
    made.text = text
    made.set(_KEEP_SPACE, "preserve")
    return made
