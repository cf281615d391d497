"""Lines that have lost their marks: told by what they read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from bufetat_editor.exchange.settling.by_order import BY_TEXT
from bufetat_editor.exchange.settling.pairing import Files, Match, Pairing
from bufetat_editor.exchange.settling.wordings import likeness, normal

_AT_MOST = 90
"""Percent; of a line that reads almost as it was sent."""

_SURE = 60
"""Percent; what is less certain is left to a person."""

_LIKELY = 0.55
"""Likeness under which two wordings have nothing to do with each other."""

_NEARLY = 0.05
"""How much less like another may be and yet be a rival."""

_COMMON = 100
"""In so many lines a word may stand and yet tell which line it is."""

_RAREST = 6
"""So many words of a line are looked for: those that fewest lines have."""

_CANDIDATES = 8
"""So many lines are held against one: those that share most of these words with it."""


@dataclass(frozen=True, slots=True)
class _Likely:
    """A line that was sent (`old`) and one found (`new`), and how like they are."""

    like: float
    old: int
    new: int

    @property
    def certainty(self) -> int:
        return round(self.like * _AT_MOST)


def by_text(files: Files, pairing: Pairing) -> Pairing:
    """Pair lines that read the same wherever they stand, first within what they stood in.

    Where fewer came back than were sent, nothing tells which of them came.
    """
    old, new = pairing.without_line(files), pairing.unknown(files)
    flow_old = [(files.sent.lines[s].flow, files.old[s]) for s in old]
    flow_new = [(files.returned.lines[r].flow, files.new[r]) for r in new]
    found = dict(_same(old, flow_old, new, flow_new))
    old = [s for s in old if s not in found.values()]
    new = [r for r in new if r not in found]
    found |= _same(old, [files.old[s] for s in old], new, [files.new[r] for r in new])
    told = {r: Match(s, BY_TEXT) for r, s in found.items()}
    return replace(pairing, lines={**pairing.lines, **told})


def by_likeness(files: Files, pairing: Pairing) -> Pairing:
    """Pair lines that read almost the same, the most like first."""
    old = {s: files.old[s] for s in pairing.without_line(files)}
    new = {r: files.new[r] for r in pairing.unknown(files)}
    sure, doubtful = _told_apart(_likely(old, new), pairing)
    return replace(
        pairing,
        lines={**pairing.lines, **sure},
        doubtful=pairing.doubtful | doubtful,
    )


def taken_out_by_words(files: Files, pairing: Pairing) -> Pairing:
    """Pair paragraphs taken out without a mark with the lines that nothing else is left of."""
    gone = files.returned.gone
    new = {g: normal(gone[g].text) for g in range(len(gone)) if g not in pairing.gone}
    old = {s: files.old[s] for s in pairing.without_line(files) if s not in pairing.taken_out}
    same = dict(_same([*old], [*old.values()], [*new], [*new.values()]))
    told = {g: Match(s, BY_TEXT) for g, s in same.items()}
    rest_old = {s: text for s, text in old.items() if s not in same.values()}
    rest_new = {g: text for g, text in new.items() if g not in same}
    sure, _ = _told_apart(_likely(rest_old, rest_new), Pairing())
    return replace(pairing, gone={**pairing.gone, **told, **sure})


def pasted_again(files: Files, pairing: Pairing) -> Pairing:
    """Tell what reads just as an item does that stands elsewhere."""
    standing = {files.old[s]: s for s, item in enumerate(files.items) if item}
    found = {r: standing[files.new[r]] for r in pairing.unknown(files) if files.new[r] in standing}
    return replace(
        pairing, copies={**pairing.copies, **found}, doubtful=pairing.doubtful - found.keys()
    )


def _same(
    old: Sequence[int], old_keys: Sequence[object], new: Sequence[int], new_keys: Sequence[object]
) -> Iterator[tuple[int, int]]:
    """Pairs of what was found and what was sent, in order, where the keys are the same."""
    sent, found = defaultdict[object, list[int]](list), defaultdict[object, list[int]](list)
    for place, key in zip(old, old_keys, strict=True):
        sent[key].append(place)
    for place, key in zip(new, new_keys, strict=True):
        found[key].append(place)
    for key, places in found.items():
        if len(sent.get(key, ())) <= len(places):
            yield from zip(places, sent.get(key, ()), strict=False)


def _likely(old: dict[int, str], new: dict[int, str]) -> list[_Likely]:
    """The pairs that are like each other, the most like first."""
    lines_with = defaultdict[str, list[int]](list)
    for s, text in old.items():
        for word in set(text.split()):
            lines_with[word].append(s)
    found = []
    for r, text in new.items():
        holders = sorted((lines_with[one] for one in {*text.split()} & lines_with.keys()), key=len)
        telling = [one for one in holders[:_RAREST] if len(one) <= _COMMON]
        shared = Counter(chain(*telling))
        for s, _ in shared.most_common(_CANDIDATES):
            like = likeness(old[s], text, _LIKELY)
            if like:
                found.append(_Likely(like, s, r))
    return sorted(found, key=lambda one: (-one.like, one.old, one.new))


def _told_apart(likely: list[_Likely], pairing: Pairing) -> tuple[dict[int, Match], set[int]]:
    """Those that have no rival nearly as good, or stand where they stood; and the doubtful."""
    of_old, of_new = defaultdict[int, list[_Likely]](list), defaultdict[int, list[_Likely]](list)
    for one in likely:
        of_old[one.old].append(one)
        of_new[one.new].append(one)
    sure: dict[int, Match] = {}
    taken, doubtful = set[int](), set[int]()

    def is_rival(other: _Likely, one: _Likely) -> bool:
        is_open = other.new not in sure and other.old not in taken
        return is_open and other is not one and other.like >= one.like - _NEARLY

    for one in likely:
        if one.new in sure or one.new in doubtful or one.old in taken:
            continue
        rivals = (is_rival(other, one) for other in (*of_old[one.old], *of_new[one.new]))
        stands = pairing.stands_as_sent(one.old, one.new)
        if one.certainty >= _SURE and (stands or not any(rivals)):
            sure[one.new] = Match(one.old, one.certainty)
            taken.add(one.old)
        else:
            doubtful.add(one.new)
    return sure, doubtful
