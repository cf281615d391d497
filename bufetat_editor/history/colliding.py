"""Whether two changes of one wording collide, told at once where many have changed the same one.

It is what `history.merge` tells stretch by stretch: two changes collide unless a word that stands
still in both is between them, or they come to the same. Each wording is held against its base once,
not once for each that it is held against.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from bufetat_editor.history.merge import standing
from bufetat_editor.history.words import tokens

_Gap = tuple[int, int]
"""The bits of what stands still before and after what does not."""


@dataclass(frozen=True, slots=True)
class Change:
    """A wording held against the one it was made of.

    Attributes:
        words: of the wording.
        places: by place in the base the place in `words` of what surely stayed. The beginning and
            the end of the text stay too, as places before and after all.
        still: the places of the base that stayed, as bits: that before all is the lowest one.
        gaps: where something else stands.
    """

    words: list[str]
    places: Mapping[int, int]
    still: int
    gaps: tuple[_Gap, ...]


def change(base: str, text: str) -> Change:
    """Return a wording held against the one it was made of."""
    old, new = tokens(base), tokens(text)
    places = {-1: -1, **standing(old, new), len(old): len(new)}
    gaps = (
        (start + 1, end + 1)
        for start, end in pairwise(sorted(places))
        if old[start + 1 : end] != new[places[start] + 1 : places[end]]
    )
    return Change(new, places, sum(1 << place + 1 for place in places), tuple(gaps))


def collide(one: Change, other: Change) -> bool:
    """Tell whether two changes of the same wording want the same words otherwise."""
    if one.words == other.words:
        return False
    still = one.still & other.still
    both = {*_widened(one.gaps, still)} & {*_widened(other.gaps, still)}
    return any(_words_in(one, gap) != _words_in(other, gap) for gap in both)


def _widened(gaps: Iterable[_Gap], still: int) -> Iterator[_Gap]:
    """Each gap from the last that stands still before it to the first one after it."""
    for start, end in gaps:
        before, behind = still & (2 << start) - 1, still >> end
        yield before.bit_length() - 1, end + (behind & -behind).bit_length() - 1


def _words_in(one: Change, gap: _Gap) -> list[str]:
    start, end = gap
    return one.words[one.places[start - 1] + 1 : one.places[end - 1]]
