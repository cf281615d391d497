"""What other programs put on the clipboard, read as lines that can become items."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bufetat_editor.exchange.clipboard_html import read_html
from bufetat_editor.exchange.clipboard_lines import PastedLine
from bufetat_editor.exchange.clipboard_text import read_text

__all__ = ["PastedLine", "read_pasted"]

_WORD = re.compile(r"[^\W\d_]{2,}")


def read_pasted(text: str, html: str = "") -> tuple[PastedLine, ...]:
    """Return what was copied as lines: a paragraph, an entry of a list or a line of a cell each.

    The HTML is read where it tells of lists, tables or paragraphs, and says every word that the
    plain text says; else the plain text.

    Args:
        text: the plain text on the clipboard.
        html: the same as HTML, where the program gave it.
    """
    plain = read_text(text)
    lines, is_structured = read_html(html)
    if not plain or (is_structured and _words(plain) <= _words(lines)):
        return lines
    return plain


def _words(lines: Iterable[PastedLine]) -> set[str]:
    """The words; numbers and single letters may be marks that only one of the two forms has."""
    return {word for line in lines for word in _WORD.findall(line.text)}
