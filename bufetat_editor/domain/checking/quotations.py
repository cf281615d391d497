"""Names that are quoted nearly: an item's words, one of which is another.

A model quotes itself: its prose repeats its dimensions, principles and target groups word by word.
Where one of many words is another, the quotation was left behind when one of the two was changed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from bufetat_editor.domain.checking.finding import Finding, Rule
from bufetat_editor.domain.checking.names import NAMED, PROSE
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kind import Labels
from bufetat_editor.domain.matching import Stretch
from bufetat_editor.domain.snapshot import Snapshot

_RULE = Rule(
    "near_quotation",
    Labels("Unøyaktige sitater", "Unøyaktige sitat", "Inexact quotations"),
    Labels(
        "Teksten gjengir et annet punkt nesten ordrett. Der står det «{mend}».",
        "Teksten gir att eit anna punkt nesten ordrett. Der står det «{mend}».",
        "The text quotes another item nearly word by word. There it reads “{mend}”.",
    ),
    is_guess=True,
)

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_FRAMES = ((4, 1), (3, 2), (2, 3), (1, 4), (3, 3))
"""Equal words before and after one that differs; by fewer, two texts may be like by chance."""

_WIDE = (3, 3)
"""The frame in which quite another word is taken for a slip."""

_ALIKE = 70
"""Of 100: how alike two forms of one word are."""

_ENOUGH = 5
"""Words in a row that are an exact quotation."""

_SHARED = 3
"""Words in a row that stand on one side at least of every frame."""

_SEVERAL = "several kinds"


@dataclass(frozen=True, slots=True)
class _Words:
    """A text word by word; the same words of two items of one kind are the same.

    Attributes:
        kind: of the item.
        plain: the words without capitals.
        places: where they stand.
        shared: those in a row that another text must have too if it quotes this one.
    """

    kind: str
    text: str
    plain: tuple[str, ...]
    places: tuple[Stretch, ...]
    shared: tuple[tuple[str, ...], ...]

    def written(self, at: int) -> str:
        """Return a word as it stands."""
        return self.text[slice(*self.places[at])]


Frame = tuple[tuple[str, ...], tuple[str, ...]]
"""The words before and after a word."""

_Told = tuple[tuple[Stretch, str], ...]
"""Where a text differs from what it quotes, and what stands there."""
_Key = tuple[str, str]
"""A kind and a text."""


class Quotations:
    """Finds near quotations, and remembers what each text was found to quote.

    A text is looked at anew only if it is new, or has some words in common with an item that has
    come or gone since, as a quotation has; so an edit costs what it touches.
    """

    def __init__(self) -> None:
        self._quoted: dict[_Key, None] = {}
        self._told: dict[_Key, _Told] = {}

    def findings(self, snapshot: Snapshot) -> Iterator[Finding]:
        """Yield the words by which a text differs from another item that it quotes."""
        prose = snapshot.of_kind(*PROSE)
        self._look_at(_keys(prose), _keys(snapshot.of_kind(*NAMED)))
        for item in prose:
            for at, mend in self._told[item.kind, item.text]:
                yield Finding(_RULE, item, at, (mend,))

    def _look_at(self, prose: Collection[_Key], quoted: dict[_Key, None]) -> None:
        others = [_words(key) for key in quoted.keys() ^ self._quoted.keys()]
        stale = [_words(key) for key in prose if key not in self._told]
        if others:
            marks = {mark for one in others for mark in _marks(one)}
            known = (_words(key) for key in prose if key in self._told)
            stale += (one for one in _met(known, others) if not marks.isdisjoint(_marks(one)))
        told = {(one.kind, one.text): () for one in stale} | self._looked_up(stale, quoted)
        self._told = {key: told[key] if key in told else self._told[key] for key in prose}
        self._quoted = quoted

    @staticmethod
    def _looked_up(stale: Collection[_Words], quoted: Iterable[_Key]) -> dict[_Key, _Told]:
        if not stale:
            return {}
        sources = [_words(key) for key in quoted]
        named = _Named(_met(sources, stale))
        return {
            (text.kind, text.text): tuple(
                (place, mend)
                for at, place in enumerate(text.places)
                if (mend := named.meant(text, at))
            )
            for text in _met(stale, sources)
        }


class _Named:
    """What the items are called that others quote, found by the words round each word.

    Texts are met by what frames a word, never by comparing all with all, so the time it takes grows
    with the length of the model alone.
    """

    def __init__(self, texts: Iterable[_Words]) -> None:
        self._framed: dict[Frame, dict[str, dict[str, str]]] = {}  # word → kind → as written
        self._runs: dict[tuple[str, ...], set[str]] = {}
        for text in texts:
            for at, word in enumerate(text.plain):
                written = text.written(at)
                for frame, _ in _frames(text, at):
                    self._framed.setdefault(frame, {}).setdefault(word, {})[text.kind] = written
            for run in _runs(text.plain):
                self._runs.setdefault(run, set()).add(text.kind)

    def meant(self, text: _Words, at: int) -> str:
        """Return the word that a quotation would have had at a place; empty if none is made there.

        Items of one kind are worded alike, and do not quote each other.
        """
        for frame, is_wide in _frames(text, at):
            for word, kinds in self._framed.get(frame, {}).items():
                others = [written for kind, written in kinds.items() if kind != text.kind]
                is_other = bool(others) and word != text.plain[at]
                if is_other and (is_wide or fuzz.ratio(word, text.plain[at]) >= _ALIKE):
                    return "" if self._is_exact(text, at) else others[0]
        return ""

    def _is_exact(self, text: _Words, at: int) -> bool:
        around = text.plain[max(0, at - _ENOUGH + 1) : at + _ENOUGH]
        return any(self._runs.get(run, set()) - {text.kind} for run in _runs(around))


def _met(texts: Iterable[_Words], others: Iterable[_Words]) -> Iterator[_Words]:
    """The texts that share some words in a row with an item of another kind, as few do."""
    kinds: dict[tuple[str, ...], str] = {}
    for other in others:
        for shared in other.shared:
            kinds[shared] = other.kind if kinds.get(shared, other.kind) == other.kind else _SEVERAL
    for text in texts:
        if any(kinds.get(shared, text.kind) != text.kind for shared in text.shared):
            yield text


def _keys(items: Iterable[Item]) -> dict[_Key, None]:
    """Each text of a kind once, in the order of the document."""
    return dict.fromkeys((item.kind, item.text) for item in items)


@lru_cache(maxsize=8192)  # after every change all texts but one are as they were
def _words(key: _Key) -> _Words:
    kind, text = key
    found = [*_WORD.finditer(text)]
    plain = tuple(one.group().casefold() for one in found)
    shared = tuple(plain[at : at + _SHARED] for at in range(len(plain) - _SHARED + 1))
    return _Words(kind, text, plain, tuple(one.span() for one in found), shared)


def _marks(text: _Words) -> Iterator[Frame | tuple[str, ...]]:
    """All by which a text is met when quotations are looked up."""
    for at in range(len(text.plain)):
        yield from (frame for frame, _ in _frames(text, at))
    yield from _runs(text.plain)


def _runs(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (words[at : at + _ENOUGH] for at in range(len(words) - _ENOUGH + 1))


def _frames(text: _Words, at: int) -> Iterator[tuple[Frame, bool]]:
    """The frames round a word that the text is long enough for, and whether each is a wide one."""
    for before, after in _FRAMES:
        if at >= before and at + after < len(text.plain):
            frame = text.plain[at - before : at], text.plain[at + 1 : at + 1 + after]
            yield frame, (before, after) == _WIDE
