"""The corrections that were proposed for the model of 2011, held against what the checks find."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import Any

import yaml

from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.domain.checking.lexicon import Lexicon
from bufetat_editor.domain.snapshot import Snapshot

TABLE = Path(__file__).parents[1] / "data" / "proposed_corrections.yaml"


@dataclass(frozen=True, slots=True)
class Proposed:
    """One correction.

    Attributes:
        nr: its number in the list.
        group: 1 for plain errors, 2 for likely ones, 3 for consistency and style, 4 for commas.
        original: the part to replace, in the item's own text.
    """

    nr: str
    group: int
    item: str
    original: str
    correction: str


@dataclass
class Account:
    """What became of the proposed corrections, and what was found besides.

    Attributes:
        mended: those found with what was proposed among the mends.
        found: those found at their place, with another mend or none.
        right_touched: findings in what looks wrong but is right.
        false_alarms: findings where nothing was proposed.
    """

    mended: list[Proposed] = field(default_factory=list)
    found: list[Proposed] = field(default_factory=list)
    missed: list[Proposed] = field(default_factory=list)
    right_touched: list[Finding] = field(default_factory=list)
    false_alarms: list[Finding] = field(default_factory=list)


@cache
def table() -> dict[str, Any]:
    return dict(yaml.safe_load(TABLE.read_text(encoding="utf-8")))


def proposed() -> list[Proposed]:
    return [Proposed(**row) for row in table()["proposed"]]


def account(
    snapshot: Snapshot, findings: Sequence[Finding], lexicon: Lexicon | None = None
) -> Account:
    """Hold findings against the proposed corrections.

    Args:
        lexicon: tells what was meant by the words that it does not know.
    """
    told = Account()
    for one in proposed():
        text = snapshot[one.item].text
        there = [it for it in findings if it.item.id == one.item and _meets(it, text, one)]
        if any(text_mended in _corrected(text, one) for text_mended in _mended(there, lexicon)):
            told.mended.append(one)
        else:
            (told.found if there else told.missed).append(one)
    for finding in findings:
        if not any(
            _meets(finding, finding.item.text, one)
            for one in proposed()
            if one.item == finding.item.id
        ):
            is_right = any(_is_within(finding, row) for row in table()["right"])
            (told.right_touched if is_right else told.false_alarms).append(finding)
    return told


def _mended(findings: Iterable[Finding], lexicon: Lexicon | None) -> set[str]:
    return {
        finding.mended(mend)
        for finding in findings
        for mend in finding.mends or (lexicon.suggestions(finding.found) if lexicon else ())
    }


def _places(text: str, part: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(part, at)]


def _corrected(text: str, one: Proposed) -> list[str]:
    return [
        text[:at] + one.correction + text[at + len(one.original) :]
        for at in _places(text, one.original)
    ]


def _meets(finding: Finding, text: str, one: Proposed) -> bool:
    """Whether a finding is where something would be other, not only in the words round it."""
    before = _alike(one.original, one.correction)
    after = _alike(one.original[before:][::-1], one.correction[before:][::-1])
    start, end = finding.at or (0, len(text))
    return any(
        start <= at + len(one.original) - after and at + before <= end
        for at in _places(text, one.original)
    )


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    pairs = zip(one, other, strict=False)
    return len([*takewhile(lambda pair: pair[0] == pair[1], pairs)])


def _is_within(finding: Finding, row: dict[str, str]) -> bool:
    if row["item"] != finding.item.id or finding.at is None:
        return False
    start, end = finding.at
    return any(
        start < at + len(row["wording"]) and at < end
        for at in _places(finding.item.text, row["wording"])
    )
