"""Footnotes that nothing calls: they stand by themselves at the end, so that no text is lost."""

from __future__ import annotations

from collections.abc import Iterable

from bufetat_editor.exchange.blocks import Footnote, Mark
from bufetat_editor.exchange.marks import unmoved


def uncalled(footnotes: Iterable[Footnote]) -> tuple[Footnote, ...]:
    """Return the footnotes that nothing calls and that say something."""
    return tuple(one for one in footnotes if one.number is None and one.paragraphs)


def mark_over(notes: Iterable[Footnote]) -> Mark | None:
    """Return how the heading over footnotes has changed: it came, or went, with all of them."""
    marks = [one.mark and unmoved(one.mark) for note in notes for one in note.paragraphs]
    first = marks[0] if marks else None
    is_one = first and all(one and one.change == first.change for one in marks)
    return first if is_one else None
