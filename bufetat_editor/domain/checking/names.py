"""Names that no longer match: an item's words quoted nearly, and what it was called before.

A model quotes itself: its prose repeats its dimensions, principles and target groups word by word.
Where one of many words is another, the quotation was left behind when one of the two was changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from bufetat_editor.domain.checking.finding import Finding, Rule
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kind import Labels
from bufetat_editor.domain.matching import Matcher, Stretch
from bufetat_editor.domain.snapshot import Snapshot

_NEARLY = Rule(
    "near_quotation",
    Labels("Unøyaktige sitater", "Unøyaktige sitat", "Inexact quotations"),
    Labels(
        "Teksten gjengir et annet punkt nesten ordrett. Der står det «{mend}».",
        "Teksten gir att eit anna punkt nesten ordrett. Der står det «{mend}».",
        "The text quotes another item nearly word by word. There it reads “{mend}”.",
    ),
    is_guess=True,
)
_FORMER = Rule(
    "former_name",
    Labels("Tidligere navn", "Tidlegare namn", "Earlier names"),
    Labels(
        "«{found}» heter nå «{mend}».",
        "«{found}» heiter no «{mend}».",
        "“{found}” is now called “{mend}”.",
    ),
    is_guess=True,
)

CALLED = (
    *("service_model", "chapter", "quality_concept", "quality_dimension", "principle_overview"),
    *("overarching_section", "principle_section", "principle_group", "service_category"),
    *("target_category", "target_group", "matrix_column", "matrix_row"),
)
"""Kinds of items whose words are what they are called."""

_NAMED = (*CALLED, "overarching_principle", "principle", "task")
"""Kinds of items that others quote."""

_PROSE = ("paragraph", "bullet", "footnote_paragraph", "service_category", "task")
"""Kinds of items that tell of others."""

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
_FEWEST_IN_NAME = 2


@dataclass(frozen=True, slots=True)
class FormerName:
    """What an item was once called.

    Attributes:
        item: its id.
        field: the field that held the name; empty for the wording.
    """

    item: str
    text: str
    field: str = ""

    def now(self, snapshot: Snapshot) -> str:
        """Return what the item is called now."""
        item = snapshot[self.item]
        return str(item.attrs.get(self.field, "")) if self.field else item.text


@dataclass(frozen=True, slots=True)
class _Words:
    """A text word by word.

    Attributes:
        plain: the words without capitals.
        places: where they stand.
        shared: those in a row that another text must have too if it quotes this one.
    """

    item: Item
    plain: tuple[str, ...]
    places: tuple[Stretch, ...]
    shared: tuple[tuple[str, ...], ...]

    def written(self, at: int) -> str:
        """Return a word as it stands."""
        return self.item.text[slice(*self.places[at])]


Frame = tuple[tuple[str, ...], tuple[str, ...]]
"""The words before and after a word."""


class _Named:
    """What the items are called that others quote, found by the words round each word.

    Texts are met by what frames a word, never by comparing all with all, so the time it takes grows
    with the length of the model alone.
    """

    def __init__(self, texts: Iterable[_Words]) -> None:
        self._framed: dict[Frame, dict[str, dict[str, str]]] = {}  # word → kind → as written
        self._runs: dict[tuple[str, ...], set[str]] = {}
        for text in texts:
            kind = text.item.kind
            for at, word in enumerate(text.plain):
                written = text.written(at)
                for frame, _ in _frames(text, at):
                    self._framed.setdefault(frame, {}).setdefault(word, {})[kind] = written
            for run in _runs(text.plain):
                self._runs.setdefault(run, set()).add(kind)

    def meant(self, text: _Words, at: int) -> str:
        """Return the word that a quotation would have had at a place; empty if none is made there.

        Items of one kind are worded alike, and do not quote each other.
        """
        for frame, is_wide in _frames(text, at):
            for word, kinds in self._framed.get(frame, {}).items():
                others = [written for kind, written in kinds.items() if kind != text.item.kind]
                is_other = bool(others) and word != text.plain[at]
                if is_other and (is_wide or fuzz.ratio(word, text.plain[at]) >= _ALIKE):
                    return "" if self._is_exact(text, at) else others[0]
        return ""

    def _is_exact(self, text: _Words, at: int) -> bool:
        around = text.plain[max(0, at - _ENOUGH + 1) : at + _ENOUGH]
        return any(self._runs.get(run, set()) - {text.item.kind} for run in _runs(around))


def near_quotations(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield the words by which a text differs from another item that it quotes."""
    prose = [_words(item) for item in snapshot.of_kind(*_PROSE)]
    quoted = [_words(item) for item in snapshot.of_kind(*_NAMED)]
    named = _Named(_met(quoted, prose))
    for text in _met(prose, quoted):
        for at, place in enumerate(text.places):
            if mend := named.meant(text, at):
                yield Finding(_NEARLY, text.item, place, (mend,))


def _met(texts: Sequence[_Words], others: Sequence[_Words]) -> Iterator[_Words]:
    """The texts that share some words in a row with an item of another kind, as few do."""
    kinds: dict[tuple[str, ...], str] = {}
    for other in others:
        kind = other.item.kind
        for shared in other.shared:
            kinds[shared] = kind if kinds.get(shared, kind) == kind else _SEVERAL
    for text in texts:
        if any(kinds.get(shared, text.item.kind) != text.item.kind for shared in text.shared):
            yield text


def _words(item: Item) -> _Words:
    return _Words(item, *_read(item.text))


@lru_cache(maxsize=8192)  # after every change all texts but one are as they were
def _read(
    text: str,
) -> tuple[tuple[str, ...], tuple[Stretch, ...], tuple[tuple[str, ...], ...]]:
    found = [*_WORD.finditer(text)]
    plain = tuple(one.group().casefold() for one in found)
    shared = tuple(plain[at : at + _SHARED] for at in range(len(plain) - _SHARED + 1))
    return plain, tuple(one.span() for one in found), shared


def _runs(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (words[at : at + _ENOUGH] for at in range(len(words) - _ENOUGH + 1))


def _frames(text: _Words, at: int) -> Iterator[tuple[Frame, bool]]:
    """The frames round a word that the text is long enough for, and whether each is a wide one."""
    for before, after in _FRAMES:
        if at >= before and at + after < len(text.plain):
            frame = text.plain[at - before : at], text.plain[at + 1 : at + 1 + after]
            yield frame, (before, after) == _WIDE


def former_names(snapshot: Snapshot, former: Iterable[FormerName]) -> Iterator[Finding]:
    """Yield where an item is still called what it was called before."""
    living = [one for one in former if snapshot.is_living(one.item)]
    now = "\n".join(item.text for item in snapshot.of_kind(*_NAMED)).casefold()
    texts = snapshot.of_kind(*_PROSE)
    told = "\n".join(item.text for item in texts).casefold()
    for one in living:
        old, new = _bare(one.text), _bare(one.now(snapshot))
        is_name = len(old.split()) >= _FEWEST_IN_NAME and new
        if not is_name or old.casefold() in now or old.casefold() not in told:
            continue  # the last of these spares nearly all the work
        matcher = Matcher(old, whole_words=True)
        for item in texts:
            for start, end in matcher.stretches(item.text):
                yield Finding(_FORMER, item, (start, end), (_as_begun(item.text[start], new),))


def _bare(name: str) -> str:
    return name.strip().rstrip(".:;,")


def _as_begun(letter: str, name: str) -> str:
    return (name[0].upper() if letter.isupper() else name[0].lower()) + name[1:]
