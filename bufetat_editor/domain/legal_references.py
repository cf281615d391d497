"""Legal references, read out of the wording where they stand.

A reference runs from the name of the act or circular (or from `§` where no act is named) to its
last part, without "jf." and without the sentence's full stop. The shapes are those of the 2011
model (its notes, d17): `jf. § 2-3, 2. ledd a`, `bvl. §§ 5-1 og 5A-8`, `Barnelovens § 43`, `lov om
ekteskap § 26`, `Rundskriv Q-06/2007 pkt. 7.3`, `R.skr. Q-02/2008`, `Q-19/2003`, `Q6-2007`; and
those that tell an act or a circular from its successor: `barnevernloven (2021) § 1-3`,
`barnevernloven av 1992 § 4-4`, `rundskriv 10/2021`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

_ACT = r"""
    (?:
      (?: [Ll]ov\ om\ (?:[a-zæøå-]+\ ){1,4}?    # lov om ekteskap
        | [A-ZÆØÅa-zæøå-]*lov(?:en|a)?s?\       # barneloven, Familievernkontorloven, Barnelovens
        | [Bb]vs?l\.?\                          # bvl.
      )
      (?: \(\d{4}\)\  | av\ \d{4}\  )?          # barnevernloven (2021), barnevernloven av 1992
    )
"""
_SECTION = r"\d+[A-Z]?(?:-\d+[a-z]?|\ [a-z]\b)?"
_SUBSECTION = r"(?: (?:,|\.)?\ \d+\.\ ledd (?:\ (?:bokstav\ )?[a-z]\b)? )?"
_STATUTE = rf"""
    {_ACT}? §§?\ ?{_SECTION}{_SUBSECTION}
    (?: (?:,\ |\ og\ |,\ og\ ) (?:§\ ?)? \d+[A-Z]?-\d+[a-z]? {_SUBSECTION} )*
"""
_CIRCULAR = r"""
    (?: (?: (?:[Rr]undskriv|R\.skr\.)\ )? Q-?\d{1,3}[/-]\d{4}
      | (?:[Rr]undskriv|R\.skr\.)\ (?:nr\.\ )? \d{1,3}/\d{4}
    )
    (?: \ pkt\.?\ \d+(?:\.\d+)* )?
"""
_REFERENCE = re.compile(
    rf"(?<![\w-]) (?: (?P<act>{_STATUTE}) | (?P<circular>{_CIRCULAR}) ) (?![\w-])",
    re.VERBOSE,
)

_SIGNS = re.compile("[§Q]|undskriv|R.skr")
_PROVISION = re.compile(r"§| pkt")
_SUBSECTIONS = re.compile(r"[,.]? (\d+)\. ledd(?: (?:bokstav )?([a-z])\b)?")
_SEVERAL = re.compile(r"(?:,| og) \d")
_ORDINALS = ("første", "annet", "tredje", "fjerde", "femte", "sjette", "sjuende")


@dataclass(frozen=True, slots=True)
class LegalReference:
    """One reference as written: `text[start:end]` of the wording it was read from."""

    text: str
    start: int
    end: int
    source: Literal["act", "circular"]

    @property
    def name(self) -> str:
        """The act or circular as it is named; empty where only `§` stands."""
        return _PROVISION.split(self.text, maxsplit=1)[0].strip()

    @property
    def provision(self) -> str:
        """The part referred to, in full: `§§ 5-1 og 5A-8`, `§ 4-4 annet ledd`, `pkt. 7.3`.

        Empty where a circular is named as a whole.
        """
        written = self.text[len(self.name) :].strip()
        part = _SUBSECTIONS.sub(_spelled_out, re.sub("§+ ?", "", written))
        if "§" not in written:
            return re.sub(r"^pkt\.?", "pkt.", part)
        return f"§§ {part}" if _SEVERAL.search(part) else f"§ {part}"


def legal_references(text: str) -> tuple[LegalReference, ...]:
    """Return the references to acts and circulars in a wording, in order."""
    if not _SIGNS.search(text):  # as in most texts, and looking for more takes six times as long
        return ()
    return tuple(
        LegalReference(
            match.group(),
            match.start(),
            match.end(),
            "act" if match.group("act") else "circular",
        )
        for match in _REFERENCE.finditer(text)
    )


def _spelled_out(subsection: re.Match[str]) -> str:
    number, letter = int(subsection[1]), subsection[2]
    ordinal = _ORDINALS[number - 1] if 0 < number <= len(_ORDINALS) else f"{number}."
    return f" {ordinal} ledd bokstav {letter}" if letter else f" {ordinal} ledd"
