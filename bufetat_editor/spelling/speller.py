"""What is spelt as it should be: a dictionary, word lists, and what needs no dictionary."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from rapidfuzz.distance import OSA

from bufetat_editor.domain.checking.words import plain_word
from bufetat_editor.spelling.dictionary import Judges
from bufetat_editor.spelling.word_lists import WordLists

_AT_MOST = 6
"""Suggestions; further down the list they are guesses."""

_ADDRESS = re.compile(r"@|://|^www\.", re.IGNORECASE)
_LETTERS_OF_DIGITS = str.maketrans("015", "OIS")
_SHORT = 5
"""Letters; words in capitals that are no longer are abbreviations of one's own."""

_LONG_ENOUGH = 4
"""Letters; of a shorter word too many others are near."""

_LIKENESS = 0.8
"""From 0 to 1; Hunspell's last suggestions are often quite other words."""


class Speller:
    """Knows the words of one written form, those that ship with the program and the model's own.

    It satisfies `domain.checking.lexicon.Lexicon`.

    Args:
        known: the words that the model has taken in.
        used: gives the words of the model's texts, one of which may have been meant.
    """

    def __init__(
        self,
        dictionary: Judges,
        lists: WordLists,
        known: Collection[str] = (),
        used: Callable[[], Collection[str]] = tuple,
    ) -> None:
        self._dictionary = dictionary
        self._lists = lists
        self._own = lists.names.union(map(plain_word, known))
        self._in_capitals = frozenset(word.upper() for word in self._own)
        self._used = used
        self._known: dict[str, bool] = {}

    def taught(self, known: Collection[str], used: Callable[[], Collection[str]]) -> Speller:
        """Return one for a model as it is now; what is known stays so while its words do."""
        taught = Speller(self._dictionary, self._lists, known, used)
        if taught._own == self._own:
            taught._known = self._known
        return taught

    def knows(self, word: str) -> bool:
        """Tell whether a word is spelt as it should be.

        What is no word is not misspelt: numbers, addresses, single letters.
        """
        if word not in self._known:
            self._known[word] = self._is_right(plain_word(word))
        return self._known[word]

    def mend(self, word: str) -> str:
        """Return what should stand for a word that is not known; empty where nobody can tell."""
        return "" if self.knows(word) else self._meant(plain_word(word))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what was perhaps meant, the likeliest first; slow, so ask when someone looks."""
        plain = plain_word(word)
        if self.knows(plain):
            return ()
        if mend := self._meant(plain):
            return (mend,)
        meant = [*self._near(plain), *self._alike(plain)]
        right = (one for one in meant if one != plain and self.knows(one))
        return tuple(dict.fromkeys(right))[:_AT_MOST]

    # --- what is right

    def _is_right(self, word: str) -> bool:
        if not any(letter.isalpha() for letter in word) or _ADDRESS.search(word):
            return True
        if self._is_own(word):
            return True
        if self._meant(word):
            return False
        return self._is_whole(word) or self._is_put_together(word)

    def _is_whole(self, word: str) -> bool:
        """True for a word in one piece."""
        if len(word) == 1 or ("-" not in word and any(letter.isdigit() for letter in word)):
            return True
        if (
            word in self._in_capitals
            or _is_short_name(word)
            or (word.endswith("s") and _is_short_name(word[:-1]))
        ):
            return True
        return self._judges_right(word) or ("." in word and self._judges_right(word.rstrip(".")))

    def _is_put_together(self, word: str) -> bool:
        """True for parts with hyphens between, each of them right, as in `MST-teamet`."""
        parts = word.split("-")
        return len(parts) > 1 and all(not part or self._is_part(part) for part in parts)

    def _is_part(self, word: str) -> bool:
        return self._is_own(word) or self._is_whole(word)

    def _judges_right(self, word: str) -> bool:
        return self._dictionary.judge(word).is_known

    def _is_own(self, word: str) -> bool:
        """True for a word of the model's or a name, as it is, where capitals may be, or owning."""
        forms = {word, word[:1].lower() + word[1:]}
        forms |= {form.removesuffix("s").removesuffix("'") for form in forms}
        return not forms.isdisjoint(self._own)

    # --- what is wrong

    def _meant(self, word: str) -> str:
        return (
            self._in_list(word)
            or self._dictionary.judge(word).mend
            or self._unhyphened(word)
            or self._in_letters(word)
        )

    def _in_list(self, word: str) -> str:
        """The word that should stand for one of the list of wrong forms, parts apart too."""
        if "-" in word:
            parts = [self._in_list(part) or part for part in word.split("-")]
            mended = "-".join(parts)
            return mended if mended != word else ""
        lists = self._lists
        small = word[:1].lower() + word[1:]
        if right := lists.wrong.get(word) or lists.wrong.get(small):
            return _capital_as(word, right)
        for beginning, right in lists.wrong_beginnings.items():
            if small.startswith(beginning):
                return _capital_as(word, right + small[len(beginning) :])
        return ""

    def _unhyphened(self, word: str) -> str:
        """A compound bound with an s needs no hyphen besides: `atferds-problematikk`."""
        first, hyphen, rest = word.partition("-")
        is_bound = hyphen and len(first) >= _SHORT and first.islower() and first.endswith("s")
        if is_bound and rest.isalpha() and rest.islower() and self._judges_right(first[:-1]):
            for whole in (first + rest, first[:-1] + rest):
                if self._judges_right(whole):
                    return whole
        return ""

    def _in_letters(self, word: str) -> str:
        """A digit where a name has a letter: `PMT0`."""
        letters = word.translate(_LETTERS_OF_DIGITS)
        return letters if letters != word and self._is_own(letters) else ""

    # --- what was perhaps meant

    def _near(self, word: str) -> list[str]:
        """Names and words of the model that differ by a slip or two."""
        if len(word) < _LONG_ENOUGH:
            return []
        most = 1 if len(word) <= _SHORT else 2
        ways = {
            one: OSA.distance(word.lower(), one.lower(), score_cutoff=most)
            for one in {*self._own, *map(plain_word, self._used())}
            if abs(len(one) - len(word)) <= most
        }
        near = sorted((one for one in ways if ways[one] <= most), key=lambda one: (ways[one], one))
        return [_capital_as(word, one) for one in near]

    def _alike(self, word: str) -> list[str]:
        """Words of the dictionary, without those that nobody can have meant."""
        return [
            one
            for one in self._dictionary.suggestions(word)
            if OSA.distance(word, one) == 1 or OSA.normalized_similarity(word, one) >= _LIKENESS
        ]


def _is_short_name(word: str) -> bool:
    return 2 <= len(word) <= _SHORT and word.isalpha() and word.isupper()


def _capital_as(word: str, right: str) -> str:
    return right[:1].upper() + right[1:] if word[:1].isupper() else right
