"""A final wording picked word for word out of what several people propose for one item.

Each proposal is carried over to the wording of today and taken apart into changes, which are chosen
one by one. As in `history.merge`, two changes collide unless a word that stands still is between
them; only one of them can be taken.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from bufetat_editor.history.merge import merge
from bufetat_editor.history.words import Operation, Span, tokens, word_diff


@dataclass(frozen=True, slots=True)
class Proposed:
    """A wording that somebody proposes.

    Attributes:
        by: who, as it is shown.
        base: the wording that they began with.
        text: what they made of it.
    """

    by: str
    base: str
    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One change of some words, which can be taken or left.

    Attributes:
        before: the words as they read now; empty where some are only put in.
        after: what is to stand there; empty where they are only taken out.
        start, end: where in the wording of today `before` stands, in characters.
        by: who proposes it, each once.
        rivals: places in the choices of those that cannot be taken together with it.
    """

    before: str
    after: str
    start: int
    end: int
    by: tuple[str, ...] = ()
    rivals: frozenset[int] = frozenset()


def choices(now: str, proposals: Sequence[Proposed]) -> tuple[Choice, ...]:
    """Return what can be chosen, from the beginning of the wording to its end.

    The same change by several is one choice with all their names.

    Args:
        now: the wording of today.
    """
    makers: dict[_Change, list[int]] = {}
    for number, one in enumerate(proposals):
        for change in _changes(now, carried_over(one, now)):
            makers.setdefault(change, []).append(number)
    changes = sorted(makers)
    return tuple(
        Choice(
            before=now[change.start : change.end],
            after=change.after,
            start=change.start,
            end=change.end,
            by=tuple(dict.fromkeys(proposals[number].by for number in makers[change])),
            rivals=frozenset(
                place
                for place, other in enumerate(changes)
                if not {*makers[change]} & {*makers[other]} and _collide(now, change, other)
            ),
        )
        for change in changes
    )


def carried_over(proposal: Proposed, now: str) -> str:
    """Return what a proposal makes of the wording of today; theirs where the two collide."""
    return merge(proposal.base, proposal.text, now).text_by_theirs


def with_taken(offered: Sequence[Choice], taken: Collection[int], number: int) -> frozenset[int]:
    """Return what is taken when one more choice is, which is in the place of all its rivals."""
    return frozenset({*taken, number}) - offered[number].rivals


def together(offered: Sequence[Choice], taken: Collection[int]) -> frozenset[int]:
    """Return what can be taken together of what was taken, maybe when there was else to choose.

    Of rivals it is the first one.
    """
    kept = frozenset[int]()
    for number in sorted(taken):
        if number < len(offered) and not offered[number].rivals & kept:
            kept |= {number}
    return kept


def composed(now: str, offered: Sequence[Choice], taken: Collection[int]) -> str:
    """Return the wording that is made of the choices taken.

    Args:
        now: the wording that they are choices for.
        taken: their places; no two of them are rivals.
    """
    made, done = list[str](), 0
    for one in (offered[number] for number in sorted(taken)):
        made += (now[done : one.start], one.after)
        done = one.end
    return "".join((*made, now[done:]))


def taken_in(now: str, offered: Sequence[Choice], text: str) -> frozenset[int]:
    """Return the choices that a wording has the words of; of rivals, the one that changes most.

    Args:
        text: a wording made of the one of today, by choices or by hand.
    """
    found = frozenset[int]()
    for number in sorted(range(len(offered)), key=lambda place: _extent(offered[place])):
        stretches = merge(now, composed(now, offered, {number}), text).stretches
        is_in = not any(one.side in {"theirs", "conflict"} for one in stretches)
        if is_in and not offered[number].rivals & found:
            found |= {number}
    return found


def altered(
    now: str, offered: Sequence[Choice], taken: Collection[int], text: str
) -> frozenset[int]:
    """Return which of the choices taken no longer stand as they were taken.

    Args:
        text: what has been written since.
    """
    changes = [*_changes(composed(now, offered, taken), text)]
    found, grown = list[int](), 0
    for number in sorted(taken):
        one = offered[number]
        start = one.start + grown
        end = start + len(one.after)
        grown += len(one.after) - len(one.before)
        if any(_reaches(change, start, end) for change in changes):
            found.append(number)
    return frozenset(found)


def _extent(choice: Choice) -> int:
    """What to sort choices by, so that those come first that change most."""
    return -len(choice.before) - len(choice.after)


@dataclass(frozen=True, slots=True, order=True)
class _Change:
    """Other words from one place of a wording to another."""

    start: int
    end: int
    after: str


def _changes(now: str, then: str) -> Iterator[_Change]:
    """What leads from one wording to the other, from beginning to end."""
    runs = [
        (is_kept, [*run])
        for is_kept, run in groupby(word_diff(now, then), lambda one: one.operation == "equal")
    ]
    done = 0
    for number, (is_kept, run) in enumerate(runs):
        if is_kept:
            done += len(_joined(run, "equal"))
            continue
        behind = [_joined(kept, "equal") for _, kept in runs[number + 1 : number + 2]]
        room = tokens("".join(behind))
        if number + 2 < len(runs):
            room = room[:-1]  # the next change stays one of its own
        old, new = _joined(run, "delete"), _joined(run, "insert")
        yield _Change(done, done + len(old), new) if old and new else _settled(done, old, new, room)
        done += len(old)


def _joined(run: Sequence[Span], operation: Operation) -> str:
    return "".join(span.text for span in run if span.operation == operation)


def _settled(start: int, old: str, new: str, behind: Sequence[str]) -> _Change:
    """Words that are only taken out or only put in, at the last place where it comes to the same.

    Of «barn og unge skal» the words «og unge» go with the space before them or with the one behind
    them. Whoever proposes it, it is to be one change.

    Args:
        behind: words and marks that follow and are kept.
    """
    words = tokens(old or new)
    for word in behind:
        if words[0] != word:
            break
        words = [*words[1:], word]
        start += len(word)
    return _Change(start, start + len(old), "".join(words) if new else "")


def _collide(now: str, one: _Change, other: _Change) -> bool:
    """Tell whether no word stands still between two changes; none collides with itself."""
    first, second = sorted((one, other))
    return one != other and not any(map(str.isalnum, now[first.end : second.start]))


def _reaches(change: _Change, start: int, end: int) -> bool:
    """Tell whether a change reaches into some words; into none, by putting words in there."""
    if start == end:
        return change.start == change.end == start or change.start < start < change.end
    return change.start < end and start < change.end
