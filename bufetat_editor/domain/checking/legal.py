"""Rules of legal references: which act they are to, how acts, sections and circulars are written.

Justisdepartementet, «Lovteknikk og lovforberedelse»: an act stands before the section by its name,
without a genitive and with a small letter, `barneloven § 43`, and two signs stand before several
sections. How a circular is named, and which of an act's names is used, the model itself tells.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bufetat_editor.domain.checking.abbreviations import ends_in_abbreviation
from bufetat_editor.domain.checking.finding import Finding, Rule
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kind import Labels
from bufetat_editor.domain.legal_references import LegalReference
from bufetat_editor.domain.legal_register import LegalRegister, Reading
from bufetat_editor.domain.snapshot import Snapshot

_NO_ACT = Rule(
    "reference_without_act",
    Labels("Henvisninger uten lov", "Tilvisingar utan lov", "References without an act"),
    Labels(
        "Det går ikke fram hvilken lov «{found}» står i.",
        "Det går ikkje fram kva lov «{found}» står i.",
        "It is not clear which act “{found}” is in.",
    ),
    is_guess=True,
)
_SEVERAL = Rule(
    "one_sign_for_several",
    Labels("Flere paragrafer", "Fleire paragrafar", "Several sections"),
    Labels(
        "Flere paragrafer skrives med to paragraftegn: «{mend}».",
        "Fleire paragrafar blir skrivne med to paragrafteikn: «{mend}».",
        "Several sections are written with two signs: “{mend}”.",
    ),
)
_NAME = Rule(
    "name_of_act",
    Labels("Lovnavn", "Lovnamn", "Names of acts"),
    Labels(
        "Foran paragraftegnet skrives loven «{mend}».",
        "Framfor paragrafteiknet blir lova skriven «{mend}».",
        "Before the sign the act is written “{mend}”.",
    ),
)
_OTHER_NAME = Rule(
    "other_name_of_act",
    Labels("Ulike navn på samme lov", "Ulike namn på same lov", "Several names of one act"),
    Labels(
        "Ellers i modellen kalles loven «{mend}».",
        "Elles i modellen blir lova kalla «{mend}».",
        "Elsewhere in the model the act is called “{mend}”.",
    ),
    is_guess=True,
)
_CIRCULAR = Rule(
    "name_of_circular",
    Labels("Navn på rundskriv", "Namn på rundskriv", "Names of circulars"),
    Labels(
        "Rundskrivet skrives «{mend}».",
        "Rundskrivet blir skrive «{mend}».",
        "The circular is written “{mend}”.",
    ),
)

_NUMBER = re.compile(r"Q[- \u00a0]?0*(\d{1,3})[/-](?:20)?(\d\d)$")
_CIRCULAR_BEFORE = re.compile(r"\bQ-\d\d/\d{4}(?:,| og| eller) $")
"""Several circulars are named together: «rundskriv Q-24/2006 og Q-06/2007»."""
_GENITIVE = re.compile(r"(?:lov(?:en|a)|forskrift(?:en|a))s$", re.IGNORECASE)
_CONSTITUTION = re.compile("grunnlov", re.IGNORECASE)  # the one that has a capital
_SENTENCE_BEFORE = re.compile(r"(?:^|[.!?:][”»)]?)\s*$")
_LETTERS = r"[^\W\d_]*"
_NO_ACTS = "(?:avtal|kontrakt|reglement|vedtekt|instruks|konvensjon|retningslin)"
_OTHER_BEFORE = re.compile(
    rf"(?:[^\W\d_]{{2,}}(?:en|et|a|ene|ane)s|{_LETTERS}{_NO_ACTS}{_LETTERS})[ \u00a0]$",
    re.IGNORECASE,
)
_OTHER_BEHIND = re.compile(rf"[^.;:§]{{0,20}} i {_LETTERS}(?:{_NO_ACTS}|forskrift)")
"""What else has sections: it is named before the sign, or told to be what the section is in."""
_FEWEST = 3
_SHARE = 2 / 3


@dataclass(frozen=True, slots=True)
class _Usage:
    """How the model names its sources.

    Attributes:
        acts: the name that stands most often for an act, by its key.
        majorities: the same, where nearly all references use it.
        circular: what stands before a circular's number.
    """

    acts: Mapping[str, str]
    majorities: Mapping[str, str]
    circular: str


def legal_findings(snapshot: Snapshot, register: LegalRegister) -> Iterator[Finding]:
    """Yield the references that are not written as they should be."""
    usage = _usage(register)
    for item_id, readings in register.readings.items():
        item = snapshot[item_id]
        for reading in readings:
            if reading.reference.source == "circular":
                yield from _of_circular(item, reading, usage)
            else:
                yield from _of_act(item, reading, register, usage)


def _of_act(
    item: Item, reading: Reading, register: LegalRegister, usage: _Usage
) -> Iterator[Finding]:
    reference = reading.reference
    if reference.text.count("§") == 1 and reference.provision.startswith("§§"):
        sign = item.text.index("§", reference.start)
        yield Finding(
            _SEVERAL,
            item,
            (sign, reference.end),
            (f"§{item.text[sign : reference.end]}",),
        )
    if reading.presumed:
        is_named = register.legislation.last_act(item.text, 0, reference.start)
        if not is_named and not _is_of_other(item.text, reference):
            yield _without_act(item, reading, usage)
    elif reference.name:
        yield from _named(item, reading, usage)


def _without_act(item: Item, reading: Reading, usage: _Usage) -> Finding:
    reference = reading.reference
    act = usage.acts.get(reading.source.key) if reading.source else None
    at = (reference.start, reference.end)
    if act is None:
        return Finding(_NO_ACT, item, at)
    name = act[0].upper() + act[1:] if _begins_sentence(item, reference) else act
    return Finding(_NO_ACT, item, at, (f"{name} {reference.text}",))


def _is_of_other(text: str, reference: LegalReference) -> bool:
    """True for a section of what is no act: «avtalens § 3», «§ 5 i forskriften»."""
    before, behind = text[: reference.start], text[reference.end :]
    return bool(_OTHER_BEFORE.search(before) or _OTHER_BEHIND.match(behind))


def _named(item: Item, reading: Reading, usage: _Usage) -> Iterator[Finding]:
    reference, name = reading.reference, reading.reference.name
    at = (reference.start, reference.start + len(name))
    begins = _begins_sentence(item, reference)
    plain = _plain(name)
    right = name[0] + plain[1:] if begins else plain
    usual = usage.majorities.get(reading.source.key) if reading.source else None
    if name != right and (_GENITIVE.search(name) or name[1:].islower()):
        yield Finding(_NAME, item, at, (right,))
    elif usual and plain != usual:
        yield Finding(_OTHER_NAME, item, at, (usual[0].upper() + usual[1:] if begins else usual,))


def _of_circular(item: Item, reading: Reading, usage: _Usage) -> Iterator[Finding]:
    reference, name = reading.reference, reading.reference.name
    number = _NUMBER.search(name)
    if number is None or _CIRCULAR_BEFORE.search(item.text[: reference.start]):
        return
    right = f"{usage.circular} Q-{int(number[1]):02}/20{number[2]}"
    if _begins_sentence(item, reference):
        right = right[0].upper() + right[1:]
    if name.casefold() != right.casefold():
        yield Finding(_CIRCULAR, item, (reference.start, reference.start + len(name)), (right,))


def _begins_sentence(item: Item, reference: LegalReference) -> bool:
    before = item.text[: reference.start]
    return _SENTENCE_BEFORE.search(before) is not None and not ends_in_abbreviation(before)


def _plain(name: str) -> str:
    """A name in the middle of a sentence, without a genitive s."""
    bare = name[:-1] if _GENITIVE.search(name) else name
    is_common = bare[1:].islower() and not _CONSTITUTION.match(bare)
    return bare[0].lower() + bare[1:] if is_common else bare


def _usage(register: LegalRegister) -> _Usage:
    acts: dict[str, Counter[str]] = {}
    circulars = Counter[str]()
    for readings in register.readings.values():
        for one in readings:
            name = one.reference.name
            if one.reference.source == "circular":
                circulars[_NUMBER.sub("", name).strip()] += 1
            elif name and one.source and not one.presumed:
                acts.setdefault(one.source.key, Counter())[_plain(name)] += 1
    del circulars[""]
    most = {key: names.most_common(1)[0] for key, names in acts.items()}
    return _Usage(
        {key: name for key, (name, _) in most.items()},
        {
            key: name
            for key, (name, count) in most.items()
            if count >= _FEWEST and count >= _SHARE * acts[key].total()
        },
        circulars.most_common(1)[0][0] if circulars else "rundskriv",
    )
