"""Quoting wordings in running text: as much as is needed to see what changed, and no more."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from bufetat_editor.history.words import tokens, word_diff

WHOLE = 240
"""Longest wording that is quoted whole, in characters."""

ENOUGH = 90
"""As much of a wording as it takes to know it again, in characters."""

_AROUND = 10  # words and spaces shown on each side of a change within a long sentence
_SENTENCE = re.compile(r"(?<=[.!?:])\s+(?=[A-ZÆØÅ«”(])")


def quoted(text: str, most: int | None = None) -> str:
    """Return a wording in quotation marks, on one line.

    Args:
        most: characters; of a longer wording the whole words at the beginning. None for all.
    """
    line = " ".join(text.split())
    if most is not None and len(line) > most:
        line = f"{line[:most].rsplit(' ', 1)[0]} …"
    return f"«{line}»"


def changed_parts(before: str, after: str) -> tuple[tuple[str, str], ...]:
    """Return what differs between two wordings, with enough around it to make sense.

    Short wordings are returned whole; of long ones the sentences that differ; of long sentences
    each run of words that differs, with some before and behind. One of a pair is empty where whole
    sentences were put in or taken out.
    """
    if max(len(before), len(after)) <= WHOLE:
        return ((before, after),)
    old, new = _SENTENCE.split(before), _SENTENCE.split(after)
    start, end = _common(old, new)
    parts = [" ".join(one[start : len(one) - end]) for one in (old, new)]
    if max(map(len, parts)) <= WHOLE or not all(parts):
        return ((parts[0], parts[1]),)
    return tuple(_runs(*parts))


def single_change(before: str, after: str) -> tuple[str, str] | None:
    """Return what was taken out and what was put in; none unless it is one run of words."""
    spans = word_diff(before, after)
    runs = [
        [*run]
        for is_same, run in groupby(spans, key=lambda span: span.operation == "equal")
        if not is_same
    ]
    if len(runs) != 1:
        return None
    old, new = (
        "".join(span.text for span in runs[0] if span.operation == operation).strip()
        for operation in ("delete", "insert")
    )
    return old, new


def reworded(before: str, after: str) -> str:
    """Return what was done to a wording, as a clause: «a» er endret til «b»."""
    if not before or not after:
        return f"{quoted(after or before, WHOLE)} er {'lagt til' if after else 'fjernet'}"
    if before.split() == after.split():  # which a quotation on one line would not show
        return f"linjeskift eller mellomrom er endret i {quoted(after, ENOUGH)}"
    (old, new), *more = changed_parts(before, after)
    if old and new:
        told = [f"{quoted(old)} er endret til {quoted(new)}"]
        told += [f"{quoted(one)} til {quoted(other)}" for one, other in more]
        return listed(told)
    what = f"{quoted(new, WHOLE)} lagt til" if new else f"{quoted(old, WHOLE)} tatt ut"
    return f"i teksten som begynner med {quoted(after, ENOUGH)}, er {what}"


def listed(parts: Sequence[str]) -> str:
    """Return parts as in running text: a, b og c; nothing of none."""
    *most, last = parts or ("",)
    return f"{', '.join(most)} og {last}" if most else last


def reads_now(wording: str, most: int | None = None) -> str:
    """Return the sentence that tells how an item reads.

    Args:
        most: characters; see `quoted`.
    """
    return ended(f"Punktet lyder nå: {quoted(wording, most)}")


def ended(sentence: str) -> str:
    """Return a sentence with its full stop, unless the quotation at its end has one."""
    return sentence if sentence.endswith((".»", "!»", "?»")) else f"{sentence}."


def _runs(before: str, after: str) -> Iterator[tuple[str, str]]:
    """The runs of words that differ, each with some on both sides; near ones together."""
    old = new = ""
    is_changed = False
    for span in word_diff(before, after):
        words = tokens(span.text)
        if span.operation == "equal" and len(words) > 2 * _AROUND:
            if is_changed:
                head = f"{''.join(words[:_AROUND]).rstrip()} …"
                yield old + head, new + head
            old = new = f"… {''.join(words[-_AROUND:]).lstrip()}"
            is_changed = False
        else:
            is_changed |= span.operation != "equal"
            old += span.text if span.operation != "insert" else ""
            new += span.text if span.operation != "delete" else ""
    if is_changed:
        yield old, new


def _common(a: Sequence[str], b: Sequence[str]) -> tuple[int, int]:
    """How many members two sequences share at the beginning and, of the rest, at the end."""
    most = min(len(a), len(b))
    start = next((n for n in range(most) if a[n] != b[n]), most)
    rest = most - start
    end = next((n for n in range(rest) if a[-1 - n] != b[-1 - n]), rest)
    return start, end
