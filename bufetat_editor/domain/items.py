"""The item: the one shape in which all content is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

AttrValue = str | int | bool | tuple[str, ...]
"""A label, an id, a short fact, or several ids in order."""

Attrs = Mapping[str, AttrValue]

NEW = 0
"""The changeset of a state that no changeset has written yet."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item in one state.

    Attributes:
        id: permanent; at most 36 of `a-z0-9-`, beginning with the Norwegian prefix of the
            kind that it was made as.
        kind: a name in `domain.kinds`.
        parent: id of the item it stands under; none for a root.
        pos: fractional key; siblings stand in the order of (`pos`, `id`).
        text: the wording that people read; a line feed is a line break inside the paragraph.
        attrs: labels, ids of other items and short facts; never changed in place.
        deleted: removed, but kept, so that it can be restored.
        cs: the changeset that gave the item this state. In a planned state it is still that of
            the state it was planned from (`NEW` for a new item), which is how a lost update shows.
    """

    id: str
    kind: str
    parent: str | None
    pos: str
    text: str = ""
    attrs: Attrs = field(default_factory=dict)
    deleted: bool = False
    cs: int = NEW

    @property
    def place(self) -> tuple[str | None, str]:
        """Where it stands: parent and key, which move together."""
        return self.parent, self.pos
