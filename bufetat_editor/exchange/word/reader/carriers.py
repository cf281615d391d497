"""What carries the id of an item: a bookmark, a content control (`word.identity` writes both).

Where the start stands, there the item is: the end may have come into another paragraph.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bufetat_editor.exchange.word.identity import LEFT, LIVES

_RENAMED = re.compile("_(C[opy_0-9]*)?$")
"""What LibreOffice adds to the name of a bookmark that is there already, and cuts at 40 letters."""
_ITEM = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_ID = 36
_OF_FIELDS = "tm-"  # how the tags of fields begin, which case systems find


@dataclass(frozen=True, slots=True)
class Carrier:
    """The mark of an item in the paragraph where it begins.

    Attributes:
        rank: the lower, the likelier it is the first of several for one item: a bookmark, then one
            that a program has renamed as a copy, then a control, which is copied with its words.
        is_filled: words stand in it once all changes are accepted.
    """

    item: str
    rank: int
    is_filled: bool = False


def of_bookmark(name: str) -> Carrier | None:
    """Return what a bookmark carries; nothing if it is not ours."""
    if not name.startswith((LIVES, LEFT)):
        return None
    bare = _RENAMED.sub("", name)
    item = bare[len(LIVES) :].replace("_", "-")
    return Carrier(item, int(bare != name)) if _is_id(item) else None


def of_control(tag: str) -> Carrier | None:
    """Return what a content control carries; nothing if it is not ours."""
    return Carrier(tag, 2) if _is_id(tag) and not tag.startswith(_OF_FIELDS) else None


def _is_id(text: str) -> bool:
    return len(text) <= _LONGEST_ID and _ITEM.fullmatch(text) is not None
