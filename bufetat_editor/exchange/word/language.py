"""The language of the document, which is the content's and not the template's."""

from __future__ import annotations

from typing import Final

from bufetat_editor.exchange.word.lookup import at, put
from bufetat_editor.exchange.word.markup import Element, element

LANGUAGE: Final = "nb-NO"


def set_language(styles: Element) -> None:
    """Let a text that says nothing else be read aloud, and spelt, in the document's language."""
    node = styles
    for name in ("docDefaults", "rPrDefault", "rPr", "lang"):
        inner = at(node, name)
        if inner is None:
            inner = element(name)
            node.insert(len(node) if name == "lang" else 0, inner)
        node = inner
    put(node, LANGUAGE)
