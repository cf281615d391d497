"""Finding words in a text as a person means them: letters alike, spaces alike, inside compounds.

Letters are compared by canonical caseless matching (Unicode 3.13, D145): `Å` and `å`, and an `å`
made of two signs, are the same letter, but `a` is another. Folding may change how long a text is
(`ß` is `ss`), so what is found is told by its place in the text as it is written.

What cannot be typed stands in nobody's way: signs without a width are passed over, and the hyphen
and the straight quotation marks of a keyboard find those that a typesetter puts in their place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

Stretch = tuple[int, int]
"""Where something stands in a text: its first sign and the one after its last."""

_SPACE = re.compile(r"[^\S\n]")
_HIDDEN = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")
"""Soft hyphen, spaces and joiners without a width, marks of direction and of byte order."""

_ALIKE = {
    "-": r"[-\u2010-\u2015\u2212]",
    '"': r'["\u201c-\u201f\u00ab\u00bb]',
    "'": r"['\u2018-\u201b\u2039\u203a]",
}
"""What a sign of the keyboard finds; each of the others finds itself alone."""


class Matcher:
    """Finds a phrase.

    Args:
        words: the phrase. Between its words any run of space will do; spaces round it count as
            they are written. A phrase of spaces is found in runs that are as long or longer.
        whole_words: leave out what is only a part of a longer word.
        same_case: capital and small letters differ.
    """

    def __init__(self, words: str, *, whole_words: bool = False, same_case: bool = False) -> None:
        self._same_case = same_case
        self._whole_words = whole_words
        phrase = self._folded(words)
        self._pattern = re.compile(_pattern(phrase)) if phrase else None

    def stretches(self, text: str) -> tuple[Stretch, ...]:
        """Return where the phrase stands, first to last; an empty phrase stands nowhere.

        No two overlap, and none begins or ends inside a letter.
        """
        if self._pattern is None or not self._pattern.search(self._folded(text)):
            return ()  # nearly every text: folding it letter by letter takes a hundred times longer
        return tuple(self._found(text, self._pattern))

    def _found(self, text: str, pattern: re.Pattern[str]) -> Iterator[Stretch]:
        folded, borders = self._spelt(text)
        found = pattern.search(folded)
        while found:
            at, after = found.span()
            start, end = borders.get(at), borders.get(after)
            if start is None or end is None or not self._stands_alone(folded, at, after):
                after = at + 1
            else:
                yield start, end
            found = pattern.search(folded, after)

    def _spelt(self, text: str) -> tuple[str, dict[int, int]]:
        """Return the text folded, and where its letters begin: in the folding → in the text."""
        parts: list[str] = []
        borders = {0: 0}
        length = 0
        for start, end in _letters(text):
            parts.append(self._folded(text[start:end]))
            length += len(parts[-1])
            borders[length] = end
        return "".join(parts), borders

    def _folded(self, text: str) -> str:
        text = unicodedata.normalize("NFD", _SPACE.sub(" ", _HIDDEN.sub("", text)))
        return text if self._same_case else unicodedata.normalize("NFD", text.casefold())

    def _stands_alone(self, folded: str, start: int, end: int) -> bool:
        if not self._whole_words:
            return True
        runs_on = _is_in_word(folded, end - 1) and _is_in_word(folded, end)
        return not runs_on and not (_is_in_word(folded, start - 1) and _is_in_word(folded, start))


def _pattern(phrase: str) -> str:
    """Return what finds a folded phrase in a folded text."""
    words = phrase.split()
    if not words:
        return re.escape(phrase) + " *"
    start = phrase.index(words[0])
    before, after = phrase[:start], phrase[len(phrase.rstrip()) :]
    return re.escape(before) + r"\s+".join(map(_word, words)) + re.escape(after)


def _word(word: str) -> str:
    return "".join(_ALIKE.get(sign, re.escape(sign)) for sign in word)


def _letters(text: str) -> Iterator[Stretch]:
    """Where each letter stands with the marks and the hidden signs that go with it."""
    start = 0
    for at in range(1, len(text)):
        if not _is_mark(text[at]) and not _HIDDEN.match(text[at]):
            yield start, at
            start = at
    if text:
        yield start, len(text)


def _is_mark(sign: str) -> bool:
    """True for what goes with the letter before it; the first mark of Unicode is U+0300."""
    return sign >= "\u0300" and unicodedata.combining(unicodedata.normalize("NFD", sign)[0]) > 0


def _is_in_word(text: str, at: int) -> bool:
    return 0 <= at < len(text) and (unicodedata.category(text[at])[0] in "LMN" or text[at] == "_")
