"""The snapshot: the whole tree at one moment, which everything that reads reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from bufetat_editor.domain.items import Item
from bufetat_editor.errors import UnknownItem


class Snapshot:
    """An immutable tree of items.

    Iterating gives the living items in the order of the document, parents before their children.

    Args:
        changeset: the changeset after which the tree looked so.
        items: every item that had been made by then, the removed ones included.
    """

    def __init__(self, changeset: int, items: Iterable[Item]) -> None:
        self.changeset = changeset
        self._items = {item.id: item for item in items}

    def __getitem__(self, item_id: str) -> Item:
        """Return the item, living or removed.

        Raises:
            UnknownItem: there was none of that id.
        """
        try:
            return self._items[item_id]
        except KeyError:
            raise UnknownItem(item=item_id) from None

    def get(self, item_id: str) -> Item | None:
        """Return the item, living or removed, if there was one of that id."""
        return self._items.get(item_id)

    def is_living(self, item_id: str) -> bool:
        """True if there is such an item and it is not removed."""
        item = self._items.get(item_id)
        return item is not None and not item.deleted

    def __iter__(self) -> Iterator[Item]:
        return iter(self._living)

    def all_items(self) -> Iterable[Item]:
        """Every item, the removed ones included, in no order of meaning."""
        return self._items.values()

    # Numbers, findings, sections and differences all ask for the same order: it is made once.

    @cached_property
    def _living(self) -> tuple[Item, ...]:
        return tuple(self._below(None))

    @cached_property
    def _kinds(self) -> dict[str, list[Item]]:
        kinds: dict[str, list[Item]] = {}
        for item in self:
            kinds.setdefault(item.kind, []).append(item)
        return kinds

    @cached_property
    def _children(self) -> dict[str | None, tuple[Item, ...]]:
        families: dict[str | None, list[Item]] = {}
        for item in self._items.values():
            if not item.deleted:
                families.setdefault(item.parent, []).append(item)
        return {
            parent: tuple(sorted(family, key=lambda item: (item.pos, item.id)))
            for parent, family in families.items()
        }

    def children(self, parent: str | None, *kinds: str) -> tuple[Item, ...]:
        """Return the living children in order, of the named kinds only if any are named."""
        family = self._children.get(parent, ())
        return tuple(item for item in family if item.kind in kinds) if kinds else family

    def descendants(self, item_id: str) -> Iterator[Item]:
        """The living items below one, in the order of the document."""
        return self._below(item_id)

    def _below(self, parent: str | None) -> Iterator[Item]:
        coming = [*reversed(self.children(parent))]
        while coming:
            item = coming.pop()
            yield item
            coming += reversed(self.children(item.id))

    def ancestors(self, item_id: str) -> Iterator[Item]:
        """What the item stands under, nearest first; removed ones too."""
        parent = self[item_id].parent
        while parent is not None:
            yield self[parent]
            parent = self[parent].parent

    def root_of(self, item_id: str) -> Item:
        """Return what the item stands under last of all; a root is its own."""
        *_, root = (self[item_id], *self.ancestors(item_id))
        return root

    def of_kind(self, *kinds: str) -> tuple[Item, ...]:
        """Return the living items of these kinds in the order of the document."""
        if len(kinds) == 1:
            return tuple(self._kinds.get(kinds[0], ()))
        return tuple(item for item in self if item.kind in kinds)

    def with_states(self, changeset: int, states: Iterable[Item]) -> Snapshot:
        """Return the tree at another moment, at which these items had other states."""
        later = Snapshot(changeset, ())
        later._items = self._items | {item.id: item for item in states}
        return later

    def without(self, changeset: int, item_ids: Iterable[str]) -> Snapshot:
        """Return the tree at an earlier moment, when these items had not been made yet."""
        gone = set(item_ids)
        return Snapshot(changeset, (item for item in self._items.values() if item.id not in gone))
