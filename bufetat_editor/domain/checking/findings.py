"""All that wants attention in a model: every rule, in the order of the document.

What is done again after an edit is made cheap by what it depends on: what a text tells by itself is
remembered by the text, so that one edit costs one text; the rest goes through the model once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import chain, takewhile

from bufetat_editor.domain.checking.abbreviations import ABBREVIATIONS
from bufetat_editor.domain.checking.agreement import AGREEMENT
from bufetat_editor.domain.checking.aids import Aids
from bufetat_editor.domain.checking.clauses import clause_spots
from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.domain.checking.legal import legal_findings
from bufetat_editor.domain.checking.likeness import likeness_findings
from bufetat_editor.domain.checking.names import former_names
from bufetat_editor.domain.checking.paragraphs import ending_findings
from bufetat_editor.domain.checking.prose import Spot
from bufetat_editor.domain.checking.punctuation import PUNCTUATION
from bufetat_editor.domain.checking.quotations import Quotations
from bufetat_editor.domain.checking.spelling import SPELLING, spelling_spots
from bufetat_editor.domain.checking.spelt_words import spelt_words
from bufetat_editor.domain.checking.structure import structure_findings
from bufetat_editor.domain.checking.typography import TYPOGRAPHY
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.records import without_records
from bufetat_editor.domain.snapshot import Snapshot

_PATTERNS = (*ABBREVIATIONS, *PUNCTUATION, *TYPOGRAPHY, *AGREEMENT)

_NO_PROSE = {"to", "copy_to", "from", "date", "case_number", "case_officer"}
"""Fields of a memo's head that hold names, days and numbers."""


def findings(
    snapshot: Snapshot,
    aids: Aids | None = None,
    quotations: Quotations | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> tuple[Finding, ...]:
    """Return what wants attention, in the order of the document and within each text.

    Args:
        quotations: those of the same model when it was last checked, which saves most of the time.
        stopped: tells that the answer is no longer wanted; what was found so far is returned.
    """
    aids = aids or Aids()
    quotations = quotations or Quotations()
    rules: tuple[Callable[[], Iterable[Finding]], ...] = (
        lambda: structure_findings(snapshot),
        lambda: _prose_findings(snapshot, aids),
        lambda: ending_findings(snapshot),
        lambda: likeness_findings(snapshot),
        lambda: quotations.findings(snapshot),
        lambda: former_names(snapshot, aids.former),
        lambda: legal_findings(snapshot, aids.legal) if aids.legal else (),
    )
    by_rule = chain.from_iterable(rule() for rule in rules)
    found = list(takewhile(lambda _: not stopped(), by_rule))
    rank = {item.id: n for n, item in enumerate(snapshot)}
    told = sorted(_told_once(found), key=lambda one: (rank[one.item.id], one.at or (0, 0)))
    return tuple(told)


@lru_cache(maxsize=8192)  # after every change all texts but one are as they were
def prose_spots(text: str) -> tuple[Spot, ...]:
    """Return where a text by itself does not keep to the rules of prose."""
    by_signs = (spot for pattern in _PATTERNS for spot in pattern.spots(text))
    return (*by_signs, *clause_spots(text))


def _prose_findings(snapshot: Snapshot, aids: Aids) -> Iterator[Finding]:
    for item in without_records(snapshot):
        if _is_prose(item):
            by_word = spelling_spots(aids.lexicon, item.text) if aids.lexicon else ()
            parted = aids.one_word.spots(item.text) if aids.one_word else ()
            for spot in (*prose_spots(item.text), *parted, *by_word):
                yield Finding(spot.rule, item, spot.at, spot.mends)


def _is_prose(item: Item) -> bool:
    return KINDS[item.kind].wording != "none" and item.attrs.get("field") not in _NO_PROSE


def _told_once(found: list[Finding]) -> Iterator[Finding]:
    """Leave out misspelt words that the mend of another finding puts something else for."""
    others: dict[str, list[Finding]] = {}
    for one in found:
        if one.at and one.mends and one.rule not in SPELLING:
            others.setdefault(one.item.id, []).append(one)
    for one in found:
        there = others.get(one.item.id, ()) if one.rule in SPELLING else ()
        if not any(_replaces(other, one) for other in there):
            yield one


def _replaces(other: Finding, misspelt: Finding) -> bool:
    (first, last), (start, end) = other.at or (0, 0), misspelt.at or (0, 0)
    mend = other.mends[0]
    kept = (mend[slice(*at)] for at in spelt_words(mend))
    return start < last and first < end and misspelt.found not in kept
