"""What is told to who waits while files are made."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Begun:
    """One of the things that are made one after the other, as it is begun.

    Attributes:
        name: of a file, or of whom its papers are for.
        number: which of them it is; the first is 1.
        of: how many there are.
    """

    name: str
    number: int
    of: int
