"""Rules of likeness among items of one kind: how they end, and with which words they begin.

The pattern is the model's own: what two thirds of the items do, of three or more, is what the rest
are held against. Where there is no such majority, nothing is found.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from rapidfuzz import fuzz

from bufetat_editor.domain.checking.abbreviations import ends_in_abbreviation
from bufetat_editor.domain.checking.finding import Finding, Rule
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kind import Labels
from bufetat_editor.domain.snapshot import Snapshot

_ENDING = Rule(
    "other_ending",
    Labels("Ulik avslutning", "Ulik avslutning", "Other endings"),
    Labels(
        "Tekster av samme slag slutter ellers slik: «{mend}».",
        "Tekstar av same slag sluttar elles slik: «{mend}».",
        "Other texts of this kind end like this: “{mend}”.",
    ),
    is_guess=True,
)
_OPENING = Rule(
    "other_opening",
    Labels("Ulik innledning", "Ulik innleiing", "Other openings"),
    Labels(
        "Tekster av samme slag begynner ellers slik: «{mend}».",
        "Tekstar av same slag byrjar elles slik: «{mend}».",
        "Other texts of this kind begin like this: “{mend}”.",
    ),
    is_guess=True,
)

_ALIKE = (
    *("chapter", "quality_dimension", "principle_section", "principle_group", "principle"),
    *("service_category", "target_category", "target_group", "matrix_row", "matrix_column"),
    *("footnote_part",),
)
"""Kinds whose items are written after one pattern; sentences and tasks are written as they come."""

_FEWEST = 3
_SHARE = 2 / 3
_NEAR = 75  # of 100
_LAST_WORD = re.compile(r"\S+$")
_SIGNS = ".:;,"


def likeness_findings(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield the items that are written otherwise than most of their kind."""
    for kind in _ALIKE:
        items = [item for item in snapshot.of_kind(kind) if item.text.strip()]
        if len(items) >= _FEWEST:
            yield from _other_endings(items)
            yield from _other_openings(items)


# --- endings


def _other_endings(items: Sequence[Item]) -> Iterator[Finding]:
    usual = _usual([_ending(item) for item in items])
    if usual is None:
        return
    for item in items:
        if _ending(item) != usual and not _has_sentences(item.text):
            text = item.text.rstrip()
            last = _LAST_WORD.search(text)
            start = last.start() if last else 0
            mend = f"{text[start:].rstrip(_SIGNS)}{usual}"
            if mend != text[start:]:
                yield Finding(_ENDING, item, (start, len(text)), (mend,))


def _ending(item: Item) -> str:
    text = item.text.rstrip()
    return text[-1] if text[-1] in _SIGNS and not ends_in_abbreviation(text) else ""


def _has_sentences(text: str) -> bool:
    """True for what has a sentence behind it, and so ends as sentences do."""
    return re.search(r"[^\W\d_]{2,}\. [A-ZÆØÅ]", text) is not None


def _usual(signs: Sequence[str]) -> str | None:
    """What most of them have, if there are enough of these."""
    sign, count = Counter(signs).most_common(1)[0]
    return sign if count >= _SHARE * len(signs) else None


# --- openings


def _other_openings(items: Sequence[Item]) -> Iterator[Finding]:
    texts = [item.text.split() for item in items]
    openings = _usual_openings(texts)
    for item, words in zip(items, texts, strict=True):
        for usual in openings:
            if words[: len(usual)] == list(usual):
                break
            if end := _as_far_as(words, usual):
                stretch = " ".join(words[:end])
                if item.text.startswith(stretch):
                    yield Finding(_OPENING, item, (0, len(stretch)), (" ".join(usual),))
                break


def _usual_openings(texts: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """The words that most of the texts begin with, two or more, the longest first."""
    found = []
    length = 2
    while usual := _most_common(texts, length):
        found.append(usual)
        length += 1
    return found[::-1]


def _most_common(texts: Sequence[Sequence[str]], length: int) -> tuple[str, ...] | None:
    openings = Counter(tuple(words[:length]) for words in texts if len(words) > length)
    if not openings:
        return None
    opening, count = openings.most_common(1)[0]
    return opening if count >= _SHARE * len(texts) and count >= _FEWEST else None


def _as_far_as(words: Sequence[str], usual: Sequence[str]) -> int:
    """How many words stand for the usual ones, if they begin nearly so and end as they do."""
    nearby = words[: len(usual) + 2]
    if usual[-1] not in nearby or fuzz.ratio(words[0], usual[0]) < _NEAR:
        return 0
    return 1 + len([*takewhile(lambda word: word != usual[-1], nearby)])
