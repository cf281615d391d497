"""Words as a word list has them, however a text has them."""

from __future__ import annotations

import re
from unicodedata import normalize

from bufetat_editor.domain.matching import Stretch

_LIKE = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2019": "'", "\u00ad": None})
_ROUND = " .,;:!?()[]«»\"'“”„‘"  # noqa: RUF001 - what may stand round a word
_NEW_SENTENCE = re.compile(r"(?:^|[.!?]\s|\n)\s*[«\"(]?$")


def plain_word(word: str) -> str:
    """Return the word alone, in the signs that dictionaries use."""
    word = normalize("NFC", word).translate(_LIKE)
    bare = word.strip(_ROUND)
    # The last stop of an abbreviation with a stop within is its own.
    return bare + "." if "." in bare and f"{bare}." in word else bare


def listed_word(text: str, at: Stretch) -> str:
    """Return the word at a place as it is taken into a list.

    One that begins a sentence has its capital from there, and is right in small letters as well; a
    name in small letters in the list is known with its capital too.
    """
    word = plain_word(text[slice(*at)])
    if word[1:].islower() and _NEW_SENTENCE.search(text[: at[0]]):
        return word.lower()
    return word
