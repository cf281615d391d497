"""The register of inputs in groups: by item, by region, by outcome, before any format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.input_places import InputPlaces
from bufetat_editor.exchange.input_terms import ENDS, WITHDRAWN, outcome_of
from bufetat_editor.history.register import Entry

Grouping = Literal["item", "region", "outcome"]

GROUPINGS: Final[tuple[Grouping, ...]] = get_args(Grouping)

GROUPED: Final[Mapping[Grouping, str]] = {
    "item": "Etter punkt",
    "region": "Etter region",
    "outcome": "Etter utfall",
}
"""What a register in such groups is called."""


@dataclass(frozen=True, slots=True)
class Group:
    """What is told under one heading, in the order of the model.

    Attributes:
        title: the part of the model, who sent it, or what came of it.
    """

    title: str
    entries: tuple[Entry, ...]


def groups(answering: Answering, by: Grouping) -> tuple[Group, ...]:
    """Return every input that is not withdrawn, each in one group.

    Whoever was asked has a group, with inputs or without, and so has every outcome. Of the parts of
    the model only those are there that something was said of.
    """
    match by:
        case "item":
            return _gathered(answering, (), InputPlaces(answering.subject).part)
        case "region":
            asked = (one.name for one in answering.round.recipients)
            return _gathered(answering, asked, lambda one: one.recipient.name)
        case "outcome":
            return _gathered(answering, ENDS, lambda one: outcome_of(one.input.assessment))


def withdrawn(answering: Answering) -> Group:
    """Return the inputs whose receipts were taken back: they count no more, and are not lost."""
    gone = tuple(one for one in answering.entries if one.is_withdrawn)
    return Group(WITHDRAWN, gone)


def _gathered(
    answering: Answering, titles: Iterable[str], title_of: Callable[[Entry], str]
) -> tuple[Group, ...]:
    """The entries under their titles, those first that are there with entries or without."""
    by_title = {title: list[Entry]() for title in titles}
    for entry in answering.living():
        by_title.setdefault(title_of(entry), []).append(entry)
    return tuple(Group(title, tuple(entries)) for title, entries in by_title.items())
