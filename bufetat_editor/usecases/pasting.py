"""Pasting: what was copied elsewhere, as lines to look at and as items to make."""

from __future__ import annotations

from collections.abc import Iterable

from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.exchange.clipboard import PastedLine, read_pasted
from bufetat_editor.history.edits import NewItem

__all__ = ["PastedLine", "entries", "pasted_lines"]


def pasted_lines(text: str, html: str = "") -> tuple[PastedLine, ...]:
    """Return what was copied as lines, ready to be items' texts.

    Args:
        text: the plain text on the clipboard.
        html: the same as HTML, where the program gave it.
    """
    return read_pasted(text, html)


def entries(lines: Iterable[PastedLine], kind: str) -> tuple[NewItem, ...]:
    """Return the items that the lines would make, at levels that items of this kind have.

    Args:
        kind: name of the kind of those at the first level.
    """
    deepest = 1 if kind_of(kind).sub else 0
    return tuple(NewItem(line.text, min(line.level, deepest)) for line in lines)
