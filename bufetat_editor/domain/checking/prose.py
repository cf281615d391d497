"""Rules of prose: what one text tells by itself, whatever item it is the wording of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bufetat_editor.domain.checking.finding import Rule
from bufetat_editor.domain.matching import Stretch

Mend = Callable[[re.Match[str]], str]
"""What may stand for what a pattern found."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a text does not keep to a rule.

    Attributes:
        mends: what may stand there instead, the likeliest first.
    """

    rule: Rule
    at: Stretch
    mends: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pattern:
    """A rule that can be told by signs alone.

    Attributes:
        signs: what does not keep to it; a group named `at` is the part that is to be mended.
        mend: what may stand for that part; none where only a person knows.
    """

    rule: Rule
    signs: re.Pattern[str]
    mend: Mend | None = None

    def spots(self, text: str) -> Iterator[Spot]:
        """Yield where a text does not keep to the rule."""
        part = "at" if "at" in self.signs.groupindex else 0
        for found in self.signs.finditer(text):
            mend = self.mend(found) if self.mend else None
            if mend != found[part]:
                yield Spot(self.rule, found.span(part), () if mend is None else (mend,))


def always(mend: str) -> Mend:
    """Return a mend that is the same whatever was found."""
    return lambda _found: mend
