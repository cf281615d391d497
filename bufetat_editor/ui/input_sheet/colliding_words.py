"""Which words of a proposal somebody else wants otherwise, and how that is set and told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.history.merge import merge
from bufetat_editor.history.words import Span
from bufetat_editor.ui.history_text import marked_up

if TYPE_CHECKING:
    from bufetat_editor.history.merge import Stretch
    from bufetat_editor.history.register import Other
    from bufetat_editor.ui.input_sheet.setting import Setting

Extent = tuple[int, int]
"""From where to where something stands in the wording that was sent, in characters."""


def extents(others: Iterable[Other]) -> frozenset[Extent]:
    """Return where an input and others want the same words otherwise."""
    return frozenset(extent for one in others if one.collides for extent in _extents(one))


def set_words(spans: Sequence[Span], colliding: frozenset[Extent], setting: Setting) -> str:
    """Return what a proposal changes in what was sent, with what collides marked."""
    cut = _cut(spans, sorted({place for extent in colliding for place in extent}))
    return "".join(
        setting.marked(words) if is_marked else words
        for is_marked, run in groupby(cut, lambda one: _collides(one[0], one[1], colliding))
        for words in [marked_up(tuple(span for _, span in run), setting.tokens)]
    )


def both_told(one: Stretch, first: str, second: str) -> str:
    """Return what collides, in words, so that no colour is needed to see it.

    Args:
        one: `theirs` is what the first wants, and `ours` what the second does.
    """
    if one.base.strip():
        words = QCoreApplication.translate(
            "Inputs", "«{base}»: {first} «{one}», {second} «{other}»"
        )
    else:
        words = QCoreApplication.translate(
            "Inputs", "Put in at the same place: {first} «{one}», {second} «{other}»"
        )
    wanted = {"one": one.theirs.strip(), "other": one.ours.strip()}
    return words.format(base=one.base.strip(), first=first, second=second, **wanted)


def _extents(other: Other) -> Iterator[Extent]:
    place = 0
    for one in merge(other.mine.before, other.mine.wanted, other.entry.wanted).stretches:
        end = place + len(one.base)
        if one.side == "conflict":
            yield place, end
        place = end


def _cut(spans: Sequence[Span], places: Sequence[int]) -> Iterator[tuple[int, Span]]:
    """Give the spans, each with where it begins in what was sent, and cut where one collides."""
    begin = 0
    for span in spans:
        if span.operation == "insert":
            yield begin, span
            continue
        end = begin + len(span.text)
        within = [begin, *(one for one in places if begin < one < end), end]
        for start, stop in pairwise(within):
            yield start, Span(span.operation, span.text[start - begin : stop - begin])
        begin = end


def _collides(begin: int, span: Span, colliding: frozenset[Extent]) -> bool:
    size = 0 if span.operation == "insert" else len(span.text)
    if size:
        return any(start <= begin and begin + size <= end for start, end in colliding)
    return any(start <= begin <= end for start, end in colliding)
