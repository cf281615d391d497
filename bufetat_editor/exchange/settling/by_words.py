"""Lines that have lost their marks: told by what they read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import chain

from bufetat_editor.exchange.settling import certainty
from bufetat_editor.exchange.settling.certainty import BY_TEXT
from bufetat_editor.exchange.settling.pairing import Files, Match, Pairing
from bufetat_editor.exchange.settling.wordings import LIKELY, likeness, normal

_SURE = 60
"""Percent; what is less certain is left to a person."""

_NEARLY = 0.05
"""How much less like another may be and yet be a rival."""

_COMMON = 100
"""In so many lines a word may stand and yet tell which line it is."""

_FEW = 3
"""So many words may stand in any text, and yet be those of a heading."""

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
        return certainty.by_likeness(self.like)

    @property
    def match(self) -> Match:
        return Match(self.old, self.certainty)


def by_text(files: Files, pairing: Pairing) -> Pairing:
    """Pair lines that read the same wherever they stand, first within what they stood in.

    Where fewer came back than were sent, nothing tells which of them came.
    """
    sent, returned = files.sent.lines, files.returned.lines
    old, new = pairing.without_line(files), pairing.unknown(files)
    here = _same(
        {s: (sent[s].flow, files.old[s]) for s in old},
        {r: (returned[r].flow, files.new[r]) for r in new},
    )
    taken = {*here.values()}
    elsewhere = _same(
        {s: files.old[s] for s in old if s not in taken},
        {r: files.new[r] for r in new if r not in here},
    )
    told = {r: Match(s, BY_TEXT) for r, s in (here | elsewhere).items()}
    return replace(pairing, lines={**pairing.lines, **told})


def by_likeness(files: Files, pairing: Pairing) -> Pairing:
    """Pair lines that read almost the same, the most like first."""
    likely = _likely(
        {s: files.old[s] for s in pairing.without_line(files)},
        {r: files.new[r] for r in pairing.unknown(files)},
    )
    sure, doubtful = _told_apart(likely, pairing)
    return replace(
        pairing, lines={**pairing.lines, **sure}, doubtful={**pairing.doubtful, **doubtful}
    )


def taken_out_by_words(files: Files, pairing: Pairing) -> Pairing:
    """Pair paragraphs taken out without a mark with the lines that nothing else is left of."""
    gone = files.returned.gone
    old = {s: files.old[s] for s in pairing.without_line(files) if s not in pairing.taken_out}
    new = {g: normal(one.text) for g, one in enumerate(gone) if g not in pairing.gone}
    same = _same(old, new)
    taken = {*same.values()}
    likely = _likely(
        {s: text for s, text in old.items() if s not in taken},
        {g: text for g, text in new.items() if g not in same},
    )
    sure, _ = _told_apart(likely, Pairing())
    told = {g: Match(s, BY_TEXT) for g, s in same.items()}
    return replace(pairing, gone={**pairing.gone, **told, **sure})


def pasted_again(files: Files, pairing: Pairing) -> Pairing:
    """Tell what reads just as an item does that stands elsewhere.

    A few words among others that are new tell nothing: any text may have them.
    """
    standing = {files.old[s]: s for s in pairing.line_of if files.items[s]}
    unknown = pairing.unknown(files)
    new = {r for r in unknown if files.new[r] not in standing}
    found = {
        r: Match(standing[files.new[r]], BY_TEXT)
        for r in unknown
        if r not in new and (len(files.new[r].split()) > _FEW or not new & {r - 1, r + 1})
    }
    return replace(
        pairing, copies={**pairing.copies, **found}, doubtful=pairing.doubtful_but(found)
    )


def _same(old: Mapping[int, object], new: Mapping[int, object]) -> dict[int, int]:
    """By place of what was found, that of what was sent and is the same, in order."""
    sent, found = defaultdict[object, list[int]](list), defaultdict[object, list[int]](list)
    for places, keys in ((sent, old), (found, new)):
        for place, key in keys.items():
            places[key].append(place)
    return {
        r: s
        for key, places in found.items()
        if len(sent.get(key, ())) <= len(places)
        for r, s in zip(places, sent.get(key, ()), strict=False)
    }


def _likely(old: Mapping[int, str], new: Mapping[int, str]) -> list[_Likely]:
    """The pairs that are like each other, the most like first."""
    lines_with = defaultdict[str, list[int]](list)
    for s, text in old.items():
        for word in dict.fromkeys(text.split()):
            lines_with[word].append(s)
    found = (
        _Likely(likeness(old[s], text, LIKELY), s, r)
        for r, text in new.items()
        for s in _candidates(text, lines_with)
    )
    return sorted(
        filter(lambda one: one.like, found), key=lambda one: (-one.like, one.old, one.new)
    )


def _candidates(text: str, lines_with: Mapping[str, list[int]]) -> list[int]:
    """The lines that share most of the words of a text that few lines have."""
    known = (lines_with[word] for word in dict.fromkeys(text.split()) if word in lines_with)
    rarest = sorted(known, key=len)[:_RAREST]
    shared = Counter(chain(*(one for one in rarest if len(one) <= _COMMON)))
    return [s for s, _ in shared.most_common(_CANDIDATES)]


def _told_apart(
    likely: list[_Likely], pairing: Pairing
) -> tuple[dict[int, Match], dict[int, tuple[Match, ...]]]:
    """Those that have no rival nearly as good, or stand where they stood; and the doubtful."""
    of_old, of_new = defaultdict[int, list[_Likely]](list), defaultdict[int, list[_Likely]](list)
    for one in likely:
        of_old[one.old].append(one)
        of_new[one.new].append(one)
    sure: dict[int, Match] = {}
    taken, doubtful = set[int](), dict[int, tuple[Match, ...]]()
    for one in likely:
        if one.new in sure or one.new in doubtful or one.old in taken:
            continue
        has_rival = any(
            other is not one
            and other.like >= one.like - _NEARLY
            and other.new not in sure
            and other.old not in taken
            for other in chain(of_old[one.old], of_new[one.new])
        )
        stands = pairing.stands_as_sent(one.old, one.new)
        if one.certainty >= _SURE and (stands or not has_rival):
            sure[one.new] = one.match
            taken.add(one.old)
        else:
            doubtful[one.new] = tuple(other.match for other in of_new[one.new])
    return sure, doubtful
