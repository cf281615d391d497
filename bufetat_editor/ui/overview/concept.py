"""What the figure of the quality concept shows, read out of the model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.ui.language import label

if TYPE_CHECKING:
    from bufetat_editor.domain.items import Item
    from bufetat_editor.ui.standing import Change, Standing


@dataclass(frozen=True, slots=True)
class Node:
    """A shape of the figure.

    Attributes:
        item: its id.
        text: its wording, or what it is called that has none.
        change: how it differs from the base, if it does.
    """

    item: str
    text: str
    change: Change | None


@dataclass(frozen=True, slots=True)
class Concept:
    """The hub, and the dimensions in the order of the document."""

    hub: Node
    dimensions: tuple[Node, ...]


def concept_of(standing: Standing) -> Concept | None:
    """Return the quality concept of the model; nothing if it has none yet."""
    snapshot = standing.snapshot
    for concept in snapshot.of_kind("quality_concept")[:1]:
        dimensions = snapshot.children(concept.id, "quality_dimension")
        return Concept(
            _node(concept, standing), tuple(_node(dimension, standing) for dimension in dimensions)
        )
    return None


def _node(item: Item, standing: Standing) -> Node:
    text = item.text.strip() or label(kind_of(item.kind).labels)
    return Node(item.id, text, standing.changed.get(item.id))
