"""Abbreviations as Språkrådet lists them, and how they are often written instead.

«Kort om forkortingar» (Statsspråk 3/2019): one stop after a word, and one after several words
unless these would then look like a word or like another abbreviation; no space between letters.
This is the one list of them: the rules of punctuation and of spelling ask it too.

https://sprakradet.no/Vi-og-vart/Publikasjoner/Statssprak/statssprak-32019/kort-om-forkortingar/
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
    is_guess=True,
)

_BY_FIRST_LETTERS = (
    *("bl.a.", "d.d.", "d.y.", "d.å.", "e.l.", "f.eks.", "f.o.m.", "m.a.", "m.a.o.", "m.m."),
    *("o.a.", "o.l.", "p.t.", "s.k.", "s.å.", "t.d.", "t.o.m."),
)
"""Stops between the letters, none of them left out, and no space."""

_OF_SEVERAL_WORDS = {
    "d v s": "dvs.",
    "h h v": "hhv.",
    "i f t": "ift.",
    "i h t": "iht.",
    "m fl": "mfl.",
    "m h t": "mht.",
    "m v": "mv.",
    "o fl": "ofl.",
    "o s v": "osv.",
    "p g a": "pga.",
}
"""One stop, at the end; by their words."""

_OF_ONE_WORD = (
    *("adr.", "avd.", "bnr.", "ev.", "gnr.", "iflg.", "inkl.", "jf.", "md.", "mill.", "mrd."),
    *("mva.", "pkt.", "tlf.", "vedr."),
)
"""One stop, at the end."""

_BEFORE_A_NUMBER = ("ca.", "kap.", "kl.", "nr.", "s.", "pst.")
"""Words or names as well, so told by the number that follows; «pst.» follows one itself."""

_OF_ACTS_AND_PAPERS = ("fvl.", "Innst.", "Meld.", "offl.", "Ot.prp.", "Prop.", "St.", "St.meld.")
"""Without their stop they are other words."""

_OTHERWISE = {"jfr": "jf.", "evt": "ev.", "feks": "f.eks.", "mnd": "md."}
"""Other ways, without their last stop; «evt.» is «etter vår tidsregning»."""

_AS_LISTED = frozenset(
    one.rstrip(".").casefold()
    for one in (
        *_BY_FIRST_LETTERS,
        *_OF_SEVERAL_WORDS.values(),
        *_OF_ONE_WORD,
        *_BEFORE_A_NUMBER,
        *_OF_ACTS_AND_PAPERS,
    )
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
    ways = _OTHERWISE | {right[:-1]: right for right in _OF_SEVERAL_WORDS.values()}
    for apart, right in _OF_SEVERAL_WORDS.items():
        ways |= {apart.replace(" ", gap): right for gap in (" ", ". ", ".")}
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
