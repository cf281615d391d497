"""Two people's changes to one wording made one, by whole words; where they collide it is told.

A change has no certain place where words repeat: of «a a» either may have been taken out. So what
stands still is only what does so in every shortest way from one text to the other, and two changes
collide unless a word that stands still is between them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, takewhile
from typing import Literal

from bufetat_editor.history.words import tokens

Side = Literal["neither", "theirs", "ours", "both", "conflict"]
"""Who has changed a stretch of the text; `both` if they have changed it alike."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of words in each of three texts; joined in order, each text is whole."""

    side: Side
    base: str
    theirs: str
    ours: str

    @property
    def text(self) -> str:
        """What the stretch comes to; where the changes collide, ours."""
        return self.theirs if self.side == "theirs" else self.ours


@dataclass(frozen=True, slots=True)
class Merged:
    """A wording that two people have changed.

    Attributes:
        stretches: the three texts side by side, from beginning to end.
    """

    stretches: tuple[Stretch, ...]

    @property
    def conflicts(self) -> tuple[Stretch, ...]:
        """Where both have changed the same words in different ways; a person must choose."""
        return tuple(one for one in self.stretches if one.side == "conflict")

    @property
    def text(self) -> str:
        """Both changes in one wording; it is to be used only if there are no conflicts."""
        return "".join(one.text for one in self.stretches)

    @property
    def text_by_theirs(self) -> str:
        """Both changes in one wording; where they collide, theirs."""
        stretches = self.stretches
        return "".join(one.theirs if one.side == "conflict" else one.text for one in stretches)


def merge(base: str, theirs: str, ours: str) -> Merged:
    """Return two changes of one text made one.

    Args:
        base: what both began with.
        theirs: what one has made of it.
        ours: what the other has.
    """
    texts = (tokens(base), tokens(theirs), tokens(ours))
    told = chain(*(_told(*gap) for gap in _gaps(*texts)))
    runs = groupby(told, lambda one: one.side == "neither")
    parts = (_as_one(run) if is_same else run for is_same, run in runs)
    return Merged(tuple(chain.from_iterable(parts)))


def standing(base: list[str], other: list[str]) -> dict[int, int]:
    """Return by place in the base the place in the other text of the words that surely stayed.

    Each shortest way from one text to the other keeps as many words. A word that stayed is surely
    the one of its rank if no other can be of that rank.
    """
    pairs = _same_words(base, other)
    above = _chains(pairs)
    below = _chains([(-first, -second) for first, second in reversed(pairs)])[::-1]
    longest = max(above, default=0)
    of_rank = defaultdict[int, list[_Pair]](list)
    for pair, rank, rest in zip(pairs, above, below, strict=True):
        if rank + rest - 1 == longest:
            of_rank[rank].append(pair)
    return dict(ones[0] for ones in of_rank.values() if len(ones) == 1)


_Gap = tuple[list[str], list[str], list[str]]
"""What stands between two words that nobody has touched, in each of the three texts."""

_Pair = tuple[int, int]
"""Places of the same word in two texts."""


def _gaps(base: list[str], theirs: list[str], ours: list[str]) -> Iterator[_Gap]:
    """What is between the words that stand still on both sides, and these words in turn."""
    in_theirs, in_ours = standing(base, theirs), standing(base, ours)
    done = (0, 0, 0)
    for place in sorted(in_theirs.keys() & in_ours.keys()):
        still = (place, in_theirs[place], in_ours[place])
        yield base[done[0] : still[0]], theirs[done[1] : still[1]], ours[done[2] : still[2]]
        yield [base[place]], [base[place]], [base[place]]
        done = (still[0] + 1, still[1] + 1, still[2] + 1)
    yield base[done[0] :], theirs[done[1] :], ours[done[2] :]


def _told(base: list[str], theirs: list[str], ours: list[str]) -> Iterator[Stretch]:
    """Who has changed what, without what the three begin and end with alike."""
    if base == theirs == ours:
        yield _untouched(base)
        return
    head = _alike(base, theirs, ours)
    tail = _alike(*(text[head:][::-1] for text in (base, theirs, ours)))
    inner = ["".join(text[head : len(text) - tail]) for text in (base, theirs, ours)]
    yield _untouched(base[:head])
    yield Stretch(_side(*inner), *inner)
    yield _untouched(base[len(base) - tail :])


def _untouched(words: Iterable[str]) -> Stretch:
    text = "".join(words)
    return Stretch("neither", text, text, text)


def _as_one(untouched: Iterable[Stretch]) -> Iterator[Stretch]:
    """Stretches that nobody has touched as one, if there are words in it."""
    joined = _untouched(one.base for one in untouched)
    if joined.base:
        yield joined


def _alike(*texts: list[str]) -> int:
    """How many tokens the texts begin with alike."""
    alike = takewhile(lambda ones: len(set(ones)) == 1, zip(*texts, strict=False))
    return sum(1 for _ in alike)


def _side(base: str, theirs: str, ours: str) -> Side:
    if theirs == ours:
        return "neither" if ours == base else "both"
    if theirs == base:
        return "ours"
    return "theirs" if ours == base else "conflict"


def _same_words(base: list[str], other: list[str]) -> list[_Pair]:
    """All pairs of places of the same word, by the second, the last of the first ones first.

    Space and marks stand between words: they are nothing to know a place by.
    """
    places = defaultdict[str, list[int]](list)
    for place in reversed(range(len(base))):
        places[base[place]].append(place)
    return [
        (first, second)
        for second, word in enumerate(other)
        if any(map(str.isalnum, word))
        for first in places.get(word, ())
    ]


def _chains(pairs: Sequence[_Pair]) -> list[int]:
    """Of each pair, the length of the longest chain of rising pairs that ends in it."""
    ends: list[int] = []
    lengths = []
    for first, _ in pairs:
        length = bisect_left(ends, first)
        ends[length : length + 1] = [first]
        lengths.append(length + 1)
    return lengths
