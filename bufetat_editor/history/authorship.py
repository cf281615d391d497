"""Who wrote what: a text followed word by word through the hands that it has gone through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Generic, TypeVar

from rapidfuzz.distance import Indel

from bufetat_editor.history.words import tokens

Hand = TypeVar("Hand")


@dataclass(frozen=True, slots=True)
class _Word(Generic[Hand]):
    """A word, a mark or a space of a text.

    Attributes:
        former: its place in the text as it was; none if it did not stand there.
        by: who put it in; none if nobody has.
    """

    text: str
    former: int | None
    by: Hand | None = None


@dataclass(frozen=True, slots=True)
class Authorship(Generic[Hand]):
    """What has become of a text, and who did that.

    Attributes:
        was: the words of the text before anyone touched it.
        words: those of the text as it is.
        gone: by place in the text as it was, who took out what is no more there.
    """

    was: Sequence[str]
    words: Sequence[_Word[Hand]]
    gone: Mapping[int, Hand] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str) -> Authorship[Hand]:
        """Return a text that nobody has touched."""
        was = tokens(text)
        return cls(was, [_Word(word, place) for place, word in enumerate(was)])

    def rewritten(self, text: str, hand: Hand) -> Authorship[Hand]:
        """Return the text as someone made it.

        A word that was made another is no longer the former hand's. One that was taken out and is
        put back stands where it stood, by the hand that put it back.
        """
        after = tokens(text)
        kept = {new: self.words[old] for old, new in _stayed(self._now(), after)}
        back = self._put_back(after)
        words = [
            kept[place] if place in kept else _Word(word, back.get(place), hand)
            for place, word in enumerate(after)
        ]
        return replace(self, words=words, gone=self._gone(words, hand))

    def _now(self) -> list[str]:
        return [word.text for word in self.words]

    def _put_back(self, text: Sequence[str]) -> Mapping[int, int]:
        """By place in a text, the former places of words that are gone and stand there again."""
        if not self.gone:
            return {}
        return {new: old for old, new in _stayed(self.was, text) if old in self.gone}

    def _gone(self, words: Sequence[_Word[Hand]], hand: Hand) -> Mapping[int, Hand]:
        there = {word.former for word in words}
        places = (place for place in range(len(self.was)) if place not in there)
        return {place: self.gone.get(place, hand) for place in places}

    @property
    def taken_out(self) -> tuple[Hand | None, ...]:
        """For each letter of the text as it was, who took it out; none if it is still there."""
        return tuple(self.gone.get(place) for place, word in enumerate(self.was) for _ in word)

    @property
    def put_in(self) -> tuple[Hand | None, ...]:
        """For each letter of the text as it is, who put it in; none if it was there before."""
        return tuple(word.by for word in self.words for _ in word.text)


def _stayed(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of what stayed, in no order of meaning.

    Words stay where most of them keep their order. Marks and spaces, which are all alike, stay with
    the word or the end of the text that they stand by.
    """
    words = [*_words_that_stayed(before, after)]
    yield from words
    old = new = 0
    for old_end, new_end in (*words, (len(before), len(after))):
        first = _common(before[old:old_end], after[new:new_end])
        yield from zip(range(old, old + first), range(new, new + first), strict=True)
        rest = before[old + first : old_end], after[new + first : new_end]
        last = _common(rest[0][::-1], rest[1][::-1])
        yield from zip(range(old_end - last, old_end), range(new_end - last, new_end), strict=True)
        old, new = old_end + 1, new_end + 1


def _words_that_stayed(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int, int]]:
    old, new = _places_of_words(before), _places_of_words(after)
    for code in Indel.opcodes([before[place] for place in old], [after[place] for place in new]):
        if code.tag == "equal":
            source = old[code.src_start : code.src_end]
            yield from zip(source, new[code.dest_start : code.dest_end], strict=True)


def _places_of_words(text: Sequence[str]) -> list[int]:
    return [place for place, token in enumerate(text) if any(map(str.isalnum, token))]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many tokens two texts begin with alike."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
