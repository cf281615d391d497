"""What the styles of a file are called, for programs give them ids of their own."""

from __future__ import annotations

from bufetat_editor.exchange.word.lookup import at, below, value
from bufetat_editor.exchange.word.markup import Element


class StyleNames:
    """The names of styles in small letters.

    Args:
        root: of the part that holds the styles; none if the file has none.
    """

    def __init__(self, root: Element | None) -> None:
        styles = () if root is None else below(root, "style")
        self._names = {value(one, "styleId"): value(at(one, "name")).casefold() for one in styles}

    def of_run(self, run: Element) -> str:
        """Return what the style of a run is called; empty if it has none."""
        return self._named(at(run, "rPr/rStyle"))

    def of_paragraph(self, paragraph: Element) -> str:
        """Return what the style of a paragraph is called; empty if it has none."""
        return self._named(at(paragraph, "pPr/pStyle"))

    def _named(self, style: Element | None) -> str:
        return self._names.get(value(style), "")
