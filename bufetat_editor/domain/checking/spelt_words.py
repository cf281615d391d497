"""The words of a text as a dictionary is asked about them: what is no word is passed over."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bufetat_editor.domain.legal_references import legal_references
from bufetat_editor.domain.matching import Stretch

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[^\s@]+@[^\s@]+\.\w+|\b[\w-]+\.(?:no|com|org|net|eu)\b", re.IGNORECASE
)
"""Places on the net and letters' addresses, which are spelt as they are."""

_ABBREVIATION = r"(?<!\w)[^\W\d_]{1,3}(?:\.[^\W\d_]{1,4})+\.?(?!\w)"
_HELD_TOGETHER = r"[^\W_]+(?:[-\u2010\u2011\u00ad'\u2019][^\W_]+)*"
"""A hyphen or an apostrophe belongs to a word that goes on behind it."""

_WORD = re.compile(f"{_ABBREVIATION}|{_HELD_TOGETHER}")


def spelt_words(text: str) -> Iterator[Stretch]:
    """Yield where words stand that are spelt one way or another.

    Numbers, addresses and legal references are none. An abbreviation such as `bl.a.` is one word
    with its stops; one such as `pkt.` is told without its only stop, which may end the sentence.
    """
    others = [one.span() for one in _ADDRESS.finditer(text)]
    others += [(one.start, one.end) for one in legal_references(text)]
    for word in _WORD.finditer(text):
        start, end = word.span()
        is_within = any(first < end and start < last for first, last in others)
        if not is_within and any(letter.isalpha() for letter in word.group()):
            yield start, end
