"""Rules of spelling: words that are wrong, and words that no list has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bufetat_editor.domain.checking.abbreviations import ends_in_abbreviation
from bufetat_editor.domain.checking.finding import Rule
from bufetat_editor.domain.checking.lexicon import Lexicon
from bufetat_editor.domain.checking.prose import Spot
from bufetat_editor.domain.checking.spelt_words import spelt_words
from bufetat_editor.domain.kind import Labels
from bufetat_editor.domain.matching import Stretch

UNKNOWN_WORD = Rule(
    "unknown_word",
    Labels("Ukjente ord", "Ukjende ord", "Unknown words"),
    Labels(
        "«{found}» står ikke i ordlisten.",
        "«{found}» står ikkje i ordlista.",
        "“{found}” is not in the word list.",
    ),
)
_MISSPELT = Rule(
    "misspelt_word",
    Labels("Skrivefeil", "Skrivefeil", "Misspelt words"),
    Labels(
        "«{found}» skrives «{mend}».",
        "«{found}» blir skrive «{mend}».",
        "“{found}” is written “{mend}”.",
    ),
)

SPELLING = (UNKNOWN_WORD, _MISSPELT)
"""Rules of single words, which yield to what another rule tells of the same place."""

_SMALL = 3
_CAPITAL_BEHIND = re.compile(r"[A-ZÆØÅ][^\W\d_]+ $")
_CAPITAL = re.compile(r" [A-ZÆØÅ][^\W\d_]")


def spelling_spots(lexicon: Lexicon, text: str) -> Iterator[Spot]:
    """Yield the words of a text that are not spelt as they should be.

    What was perhaps meant by an unknown word is asked of the lexicon when someone looks.
    """
    for at in _places(text):
        word = text[slice(*at)]
        if not lexicon.knows(word) and not _is_of_a_name(text, at) and not _is_short_for(text, at):
            mend = lexicon.mend(word)
            yield Spot(_MISSPELT, at, (mend,)) if mend else Spot(UNKNOWN_WORD, at)


def _is_of_a_name(text: str, at: Stretch) -> bool:
    """True for a small word of a foreign name, as in «Save the Children»."""
    start, end = at
    is_small = text[start:end].islower() and end - start <= _SMALL
    return is_small and bool(_CAPITAL_BEHIND.search(text[:start]) and _CAPITAL.match(text, end))


def _is_short_for(text: str, at: Stretch) -> bool:
    """True for a listed abbreviation with its stop, which may be no part of the word."""
    end = at[1] + (text[at[1] : at[1] + 1] == ".")
    return text[end - 1] == "." and ends_in_abbreviation(text[:end])


@lru_cache(maxsize=8192)  # after every change all texts but one are as they were
def _places(text: str) -> tuple[Stretch, ...]:
    return tuple(spelt_words(text))
