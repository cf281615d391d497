"""Lines that are alike in both files and follow each other alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz.distance import Indel

from bufetat_editor.domain.proposals import CERTAIN
from bufetat_editor.exchange.settling.certainty import BY_PLACE, BY_TEXT
from bufetat_editor.exchange.settling.pairing import Files, Match, Pairing
from bufetat_editor.exchange.settling.wordings import are_kin


def as_sent(files: Files, pairing: Pairing) -> Pairing:
    """Pair the lines that came back with their marks and words, in the same order."""
    old = [
        (line.ids, line.flow, text, False)
        for line, text in zip(files.sent.lines, files.old, strict=True)
    ]
    new = [
        (line.ids, line.flow, text, line.is_copy)
        for line, text in zip(files.returned.lines, files.new, strict=True)
    ]
    found = {r: Match(s, CERTAIN) for s, r in _common(old, new)}
    return replace(pairing, lines={**pairing.lines, **found})


def in_place(files: Files, pairing: Pairing) -> Pairing:
    """Pair lines of the same words between those that are paired already."""
    old: list[object] = [
        pairing.line_of.get(s, (line.flow, text))
        for s, (line, text) in enumerate(zip(files.sent.lines, files.old, strict=True))
    ]
    new = [
        r if pairing.is_known(r) else (line.flow, text)
        for r, (line, text) in enumerate(zip(files.returned.lines, files.new, strict=True))
    ]
    found = {
        r: Match(s, BY_TEXT)
        for s, r in _common(old, new)
        if not pairing.is_known(r) and not pairing.has_line(s)
    }
    return replace(pairing, lines={**pairing.lines, **found})


def by_place(files: Files, pairing: Pairing) -> Pairing:
    """Pair what stands alone where one line is missing, if the two have enough in common."""
    if not files.returned.is_ordered:
        return pairing
    found = {}
    for r in pairing.unknown(files):
        s = _missing_between(files, pairing, r)
        if s is None or s in pairing.taken_out or pairing.has_line(s):
            continue
        if are_kin(files.old[s], files.new[r]):
            found[r] = Match(s, BY_PLACE)
    return replace(pairing, lines={**pairing.lines, **found}, doubtful=pairing.doubtful_but(found))


def _missing_between(files: Files, pairing: Pairing, r: int) -> int | None:
    """The one line that was sent between what stands over a line and what stands under it."""
    above, below = pairing.lines.get(r - 1), pairing.lines.get(r + 1)
    last = r == len(files.returned.lines) - 1
    first_sent = above.sent if above else -1 if r == 0 else None
    last_sent = below.sent if below else len(files.sent.lines) if last else None
    if first_sent is None or last_sent is None or last_sent - first_sent != 2:
        return None
    s = first_sent + 1
    return s if files.sent.lines[s].flow == files.returned.lines[r].flow else None


def _common(old: Sequence[object], new: Sequence[object]) -> Iterator[tuple[int, int]]:
    """Places of what is common to two sequences, in order, as many as there can be."""
    shared = set(old) & set(new)
    left = [place for place, key in enumerate(old) if key in shared]
    right = [place for place, key in enumerate(new) if key in shared]
    number = {key: place for place, key in enumerate(dict.fromkeys([*old, *new]))}
    codes = Indel.opcodes([number[old[one]] for one in left], [number[new[one]] for one in right])
    for code in codes:
        if code.tag == "equal":
            yield from zip(
                left[code.src_start : code.src_end],
                right[code.dest_start : code.dest_end],
                strict=True,
            )
