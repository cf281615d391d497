"""The acts and circulars that the model names: what each is called, and whether it still applies.

The table itself is data (`resources/legislation.yaml`). What no source was found for is not in it,
and its status is `unchecked`: the program says so rather than guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

Status = Literal["in_force", "repealed", "unchecked", "unknown"]
"""How a source stands: `unchecked` if no evidence tells, `unknown` if it is not in the table."""

_CIRCULAR = re.compile(r"(q?)[ -]?0*(\d+)[/-](\d\d)?(\d\d)$")
_DATED = re.compile(r"\b(\d\d?)\. ([a-z]+) (\d{4}) nr\.? (\d+)")
_ABBREVIATED = re.compile(r"\.(?= (?:\(|av ))")
_MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact of the table was found.

    Attributes:
        fact: the name of the fact, as a field of `Source`.
        says: what the page says of it, in short.
        checked: when the page was looked at, `YYYY-MM-DD`.
    """

    fact: str
    page: str
    address: str
    says: str
    checked: str


@dataclass(frozen=True, slots=True)
class Source:
    """An act or a circular.

    Dates are as exact as their evidence: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; empty if not known.

    Attributes:
        key: what other sources of the table call it.
        short: what it is called on the screen, told from its predecessor or successor.
        names: how texts name it; a circular by its number.
        identification: its number at Lovdata, or among the ministry's circulars.
        in_force: from when it applies.
        seen: the latest moment at which evidence shows it in force.
        repealed: from when it no longer applies.
        replaced_by: key of what stands in its place.
    """

    key: str
    kind: Literal["act", "circular"]
    title: str
    short: str
    names: tuple[str, ...]
    identification: str = ""
    in_force: str = ""
    seen: str = ""
    repealed: str = ""
    replaced_by: str = ""
    note: str = ""
    evidence: tuple[Evidence, ...] = ()

    def status(self, day: date) -> Status:
        """Return whether it applies on a day, as far as the evidence goes."""
        if self.repealed and _has_come(self.repealed, day):
            return "repealed"
        return "in_force" if self.seen else "unchecked"

    def is_outdated(self, day: date) -> bool:
        """True if it was repealed or replaced on that day or before."""
        return self.status(day) == "repealed"


class Legislation:
    """The table, and which of its sources a name means.

    A name means what it says: «barnevernloven» and «bvl.» the act of 1992, which had that name, and
    «barnevernsloven» the act of 2021. The number of a section tells nothing, for both have most.
    A day and a number tell most of all: no two acts have both.

    Attributes:
        as_of: the day on which the table was made, `YYYY-MM-DD`.
        sources: in the order of the table.
    """

    def __init__(self, sources: Iterable[Source], as_of: str) -> None:
        self.as_of = as_of
        self.sources = tuple(sources)
        self._by_key = {source.key: source for source in self.sources}
        self._by_identification = {
            source.identification: source for source in self.sources if source.identification
        }
        self._by_name = {
            plain_name(name): source for source in self.sources for name in source.names
        }
        acts = [name for name, source in self._by_name.items() if source.kind == "act"]
        any_act = _any_of(acts)
        self._acts = re.compile(rf"(?<![\w-]){any_act}", re.IGNORECASE)
        self._act_after = re.compile(rf"\s(?:i|etter)\s+({any_act})", re.IGNORECASE)

    def __getitem__(self, key: str) -> Source:
        """Return the source of a key.

        Raises:
            KeyError: there is none.
        """
        return self._by_key[key]

    def named(self, name: str) -> Source | None:
        """Return what a name as written means, capitals and a genitive s aside, if it is known."""
        plain = plain_name(name)
        if dated := _identification(plain):
            return self._by_identification.get(dated)
        return self._by_name.get(plain) or self._by_name.get(plain.removesuffix("s"))

    def last_act(self, text: str, start: int, end: int) -> str:
        """Return the act that is named last in a part of a text, as written; empty if none is."""
        names = [match.group() for match in self._acts.finditer(text, start, end)]
        return names[-1] if names else ""

    def act_after(self, text: str, end: int) -> str:
        """Return the act that a reference is said to stand in: `§ 3 i vernloven`; empty if none."""
        match = self._act_after.match(text, end)
        return match[1] if match else ""


def legislation_of(data: Mapping[str, Any]) -> Legislation:
    """Build the table from plain data, as it is read from its file.

    Raises:
        KeyError: a source lacks its key, kind, title, short name or names.
    """
    return Legislation(map(_source, data["sources"]), str(data["as_of"]))


def plain_name(name: str) -> str:
    """Return a name without what tells nothing: `R.skr. Q-02/08` is the same as `Q2-2008`."""
    plain = _ABBREVIATED.sub("", " ".join(name.casefold().split()).rstrip("."))
    number = _CIRCULAR.search(plain)
    return f"{number[1]}{number[2]}/{number[3] or 20}{number[4]}" if number else plain


def _identification(plain: str) -> str:
    """The number at Lovdata of an act that is named with its day and number; empty if it is not."""
    dated = _DATED.search(plain)
    if dated is None or dated[2] not in _MONTHS:
        return ""
    month = _MONTHS.index(dated[2]) + 1
    return f"LOV-{dated[3]}-{month:02}-{int(dated[1]):02}-{dated[4]}"


def _any_of(acts: Iterable[str]) -> str:
    """The pattern of these names, the longest first, and of what is an act's though unknown."""
    known = (re.escape(name) for name in sorted(acts, key=len, reverse=True))
    names = "|".join(
        [
            r"lov(?:\sav)?\s\d\d?\.\s[a-z]+\s\d{4}\snr\.?\s\d+",
            *(name.replace(r"\ ", r"\.?\s+") for name in known),
            r"[^\W\d_]+lov(?:en|a)",
            r"lov\som\s[^\W\d_]+",
        ]
    )
    return rf"(?:{names})s?(?![\w-])"


def _source(node: Mapping[str, Any]) -> Source:
    facts = ("identification", "in_force", "seen", "repealed", "replaced_by", "note")
    return Source(
        key=node["key"],
        kind=node["kind"],
        title=node["title"],
        short=node["short"],
        names=tuple(node["names"]),
        evidence=tuple(
            Evidence(**{name: str(value) for name, value in one.items()})
            for one in node.get("evidence", ())
        ),
        **{name: str(node[name]) for name in facts if name in node},
    )


def _has_come(moment: str, day: date) -> bool:
    """Tell whether a day, month or year is surely reached: a year only when it is over."""
    told = day.isoformat()
    return told >= moment if len(moment) == len(told) else told[: len(moment)] > moment
