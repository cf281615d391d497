"""New ids: a prefix that a person can read and a tail that chance never gives twice."""

from __future__ import annotations

from collections.abc import Callable

from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.snapshot import Snapshot

_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"  # base32 of RFC 4648 in small letters
_TAIL = 8


def unused_id(snapshot: Snapshot, kind: str, draw: Callable[[str], str]) -> str:
    """Return `<prefix>-<8 random base32 characters>`, at most 36 characters, never used before.

    Args:
        kind: name of the new item's kind.
        draw: picks one character of a text by chance, as `secrets.choice` does.
    """
    prefix = kind_of(kind).prefix
    while snapshot.get(made := f"{prefix}-{''.join(draw(_ALPHABET) for _ in range(_TAIL))}"):
        pass
    return made


def is_id_of(item_id: str, kind: str) -> bool:
    """Tell whether an id is one of that kind's, where the item itself may not be at hand.

    Args:
        kind: name of a kind that shares its prefix with no other.
    """
    return item_id.startswith(f"{kind_of(kind).prefix}-")
