"""Two sequences as one: what stayed in order, and between it what went and then what came."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from bufetat_editor.exchange.marking.signing import Change
from bufetat_editor.history.kept_order import kept_order

Key = TypeVar("Key", bound=Hashable)
One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class Place(Generic[Key, One]):
    """One place in the union; what has moved has two.

    Attributes:
        before: what stood there; none if it has come.
        after: what stands there; none if it has gone.
    """

    key: Key
    before: One | None
    after: One | None

    @property
    def one(self) -> One:
        """What stands there; what stood there if it has gone."""
        return cast("One", self.before if self.after is None else self.after)

    @property
    def stayed(self) -> bool:
        """True if it stands where it stood."""
        return self.before is not None and self.after is not None

    @property
    def change(self) -> Change:
        """What happened there, if it did not stay."""
        return "deleted" if self.after is None else "inserted"


def union(
    old: Mapping[Key, One], new: Mapping[Key, One], fixed: Collection[Key] = ()
) -> Iterator[Place[Key, One]]:
    """Yield the places of both in order.

    Args:
        fixed: keys of what nobody has moved; also of what is only in one of the two.
    """
    stayed = kept_order(
        [key for key in old if key in new], [key for key in new if key in old], fixed
    )
    rest = iter(old.items())
    came: list[Place[Key, One]] = []
    for key, after in new.items():
        if key not in stayed:
            came.append(Place(key, None, after))
            continue
        for other, before in rest:
            if other == key:
                break
            yield Place(other, before, None)
        yield from came
        came.clear()
        yield Place(key, old[key], after)
    yield from (Place(key, before, None) for key, before in rest)
    yield from came
