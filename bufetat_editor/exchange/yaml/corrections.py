"""Reads corrections that ship with the program."""

from __future__ import annotations

from dataclasses import dataclass

from bufetat_editor.exchange.yaml.plain import loaded


@dataclass(frozen=True, slots=True)
class Correction:
    """A part of an item's text, and what shall stand in its place."""

    item: str
    original: str
    correction: str


def read_corrections(content: str) -> tuple[Correction, ...]:
    """Return the corrections that a YAML file holds, in its order.

    Raises:
        KeyError: one of them lacks a part.
    """
    return tuple(
        Correction(one["punkt"], one["original"], one["rettelse"])
        for one in loaded(content)["rettelser"]
    )
