"""When two wordings are the same, and how like each other two others are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz.distance import Indel

_SAME = (
    dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"')
    | dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4`", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")
    | {"\u2026": "..."}
    | dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", "")
)
_OTHER = re.compile(f"[{''.join(_SAME)}]")

_HALF = 0.5

LIKELY = 0.55
"""Likeness under which two wordings have nothing to do with each other."""

STILL_THERE = 0.5
"""Share of the words of a text that must be found in a line which is to have taken it in."""


def normal(text: str) -> str:
    """Return a wording without what a word processor alters by itself.

    Quotation marks, hyphens and dashes are of one kind each, runs of space are one space, and what
    is not seen is not there.
    """
    return " ".join(_OTHER.sub(lambda sign: _SAME[sign[0]], text).split())


def likeness(text: str, other: str, least: float = 0.0) -> float:
    """Return how much of the letters of two normal wordings is common to them, 0 to 1.

    Args:
        least: what is less like is told as 0, and sooner.
    """
    return Indel.normalized_similarity(text, other, score_cutoff=least)


def are_kin(text: str, other: str) -> bool:
    """True if at least half of the words of two normal wordings are common to them, in order."""
    return kinship(text, other) >= _HALF


def kinship(text: str, other: str) -> float:
    """Return how many of the words of two normal wordings are common to them, in order, 0 to 1.

    It does not matter where one of them is parted by space: a word may have been cut in two.
    """
    if text.replace(" ", "") == other.replace(" ", ""):
        return 1.0
    return Indel.normalized_similarity(text.split(), other.split())


def shares(texts: Sequence[str], whole: str) -> list[float]:
    """Return which share of the words of each normal wording is found in one, 0 to 1.

    Args:
        texts: as they would follow each other in it.
    """
    told = [text.split() for text in texts]
    owner = [place for place, text in enumerate(told) for _ in text]
    kept = [0] * len(told)
    for code in Indel.opcodes([word for text in told for word in text], whole.split()):
        if code.tag == "equal":
            for place in owner[code.src_start : code.src_end]:
                kept[place] += 1
    return [count / max(len(text), 1) for count, text in zip(kept, told, strict=True)]


def is_within(text: str, whole: str) -> bool:
    """True if all letters and digits of a wording are left in another one, in order."""
    left = iter(whole)
    return all(letter in left for letter in filter(str.isalnum, text))
