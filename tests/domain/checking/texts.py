"""Texts that rules of prose are tried on, told in short."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bufetat_editor.domain.checking.prose import Pattern, Spot


def spots(patterns: Sequence[Pattern], text: str) -> list[Spot]:
    return [spot for pattern in patterns for spot in pattern.spots(text)]


def mended(found: Iterable[Spot], text: str) -> str:
    """The text with the first mend of each finding in it."""
    for spot in sorted(found, key=lambda one: one.at, reverse=True):
        start, end = spot.at
        text = text[:start] + spot.mends[0] + text[end:]
    return text
