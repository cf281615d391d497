"""Lines that carry the marks they were sent with: their own, several, or another's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bufetat_editor.domain.proposals import CERTAIN
from bufetat_editor.exchange.settling.pairing import Files, Joined, Match, Pairing
from bufetat_editor.exchange.settling.wordings import STILL_THERE, kinship, shares


def by_marks(files: Files, pairing: Pairing) -> Pairing:
    """Pair the lines with what their marks tell.

    Where two lines carry one mark, either the words were parted or they were pasted twice. Where
    one line carries two, the words of both were joined, or nothing but the mark is left of one.
    """
    carried = _carried(files, pairing)
    claims: dict[int, list[int]] = {}
    for r, names in carried.items():
        for s in names:
            claims.setdefault(s, []).append(r)
    own: dict[int, int] = {}
    parted = set[int]()
    for s, claimers in claims.items():
        if s in pairing.line_of:
            continue
        if _is_parted(files, s, claimers):
            parted.add(s)
            own[s] = claimers[0]
        else:
            own[s] = _original(files, pairing, s, claimers)
    return _told(pairing, carried, own, parted)


def by_marks_taken_out(files: Files, pairing: Pairing) -> Pairing:
    """Pair the paragraphs that were taken out with what their marks tell."""
    found: dict[int, Match] = {}
    taken = set[int]()
    for g, gone in enumerate(files.returned.gone):
        names = [s for s in files.named(gone.ids) if s not in taken]
        if names:
            s = next((one for one in names if not pairing.has_line(one)), names[0])
            found[g] = Match(s, CERTAIN)
            taken.add(s)
    return replace(pairing, gone={**pairing.gone, **found})


def _carried(files: Files, pairing: Pairing) -> dict[int, list[int]]:
    """By line returned, the lines sent whose marks it carries and whose words it can hold."""
    carried = {}
    for r in pairing.unknown(files):
        names = files.named(files.returned.lines[r].ids)
        free = [s for s in names if not pairing.has_line(s)]
        if names:
            carried[r] = _held(files, r, free or names)
    return carried


def _held(files: Files, r: int, names: Sequence[int]) -> list[int]:
    """Those of several lines whose words stand in one, or the one of which most does."""
    if len(names) == 1:
        return [*names]
    found = shares([files.old[s] for s in names], files.new[r])
    held = [s for s, share in zip(names, found, strict=True) if share >= STILL_THERE]
    return held or [names[found.index(max(found))]]


def _is_parted(files: Files, s: int, claimers: Sequence[int]) -> bool:
    """True if the lines together are more like what was sent than any of them is."""
    texts = [files.new[r] for r in claimers]
    old = files.old[s]
    return kinship(" ".join(texts), old) > max(kinship(text, old) for text in texts)


def _original(files: Files, pairing: Pairing, s: int, claimers: Sequence[int]) -> int:
    def rank(r: int) -> tuple[bool, bool, float]:
        is_copy = files.returned.lines[r].is_copy
        return not is_copy, pairing.stands_as_sent(s, r), kinship(files.new[r], files.old[s])

    return max(claimers, key=rank) if len(claimers) > 1 else claimers[0]


def _told(
    pairing: Pairing, carried: Mapping[int, list[int]], own: Mapping[int, int], parted: set[int]
) -> Pairing:
    lines, joined = dict(pairing.lines), dict(pairing.joined)
    parts, copies = dict(pairing.parts), dict(pairing.copies)
    for r, names in carried.items():
        mine = [s for s in names if own.get(s) == r]
        if mine:
            lines[r] = Match(mine[0], CERTAIN)
            joined.update(dict.fromkeys(mine[1:], Joined(r, CERTAIN)))
        elif names[0] in parted:
            parts[r] = Match(names[0], CERTAIN)
        else:
            copies[r] = Match(names[0], CERTAIN)
    return replace(pairing, lines=lines, parts=parts, copies=copies, joined=joined)
