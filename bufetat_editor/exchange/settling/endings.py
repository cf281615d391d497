"""Where a fragment of a returned file ended, and where it is told of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bufetat_editor.domain.proposals import Proposal

Source = Literal["line", "gone", "missing", "reply", "comment"]
"""What a fragment is: what the file holds, or a line sent that it lacks."""

Place = tuple[int, ...]
"""Sorts what is told into the order of the file; see `Places`."""


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
