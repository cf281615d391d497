"""Differences by whole words, as a person would mark them.

Tokens are words with their inner marks (`Q-06/2007`, `2-3`), runs of space and single other marks;
two changes parted only by a space or one short word are joined, because a reader sees them as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Literal

from rapidfuzz.distance import Indel

Operation = Literal["equal", "insert", "delete"]

_TOKEN = re.compile(r"§+\s?[\w.-]*\w|\w+(?:[-./'’]\w+)*|\s+|.", re.DOTALL)
_SHORT_WORD = 3

_WORD_BEFORE = re.compile(r"\S+\Z")
_WORD_AFTER = re.compile(r"\S+")

_Change = tuple[str, str]
"""What was taken out and what was put in."""

_Hunk = tuple[int, int, int, int]
"""Tokens that are others: start and end in the text before, start and end in the text after."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text with what happened to it."""

    operation: Operation
    text: str


def tokens(text: str) -> list[str]:
    """Return the words, runs of space and single marks of a text; joined they are the text."""
    return _TOKEN.findall(text)


def word_diff(before: str, after: str) -> tuple[Span, ...]:
    """Return the spans that lead from one text to the other, deletions before insertions.

    The equal and deleted spans joined are `before`; the equal and inserted ones are `after`.
    """
    return tuple(span for span in _spans(tokens(before), tokens(after)) if span.text)


def interleaved(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans as both texts are set in one, for one to see what differs.

    A mark is shown with the word that it belongs to. A word and the word in its place are set apart
    by a space that is in neither text.
    """
    shown = with_words(spans)
    set_apart = [*shown[:1]]
    for span, follower in pairwise(shown):
        if _meet(span, follower):
            set_apart.append(Span("equal", " "))
        set_apart.append(follower)
    return tuple(set_apart)


def with_words(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans so that no mark is struck out or put in without the word that it belongs to.

    Joined they are the same two texts.
    """
    kept, changes = _taken_apart(spans)
    for number, change in enumerate(changes):
        if _is_marks(change):
            left, right = _WORD_BEFORE.search(kept[number]), _WORD_AFTER.match(kept[number + 1])
            before, after = left[0] if left else "", right[0] if right else ""
            kept[number] = kept[number].removesuffix(before)
            kept[number + 1] = kept[number + 1].removeprefix(after)
            changes[number] = (before + change[0] + after, before + change[1] + after)
    shown: list[Span] = []
    old = new = ""
    for text, change in zip(kept, [*changes, ("", "")], strict=True):
        if text:
            shown += (Span("delete", old), Span("insert", new), Span("equal", text))
            old = new = ""
        old, new = old + change[0], new + change[1]
    shown += (Span("delete", old), Span("insert", new))
    return tuple(span for span in shown if span.text)


def _taken_apart(spans: Sequence[Span]) -> tuple[list[str], list[_Change]]:
    """Return what the texts share and what is changed in between, one more of the first."""
    kept, changes = [""], list[_Change]()
    for is_equal, run in groupby(spans, lambda span: span.operation == "equal"):
        if is_equal:
            kept[-1] = "".join(span.text for span in run)
            continue
        ones = [*run]
        old = "".join(span.text for span in ones if span.operation == "delete")
        new = "".join(span.text for span in ones if span.operation == "insert")
        changes.append((old, new))
        kept.append("")
    return kept, changes


def _is_marks(change: _Change) -> bool:
    both = "".join(change)
    return not both.isspace() and not any(map(str.isalnum, both))


def _meet(span: Span, follower: Span) -> bool:
    is_replaced = (span.operation, follower.operation) == ("delete", "insert")
    return is_replaced and not span.text[-1].isspace() and not follower.text[0].isspace()


def _spans(before: list[str], after: list[str]) -> Iterator[Span]:
    done = 0
    for hunk in _joined(before, after):
        a_start, a_end, b_start, b_end = _trimmed(before, after, hunk)
        yield Span("equal", "".join(before[done:a_start]))
        yield Span("delete", "".join(before[a_start:a_end]))
        yield Span("insert", "".join(after[b_start:b_end]))
        done = a_end
    yield Span("equal", "".join(before[done:]))


def _joined(before: list[str], after: list[str]) -> list[_Hunk]:
    """Return the changed ranges, near neighbours joined."""
    hunks: list[_Hunk] = []
    for code in Indel.opcodes(before, after):
        if code.tag == "equal":
            continue
        hunk = (code.src_start, code.src_end, code.dest_start, code.dest_end)
        if hunks and _is_slight(before[hunks[-1][1] : hunk[0]]):
            hunk = (hunks[-1][0], hunk[1], hunks.pop()[2], hunk[3])
        hunks.append(hunk)
    return hunks


def _trimmed(before: list[str], after: list[str], hunk: _Hunk) -> _Hunk:
    """Return a range without what its two sides begin and end with alike.

    Joining can leave a space there that is neither taken out nor put in.
    """
    a_start, a_end, b_start, b_end = hunk
    while a_start < a_end and b_start < b_end and before[a_start] == after[b_start]:
        a_start, b_start = a_start + 1, b_start + 1
    while a_start < a_end and b_start < b_end and before[a_end - 1] == after[b_end - 1]:
        a_end, b_end = a_end - 1, b_end - 1
    return a_start, a_end, b_start, b_end


def _is_slight(between: list[str]) -> bool:
    words = [token for token in between if not token.isspace()]
    return len(words) <= 1 and len("".join(words)) <= _SHORT_WORD


def changed_share(spans: Sequence[Span]) -> float:
    """Return how much of two texts is not common to them, 0 to 1, counted in characters.

    Space counts for nothing, because it stands between words whatever they are.
    """
    changed = kept = 0
    for span in spans:
        length = sum(map(len, span.text.split()))
        if span.operation == "equal":
            kept += 2 * length
        else:
            changed += length
    return changed / (changed + kept) if changed else 0.0


def changed_places(spans: Sequence[Span]) -> int:
    """Return the number of runs of changed words: what is replaced is one place, not two."""
    return sum(not equal for equal, _ in groupby(span.operation == "equal" for span in spans))
