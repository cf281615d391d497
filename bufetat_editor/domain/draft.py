"""The draft: what someone has typed that no changeset holds yet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """The wording of one item as it stood in the editor when it was last kept.

    Attributes:
        item: id of the item, or the id that a new one will get.
        base: changeset of the state that the wording was made from; none for a new item.
        parent: for an item that is not made yet, what it is to stand under, else none.
        after: for an item that is not made yet, the sibling before it; `order.FIRST` for first,
            none for last.
        kind: for an item that is not made yet, its kind, else none.
        at: when it was kept, UTC, `YYYY-MM-DDTHH:MM:SSZ`.
    """

    item: str
    text: str
    base: int | None
    parent: str | None = None
    after: str | None = None
    kind: str | None = None
    at: str = ""
