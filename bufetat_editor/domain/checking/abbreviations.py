"""Abbreviations as Språkrådet lists them («Forkortelser»), and how they are often written instead.

https://sprakradet.no/godt-og-korrekt-sprak/rettskriving-og-grammatikk/forkortelser/
"""

from __future__ import annotations

import re

from bufetat_editor.domain.checking.finding import Rule
from bufetat_editor.domain.checking.prose import Pattern
from bufetat_editor.domain.kind import Labels

_RULE = Rule(
    "abbreviation",
    Labels("Forkortelser", "Forkortingar", "Abbreviations"),
    Labels(
        "Forkortelsen skrives «{mend}».",
        "Forkortinga blir skriven «{mend}».",
        "The abbreviation is written “{mend}”.",
    ),
)

_BY_FIRST_LETTERS = (
    *("bl.a.", "d.y.", "e.l.", "f.eks.", "f.o.m.", "m.a.o.", "m.fl.", "m.m.", "o.a."),
    *("o.l.", "p.t.", "t.d.", "t.o.m."),
)
"""Stops between the letters, none of them left out, and no space."""

_OF_ONE_WORD = (
    *("adr.", "avd.", "dvs.", "evt.", "hhv.", "iflg.", "ift.", "iht.", "inkl.", "jf.", "mht."),
    *("mill.", "mrd.", "mv.", "osv.", "pga.", "pkt.", "tlf.", "vedr."),
)
"""One stop, at the end."""

_BEFORE_A_NUMBER = ("ca.", "kap.", "kl.", "nr.", "s.", "pst.")
"""Words or names as well, so told by the number that follows; «pst.» follows one itself."""

_OTHERWISE = {
    "jfr": "jf.",
    "eks": "f.eks.",
    "d v s": "dvs.",
    "d.v.s": "dvs.",
    "m v": "mv.",
    "m.v": "mv.",
    "o s v": "osv.",
    "o.s.v": "osv.",
    "p g a": "pga.",
    "p.g.a": "pga.",
    "m h t": "mht.",
    "m.h.t": "mht.",
    "i h t": "iht.",
    "i.h.t": "iht.",
    "h h v": "hhv.",
    "h.h.v": "hhv.",
}
"""Other ways, without their last stop."""

_AS_LISTED = frozenset(
    one.rstrip(".") for one in (*_BY_FIRST_LETTERS, *_OF_ONE_WORD, *_BEFORE_A_NUMBER)
)
_LONGEST = 20
"""Letters of an ending that are looked at; no abbreviation is longer."""
_LAST_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:\.[^\W\d_]+)*(?=\.[^\w.]*$)")


def ends_in_abbreviation(text: str) -> bool:
    """Tell whether the stop that a text ends in is one of an abbreviation."""
    last = _LAST_WORD.search(text[-_LONGEST:])
    return last is not None and last.group().casefold() in _AS_LISTED


def _spelt_otherwise() -> dict[str, str]:
    """Every listed abbreviation by the ways in which it is often written, without its last stop."""
    ways = dict(_OTHERWISE)
    for right in _BY_FIRST_LETTERS:
        first, *others = right.split(".")[:-1]
        ways |= {gap.join([first, *others]): right for gap in (" ", ". ", ".")}
    return ways | {right[:-1]: right for right in _OF_ONE_WORD}


_WAYS = _spelt_otherwise()
_ANY_WAY = "|".join(re.escape(way) for way in sorted(_WAYS, key=len, reverse=True))
_NUMBERED = "|".join(re.escape(one[:-1]) for one in _BEFORE_A_NUMBER if one != "s.")


def _as_listed(found: re.Match[str]) -> str:
    """The listed form; what is all in capitals is a name, one at the beginning stays."""
    written = found.group()
    if written.isupper():
        return written
    right = _WAYS[written.rstrip(".").casefold()]
    return right[0].upper() + right[1:] if written[0].isupper() else right


ABBREVIATIONS = (
    Pattern(
        _RULE,
        re.compile(rf"(?<![\w.§-])(?:{_ANY_WAY})(?:\.|(?![\w.-]))", re.IGNORECASE),
        _as_listed,
    ),
    Pattern(
        _RULE, re.compile(rf"(?<![\w.-])(?:{_NUMBERED})(?= ?\d)"), lambda found: f"{found[0]}."
    ),
)
"""How abbreviations are written."""
