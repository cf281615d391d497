"""The styles of comments, which Word brings itself and few templates have in the file.

Word makes them when the first comment is written, and so do we: as its own look.
"""

from __future__ import annotations

from typing import Final

from bufetat_editor.exchange.word.lookup import at, below, value
from bufetat_editor.exchange.word.markup import Element, element

TEXT, REFERENCE = "CommentText", "CommentReference"
"""What the writers call them."""

_NAMES: Final = {TEXT: "annotation text", REFERENCE: "annotation reference"}
_TEXT_SIZE, _REFERENCE_SIZE = 20, 16  # half-points


def comment_styles(styles: Element) -> dict[str, str]:
    """See to it that the styles are there, and return their ids by what the writers call them."""
    held = {
        value(at(one, "name")).casefold(): value(one, "styleId") for one in below(styles, "style")
    }
    for style, name in _NAMES.items():
        if name not in held:
            styles.append(_made(style, name))
    return {style: held.get(name, style) for style, name in _NAMES.items()}


def _made(style: str, name: str) -> Element:
    kind, size = ("paragraph", _TEXT_SIZE) if style == TEXT else ("character", _REFERENCE_SIZE)
    look = element("rPr", element("sz", val=size), element("szCs", val=size))
    return element(
        "style",
        element("name", val=name),
        element("uiPriority", val=99),
        element("unhideWhenUsed"),
        look,
        type=kind,
        styleId=style,
    )
