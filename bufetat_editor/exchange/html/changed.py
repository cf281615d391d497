"""What has changed, listed: how much, where and what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from textwrap import shorten

from bufetat_editor.exchange.blocks import Paragraph
from bufetat_editor.exchange.marks import is_gone

_LONGEST = 72  # letters of a wording in the list


class Deed(Enum):
    """What has happened to a paragraph; the value is how it is told of the place itself."""

    CHANGED = "endret"
    ADDED = "lagt til"
    REMOVED = "fjernet"
    MOVED_IN = "flyttet hit"
    MOVED_OUT = "flyttet herfra"

    @property
    def told(self) -> str:
        """How it is told from afar."""
        return "flyttet" if self in {Deed.MOVED_IN, Deed.MOVED_OUT} else self.value


@dataclass(frozen=True, slots=True)
class Changed:
    """One changed place.

    Attributes:
        address: id of the element that shows it.
        wording: what it reads, or read at last.
    """

    address: str
    number: str
    wording: str
    deed: Deed

    @property
    def is_gone(self) -> bool:
        """True for what is not there any more."""
        return self.deed is Deed.REMOVED

    @property
    def excerpt(self) -> str:
        """As much of the wording as serves to know it again."""
        words = " ".join(self.wording.split())
        cut = shorten(words, _LONGEST, placeholder=" …")
        return cut if cut != "…" else words[:_LONGEST] + "…"  # one word of any length


def deed(paragraph: Paragraph, *, has_moved: bool) -> Deed | None:
    """Return what has happened to a paragraph as a whole; none if it stayed.

    Args:
        has_moved: it stands in one place and stood in another, however that is marked.
    """
    if paragraph.mark is None:
        return None
    if has_moved:
        return Deed.MOVED_OUT if is_gone(paragraph.mark) else Deed.MOVED_IN
    return Deed.REMOVED if is_gone(paragraph.mark) else Deed.ADDED


def counted(changed: Sequence[Changed]) -> str:
    """Say in one line how many changes of each sort there are."""
    if not changed:
        return "Ingen endringer."
    number = Counter(one.deed.told for one in changed)
    sorts = dict.fromkeys(one.told for one in Deed)
    told = ", ".join(f"{number[sort]} {sort}" for sort in sorts if number[sort])
    endings = "endring" if len(changed) == 1 else "endringer"
    return f"{len(changed)} {endings}: {told}."
