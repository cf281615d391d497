"""What kept its order where others were moved about."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Hashable, Sequence
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)


def kept_order(
    before: Sequence[Key], after: Sequence[Key], fixed: Collection[Key] = ()
) -> set[Key]:
    """Return the most keys that can have stayed, so that moving the others explains the new order.

    The fixed ones stay; of the others those that stand in another gap between them have moved, and
    the fewest of those that changed places within one.

    Args:
        before: all keys in the old order.
        after: the same keys in the new one.
        fixed: keys that nobody has moved, in the same order before and after.
    """
    old_gap, new_gap = _gaps(before, fixed), _gaps(after, fixed)
    candidates = [key for key in after if old_gap[key] == new_gap[key]]
    return _longest_rising(candidates, {key: rank for rank, key in enumerate(before)})


def _gaps(order: Sequence[Key], fixed: Collection[Key]) -> dict[Key, int]:
    gaps, passed = {}, 0
    for key in order:
        passed += key in fixed
        gaps[key] = passed
    return gaps


def _longest_rising(order: Sequence[Key], rank: dict[Key, int]) -> set[Key]:
    """Return a longest subsequence whose ranks rise (patience sorting)."""
    tops: list[int] = []
    last: list[Key] = []
    below: dict[Key, Key | None] = {}
    for key in order:
        pile = bisect_left(tops, rank[key])
        below[key] = last[pile - 1] if pile else None
        tops[pile : pile + 1] = [rank[key]]
        last[pile : pile + 1] = [key]
    chain: set[Key] = set()
    step = last[-1] if last else None
    while step is not None:
        chain.add(step)
        step = below[step]
    return chain
