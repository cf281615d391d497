"""Which parts of a package belong to which (ECMA-376 part 2, 9).

Parts are found by their relationships, for programs call them what they like.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from posixpath import basename, dirname, join, normpath
from typing import Protocol

_OUTSIDE = "External"


class Told(Protocol):
    """An element of a part that lists relationships, whichever library has read it."""

    def get(self, key: str, default: str, /) -> str:
        """Return an attribute."""


@dataclass(frozen=True, slots=True)
class Relation:
    """That a part has another one.

    Attributes:
        id: by which the part speaks of it.
        kind: what for, in small letters: the last word of the type, as `worksheet`.
        path: of the other one.
    """

    id: str
    kind: str
    path: str


def relations_part(owner: str) -> str:
    """Return the path of the part that lists what a part has.

    Args:
        owner: path of the part that has them; empty for the package itself.
    """
    return join(dirname(owner), "_rels", f"{basename(owner)}.rels")


def relations(owner: str, told: Iterable[Told] | None, kind: str) -> Iterator[Relation]:
    """Yield what a part has in the package for something; what is outside is left out.

    Args:
        owner: path of the part that has them; empty for the package itself.
        told: root of the part that lists them; none if there is no such part.
        kind: the last word of the relationship's type, in whatever letters.
    """
    for one in () if told is None else told:
        found = basename(one.get("Type", "")).casefold()
        if found == kind.casefold() and one.get("TargetMode", "") != _OUTSIDE:
            path = normpath(join("/", dirname(owner), one.get("Target", ""))).lstrip("/")
            yield Relation(one.get("Id", ""), found, path)
