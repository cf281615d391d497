"""Finding words in a text as a person means them: letters alike, spaces alike, inside compounds.

Letters are compared by canonical caseless matching (Unicode 3.13, D145): `Å` and `å`, and an `å`
made of two signs, are the same letter, but `a` is another. Folding may change how long a text is
(`ß` is `ss`), so what is found is told by its place in the text as it is written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

Stretch = tuple[int, int]
"""Where something stands in a text: its first sign and the one after its last."""

_SPACES = re.compile(r"\s+")


class Matcher:
    """Finds a phrase.

    Args:
        words: the phrase; runs of space are alike, those round it do not count.
        whole_words: leave out what is only a part of a longer word.
        same_case: capital and small letters differ.
    """

    def __init__(self, words: str, *, whole_words: bool = False, same_case: bool = False) -> None:
        self._same_case = same_case
        self._whole_words = whole_words
        self._phrase = self._folded(words.strip())

    def stretches(self, text: str) -> tuple[Stretch, ...]:
        """Return where the phrase stands, first to last; an empty phrase stands nowhere.

        No two overlap, and none begins or ends inside a letter.
        """
        if not self._phrase or self._phrase not in self._folded(text):
            return ()  # nearly every text: folding it letter by letter takes a hundred times longer
        return tuple(self._found(text))

    def _found(self, text: str) -> Iterator[Stretch]:
        folded, borders = self._spelt(text)
        at = folded.find(self._phrase)
        while at >= 0:
            after = at + len(self._phrase)
            start, end = borders.get(at), borders.get(after)
            if start is None or end is None or not self._stands_alone(text, start, end):
                after = at + 1
            else:
                yield start, end
            at = folded.find(self._phrase, after)

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
        text = unicodedata.normalize("NFD", _SPACES.sub(" ", text))
        return text if self._same_case else unicodedata.normalize("NFD", text.casefold())

    def _stands_alone(self, text: str, start: int, end: int) -> bool:
        if not self._whole_words:
            return True
        runs_on = _is_in_word(text, end - 1) and _is_in_word(text, end)
        return not runs_on and not (_is_in_word(text, start - 1) and _is_in_word(text, start))


def _letters(text: str) -> Iterator[Stretch]:
    """Where each letter with its marks stands, and each run of space."""
    start = 0
    for at in range(1, len(text)):
        is_more_space = text[at].isspace() and text[at - 1].isspace()
        if not is_more_space and not _is_mark(text[at]):
            yield start, at
            start = at
    if text:
        yield start, len(text)


def _is_mark(sign: str) -> bool:
    """True for what goes with the letter before it; the first mark of Unicode is U+0300."""
    return sign >= "\u0300" and unicodedata.combining(unicodedata.normalize("NFD", sign)[0]) > 0


def _is_in_word(text: str, at: int) -> bool:
    return 0 <= at < len(text) and (unicodedata.category(text[at])[0] in "LMN" or text[at] == "_")
