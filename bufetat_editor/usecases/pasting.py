"""Pasting: what was copied elsewhere, as lines to look at before items are made of them."""

from __future__ import annotations

from bufetat_editor.exchange.clipboard import PastedLine, read_pasted

__all__ = ["PastedLine", "pasted_lines"]


def pasted_lines(text: str, html: str = "") -> tuple[PastedLine, ...]:
    """Return what was copied as lines, ready to be items' texts.

    Args:
        text: the plain text on the clipboard.
        html: the same as HTML, where the program gave it.
    """
    return read_pasted(text, html)
