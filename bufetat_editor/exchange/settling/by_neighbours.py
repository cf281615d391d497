"""Words that went from one line into the next without their mark: parted and joined lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bufetat_editor.exchange.settling.certainty import by_kinship
from bufetat_editor.exchange.settling.pairing import Files, Joined, Match, Pairing
from bufetat_editor.exchange.settling.wordings import STILL_THERE, kinship, shares


def parted(files: Files, pairing: Pairing) -> Pairing:
    """Tell which lines without a mark are parts of what stands beside them.

    The first of the parts is the item, whichever has its mark.
    """
    lines, parts = dict(pairing.lines), dict(pairing.parts)
    flows = [(line.flow, line.cell) for line in files.returned.lines]
    unknown = set(pairing.unknown(files))
    for r, match in pairing.lines.items():
        near = _near(r, flows, unknown)
        run = _widened(files.new, r, near, files.old[match.sent])
        unknown.difference_update(run)
        if len(run) > 1:
            del lines[r]
            lines[run[0]] = match
            certainty = _certainty(files.new, run, files.old[match.sent])
            parts.update(dict.fromkeys(run[1:], Match(match.sent, certainty)))
    return replace(pairing, lines=lines, parts=parts)


def joined(files: Files, pairing: Pairing) -> Pairing:
    """Tell which lines without a mark have gone into what they stood beside.

    The first of them is the one that has become of it.
    """
    lines, gone_in = dict(pairing.lines), dict(pairing.joined)
    flows = [(line.flow, line.cell) for line in files.sent.lines]
    missing = {s for s in pairing.without_line(files) if s not in pairing.taken_out}
    for r, match in pairing.lines.items():
        near = _near(match.sent, flows, missing)
        run = _widened(files.old, match.sent, near, files.new[r])
        missing.difference_update(run)
        if len(run) > 1:
            certainty = _certainty(files.old, run, files.new[r])
            lines[r] = match if run[0] == match.sent else Match(run[0], certainty)
            gone_in.update(dict.fromkeys(run[1:], Joined(r, certainty)))
    return replace(pairing, lines=lines, joined=gone_in)


def _near(start: int, flows: Sequence[object], free: set[int]) -> range:
    """The places round one, in its flow, that are all free."""
    first = last = start
    while first - 1 in free and flows[first - 1] == flows[start]:
        first -= 1
    while last + 1 in free and flows[last + 1] == flows[start]:
        last += 1
    return range(first, last + 1)


def _widened(texts: Sequence[str], start: int, near: range, whole: str) -> list[int]:
    """A place with those beside it whose texts together are more like the whole than alone.

    A few words that two texts share do not make one a piece of the other.
    """
    run, like = range(start, start + 1), 0.0
    while run != near:
        like = like or kinship(texts[start], whole)
        wider = [
            one
            for one in (range(run.start, run.stop + 1), range(run.start - 1, run.stop))
            if near.start <= one.start and one.stop <= near.stop
        ]
        likes = {_kinship(texts, one, whole): one for one in reversed(wider)}
        most = max(likes)
        if most <= like or not _are_held(texts, likes[most], start, whole):
            break
        like, run = most, likes[most]
    return [*run]


def _are_held(texts: Sequence[str], run: range, start: int, whole: str) -> bool:
    """True if they are the whole together, or most of the words of each text but the start's."""
    found = zip(run, shares([texts[place] for place in run], whole), strict=True)
    are_there = all(share >= STILL_THERE for place, share in found if place != start)
    return are_there or _kinship(texts, run, whole) == 1


def _certainty(texts: Sequence[str], run: Sequence[int], whole: str) -> int:
    return by_kinship(_kinship(texts, run, whole))


def _kinship(texts: Sequence[str], run: Sequence[int], whole: str) -> float:
    return kinship(" ".join(texts[place] for place in run), whole)
