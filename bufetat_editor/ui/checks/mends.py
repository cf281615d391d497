"""Which words would be mended in one step: all that a rule finds, where each has one sure mend."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from bufetat_editor.history.replacing import Rewording

if TYPE_CHECKING:
    from bufetat_editor.domain.checking.finding import Finding

_LEAST = 2


@dataclass(frozen=True, slots=True)
class Mends:
    """What would be other.

    Attributes:
        count: how many findings are mended.
    """

    rewordings: tuple[Rewording, ...] = ()
    count: int = 0


def mends_of(findings: Iterable[Finding], rule: str) -> Mends:
    """Return the mends of all that a rule finds; none if any of it needs a person's eye.

    Args:
        findings: all that wants attention.
        rule: the name of the rule.
    """
    its = [one for one in findings if one.rule.name == rule]
    if len(its) < _LEAST or not all(map(_is_sure, its)):
        return Mends()
    by_item: dict[str, list[Finding]] = {}
    for one in its:
        by_item.setdefault(one.item.id, []).append(one)
    made = [_reworded(family) for family in by_item.values()]
    rewordings = tuple(one for one in made if one)
    return Mends(rewordings, len(its)) if len(rewordings) == len(made) else Mends()


def _is_sure(finding: Finding) -> bool:
    return finding.at is not None and len(finding.mends) == 1 and not finding.rule.is_guess


def _reworded(findings: list[Finding]) -> Rewording | None:
    """How an item reads with all its mends; nothing if one stands in another's words."""
    item = findings[0].item
    placed = sorted((one.at, one.mends[0]) for one in findings if one.at)
    if any(one[1] > following[0] for (one, _), (following, _) in pairwise(placed)):
        return None
    text = item.text
    for (start, end), mend in reversed(placed):
        text = text[:start] + mend + text[end:]
    return Rewording(item.id, "", item.text, text)
