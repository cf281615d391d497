"""Words without anything round them: what reads now, and as much of it as serves to know it."""

from __future__ import annotations

from textwrap import shorten

from bufetat_editor.exchange.blocks import Paragraph, Runs, wording
from bufetat_editor.exchange.marks import in_new, is_gone

_LONGEST = 72  # letters


def plain(runs: Runs) -> str:
    """Return what the runs read now, on one line."""
    return _on_one_line(wording(in_new(runs)))


def last_read(paragraph: Paragraph) -> str:
    """Return what a paragraph reads, or read before it went, on one line."""
    return (
        _on_one_line(wording(paragraph.runs)) if is_gone(paragraph.mark) else plain(paragraph.runs)
    )


def excerpt(words: str) -> str:
    """Return as much of a wording as serves to know it again."""
    line = _on_one_line(words)
    cut = shorten(line, _LONGEST, placeholder=" …")
    return cut if cut != "…" else line[:_LONGEST] + "…"  # one word of any length


def _on_one_line(words: str) -> str:
    return " ".join(words.split())
