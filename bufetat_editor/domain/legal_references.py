"""Legal references, read out of the wording where they stand.

A reference runs from the name of the act or circular (or from `§` where no act is named) to its
last part, without "jf." and without the sentence's full stop. The shapes are those of the 2011
model (its notes, d17): `jf. § 2-3, 2. ledd a`, `bvl. §§ 5-1 og 5A-8`, `Barnelovens § 43`, `lov om
ekteskap § 26`, `Rundskriv Q-06/2007 pkt. 7.3`, `R.skr. Q-02/2008`, `Q-19/2003`, `Q6-2007`; those
that tell an act or a circular from its successor: `barnevernloven (2021) § 1-3`, `barnevernloven av
1992 § 4-4`, `rundskriv 10/2021`; and those that civil servants write besides: `fvl. § 17`, `§§ 4-12
og 4-24 til 4-26`, `§ 4-12 første ledd bokstav a`, `lov 17. juli 1992 nr. 100 om barneverntjenester
§ 2-3`, `Q 06/2007`.

A name is taken for one though no table has it, since a section of an act that is not known must
not pass for one of an act that is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

# Gaps and numbers are bounded, and nothing that repeats may follow itself in two ways, so that the
# time a text takes grows no faster than its length.
_GAP = r"[ \u00a0]{1,3}"
_MAYBE = r"[ \u00a0]{0,3}"
_DATE = rf"(?:av{_GAP})? \d\d?\.{_GAP}[a-z]+{_GAP}\d{{4}} (?:{_GAP}nr\.?{_GAP}\d{{1,4}})?"
_ABBREVIATION = r"""
    (?<! [mo]\. ) (?<! [mo]\.\  )    # not m.fl., m. fl.
    (?! (?: inkl|eks?kl|evtl|tidl|gml|særl|vedl|midl|mfl|kl )\b )
    (?: [a-zæøå]{0,12} [bcdfghjkmnpqrstvwxz]l    # bvl. fvl. strl., but not til, skal, mål
      | el | k?hol | opll
    )\b \.?
"""
_ACT = rf"""
    (?= [A-Za-zÆØÅæøå-]++ \.? {_MAYBE} [§(\daoAO] )    # few words go on so; spares half the time
    (?i:
      (?: (?:lov|forskrift) (?:{_GAP}{_DATE})?
          {_GAP}om (?:{_GAP}[a-zæøå-]+){{1,4}}?    # lov om ekteskap
        | [a-zæøå-]*(?:lov|forskrift)(?:en|a)?s?    # barneloven, Barnelovens
        | {_ABBREVIATION}
      )
      (?: {_GAP} (?: \(\d{{4}}\) | av{_GAP}\d{{4}} | {_DATE} | \([a-zæøå]+\) ) ){{0,2}}
    )
    {_MAYBE}
"""
_AND = rf"(?: ,{_GAP}(?:og{_GAP})? | {_GAP}(?:og|eller|til){_GAP} | {_MAYBE}–{_MAYBE} )"
_LETTER = r"[a-hj-z](?! \w | \.\w )"  # «§ 3 i loven» and «§ 3 m.fl.» have none
_ORDINAL = r"""
    (?: \d\d?\. | første | annet | andre | tredje | fjerde | femte | sjette | sjuende | syvende
      | åttende | niende | tiende | siste )
"""
_PART = rf"""
    (?: (?: [,.] | {_GAP}og )? {_GAP}
        (?: {_ORDINAL} (?: {_AND}{_ORDINAL} )? {_MAYBE}
            (?: ledd (?: {_GAP}{_LETTER} (?: {_AND}{_LETTER} )* )? | punktum )
          | bokstav(?:ene)? {_GAP}[a-z]\b (?: {_AND}{_LETTER} )*
          | nr\.? {_GAP}\d\d?\b (?: {_AND}\d\d?(?![\w-]) )*
        )
    ){{0,4}}
"""
_CHAPTERED = rf"\d{{1,3}}[A-Z]?-\d{{1,3}} (?:{_MAYBE}{_LETTER})? {_PART}"
_SECTION = rf"\d{{1,4}}[A-Z]? (?:-\d{{1,3}})? (?:{_MAYBE}{_LETTER})? {_PART}"
_STATUTE = rf"""
    (?:{_ACT})?
    (?: §§ {_MAYBE}{_SECTION} (?: {_AND} §? {_MAYBE}{_SECTION} )*
      | § {_MAYBE}{_SECTION} (?: {_AND} (?: §{_MAYBE}{_SECTION} | {_CHAPTERED} ) )*
    )
"""
_CIRCULAR = rf"""
    (?: (?: (?:(?i:rundskriv)|R\.skr\.){_GAP} )?
        Q[ \u00a0-]? (?: \d{{1,3}}[/-]\d{{4}} | \d{{2,3}}/\d\d )    # Q1/24 is a quarter of a year
      | (?:(?i:rundskriv)|R\.skr\.){_GAP} (?:nr\.{_GAP})? \d{{1,3}}/\d{{4}}
    )
    (?: {_GAP}pkt\.? {_GAP}\d{{1,2}}(?:\.\d{{1,2}})* (?: {_AND}\d{{1,2}}(?:\.\d{{1,2}})+ )* )?
"""
_REFERENCE = re.compile(
    rf"(?<![\w-]) (?: (?P<act>{_STATUTE}) | (?P<circular>{_CIRCULAR}) ) (?![\w-])",
    re.VERBOSE,
)

_SIGNS = ("§", "Q", "undskriv", "UNDSKRIV", "R.skr")
_PROVISION = re.compile(r"§|\spkt")
_COMMA = re.compile(r"[,.] (?=(?:\w+\.? (?:og|til) )?\w+\.? ?(?:ledd|punktum)|bokstav|nr)")
_NUMBERED = re.compile(r"\b(\d+)\. ?(?=ledd|punktum|og|til)")
_LETTERED = re.compile(r"(?<=ledd )(?=[a-z]\b)")
_SEVERAL = re.compile(r"(?:[,–]|og|eller|til) ?\d+[A-Z]?-\d")
_ORDINALS = (
    *("første", "annet", "tredje", "fjerde", "femte"),
    *("sjette", "sjuende", "åttende", "niende", "tiende"),
)


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
        written = " ".join(self.text[len(self.name) :].split())
        if "§" not in written:
            return re.sub(r"^pkt\.?", "pkt.", written)
        part = _COMMA.sub(" ", re.sub("§+ ?", "", written))
        part = _LETTERED.sub("bokstav ", _NUMBERED.sub(_spelled_out, part))
        several = written.count("§") > 1 or _SEVERAL.search(part)
        return f"§§ {part}" if several else f"§ {part}"


def legal_references(text: str) -> tuple[LegalReference, ...]:
    """Return the references to acts and circulars in a wording, in order."""
    if not any(sign in text for sign in _SIGNS):  # as in most texts, and told far sooner
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


def _spelled_out(numeral: re.Match[str]) -> str:
    number = int(numeral[1])
    ordinal = _ORDINALS[number - 1] if 0 < number <= len(_ORDINALS) else f"{number}."
    return f"{ordinal} "
