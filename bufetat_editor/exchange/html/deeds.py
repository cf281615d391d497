"""What has happened to a paragraph or a figure as a whole, told where it stands."""

from __future__ import annotations

from enum import Enum

from bufetat_editor.exchange.blocks import Mark
from bufetat_editor.exchange.furniture import MOVES
from bufetat_editor.exchange.marks import is_gone


class Deed(Enum):
    """What has happened; the value is how it is told."""

    ADDED = "lagt til"
    REMOVED = "fjernet"
    MOVED_IN = MOVES["moved_in"]
    MOVED_OUT = MOVES["moved_out"]


def deed(mark: Mark | None, *, has_moved: bool = False) -> Deed | None:
    """Return what has happened to something that is marked as a whole; none if it stayed.

    Args:
        has_moved: it stands in one place and stood in another, however that is marked.
    """
    if mark is None:
        return None
    if has_moved:
        return Deed.MOVED_OUT if is_gone(mark) else Deed.MOVED_IN
    return Deed.REMOVED if is_gone(mark) else Deed.ADDED
