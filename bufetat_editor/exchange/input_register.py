"""The register of inputs in groups: by item, by region, by outcome, before any format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal, get_args

from bufetat_editor.domain.assessments import OUTCOMES
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.places import Places
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange import input_terms
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.furniture import MATRIX
from bufetat_editor.history.register import Entry

Grouping = Literal["item", "region", "outcome"]

GROUPINGS: Final[tuple[Grouping, ...]] = get_args(Grouping)

GROUPED: Final[Mapping[Grouping, str]] = {
    "item": "Etter punkt",
    "region": "Etter region",
    "outcome": "Etter utfall",
}
"""What a register in such groups is called."""

_WHOLE: Final = "Hele modellen"
_FOOTNOTES: Final = "Fotnoter"


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
            return _gathered(answering, (), _Parts(answering.subject.snapshot).of)
        case "region":
            asked = (one.name for one in answering.round.recipients)
            return _gathered(answering, asked, lambda one: one.recipient.name)
        case "outcome":
            words = (*map(input_terms.OUTCOMES.__getitem__, OUTCOMES), input_terms.NOT_WEIGHED)
            return _gathered(answering, map(str.capitalize, words), _outcome)


def withdrawn(answering: Answering) -> Group:
    """Return the inputs whose receipts were taken back: they count no more, and are not lost."""
    gone = tuple(one for one in answering.entries if one.is_withdrawn)
    return Group(input_terms.WITHDRAWN.capitalize(), gone)


def outcome_of(entry: Entry) -> str:
    """Return what came of an input, in words: «tas til følge», or that it is not weighed."""
    weighed = entry.input.assessment
    return input_terms.OUTCOMES[weighed.outcome] if weighed else input_terms.NOT_WEIGHED


def _outcome(entry: Entry) -> str:
    return outcome_of(entry).capitalize()


def _gathered(
    answering: Answering, titles: Iterable[str], title_of: Callable[[Entry], str]
) -> tuple[Group, ...]:
    """The entries under their titles, those first that are there with entries or without."""
    by_title = {title: list[Entry]() for title in titles}
    for entry in answering.living():
        by_title.setdefault(title_of(entry), []).append(entry)
    return tuple(Group(title, tuple(entries)) for title, entries in by_title.items())


class _Parts:
    """What the parts of the model are called that items stand in, removed ones too."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._places = Places(snapshot)

    def of(self, entry: Entry) -> str:
        """Return what the part is called that an input is about; told also if it is not placed."""
        item = self._snapshot.get(entry.input.about)
        if item is None:
            return input_terms.TYPES["not_placed"].capitalize()
        part = self._part(item)
        match part.kind:
            case "service_model":
                return _WHOLE
            case "service_matrix":
                return MATRIX
            case "footnote":
                return _FOOTNOTES
            case _:
                return self._places.title(part)

    def _part(self, item: Item) -> Item:
        """What stands right under the root; the root is its own."""
        lineage = (item, *self._snapshot.ancestors(item.id))
        return next((one for one, above in pairwise(lineage) if above.parent is None), lineage[-1])
