"""Legal references, read out of the wording where they stand.

A reference runs from the name of the act or circular (or from `§` where no act is named) to its
last part, without "jf." and without the sentence's full stop. The shapes are those of the 2011
model (its notes, d17): `jf. § 2-3, 2. ledd a`, `bvl. §§ 5-1 og 5A-8`, `Barnelovens § 43`, `lov om
ekteskap § 26`, `Rundskriv Q-06/2007 pkt. 7.3`, `R.skr. Q-02/2008`, `Q-19/2003`, `Q6-2007`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

_ACT = r"""
    (?: [Ll]ov\ om\ (?:[a-zæøå-]+\ ){1,4}?    # lov om ekteskap
      | [A-ZÆØÅa-zæøå-]*lov(?:en|a)?s?\       # barneloven, Familievernkontorloven, Barnelovens
      | [Bb]vl\.?\                            # bvl.
    )
"""
_SECTION = r"\d+[A-Z]?(?:-\d+[a-z]?|\ [a-z]\b)?"
_SUBSECTION = r"(?: (?:,|\.)?\ \d+\.\ ledd (?:\ (?:bokstav\ )?[a-z]\b)? )?"
_STATUTE = rf"""
    {_ACT}? §§?\ ?{_SECTION}{_SUBSECTION}
    (?: (?:,\ |\ og\ |,\ og\ ) (?:§\ ?)? \d+[A-Z]?-\d+[a-z]? {_SUBSECTION} )*
"""
_CIRCULAR = r"""
    (?: (?:[Rr]undskriv|R\.skr\.)\ )?
    Q-?\d{1,3}[/-]\d{4}
    (?: \ pkt\.?\ \d+(?:\.\d+)* )?
"""
_REFERENCE = re.compile(
    rf"(?<![\w-]) (?: (?P<act>{_STATUTE}) | (?P<circular>{_CIRCULAR}) ) (?![\w-])",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class LegalReference:
    """One reference as written: `text[start:end]` of the wording it was read from."""

    text: str
    start: int
    end: int
    source: Literal["act", "circular"]


def legal_references(text: str) -> tuple[LegalReference, ...]:
    """Return the references to acts and circulars in a wording, in order."""
    return tuple(
        LegalReference(
            match.group(),
            match.start(),
            match.end(),
            "act" if match.group("act") else "circular",
        )
        for match in _REFERENCE.finditer(text)
    )
