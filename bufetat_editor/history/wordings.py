"""What items once read: the wordings that a log holds beside those that stand."""

from __future__ import annotations

from dataclasses import dataclass

from bufetat_editor.domain.items import Item


@dataclass(frozen=True, slots=True)
class Wording:
    """An item's state when its words changed, or when it was removed or brought back.

    Attributes:
        item: the state, with the changeset that gave it.
        author: who did it.
        at: when, in UTC.
    """

    item: Item
    author: str
    at: str
