"""Where a fragment of a returned file ended, and where it is told of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bufetat_editor.domain.proposals import Proposal

Source = Literal["line", "gone", "missing", "reply", "comment"]
"""What a fragment is: what the file holds, or a line sent that it lacks."""

Place = tuple[int, ...]
"""Sorts what is told into the order of the file: the line, what of it, then which of these."""


@dataclass(frozen=True, slots=True)
class Ending:
    """What came of one fragment.

    Attributes:
        number: its place among those of its source; that of a missing line among those sent.
        proposal: none if it came back as it was sent, or asks for nothing.
    """

    source: Source
    number: int
    place: Place
    proposal: Proposal | None = None


class Unbalanced(Exception):
    """A fault of our own: a fragment ended twice, or nowhere."""


def check(endings: Sequence[Ending], fragments: Counter[Source]) -> None:
    """See to it that every fragment ended, and in one place only.

    Args:
        fragments: how many there are of each source.

    Raises:
        Unbalanced: one ended twice, or nowhere.
    """
    ended = Counter(one.source for one in endings)
    apart = {(one.source, one.number) for one in endings}
    if ended != fragments or len(apart) != len(endings):
        raise Unbalanced(f"ended {dict(ended)}, were {dict(fragments)}, apart {len(apart)}")
