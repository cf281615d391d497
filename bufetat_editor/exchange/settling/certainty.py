"""How certain it is that a line is the one that was sent, by what tells it; in percent.

What the file's own marks tell is `CERTAIN`; all else is told by words or by place, and is less.
"""

from __future__ import annotations

from bufetat_editor.domain.proposals import CERTAIN

BY_TEXT = 95
"""Of what reads as it was sent."""

BY_PLACE = 60
"""Of what only stands where it stood."""

_AT_MOST = 90
"""Of what reads almost as it was sent."""


def by_likeness(like: float) -> int:
    """Return how certain it is by how like the words are, from 0 to 1."""
    return round(like * _AT_MOST)


def by_kinship(kin: float) -> int:
    """Return how certain it is by the share of words that are kept; all of them are the text."""
    return BY_TEXT if kin == 1 else by_likeness(kin)


def of_removal(likely: int) -> int:
    """Return how certain it is that something is gone.

    Args:
        likely: how certain it is that what was found is it, in other words.
    """
    return CERTAIN - likely
