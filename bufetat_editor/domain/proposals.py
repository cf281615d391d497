"""What comes of a returned file: where each of its fragments ends, and what it proposes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Type = Literal["unchanged", "changed", "comment", "added", "removed", "moved", "not_placed"]
OpenType = Literal["changed", "comment", "added", "removed", "moved", "not_placed"]
Manner = Literal["split", "merged", "copied", ""]
Beside = Literal["after", "under", ""]

TYPES: tuple[Type, ...] = get_args(Type)
"""Where a fragment can end, in the order in which an account tells it."""
OPEN_TYPES: tuple[OpenType, ...] = get_args(OpenType)
"""The types of what is to be weighed: all but what came back as it was sent."""
MANNERS: tuple[Manner, ...] = get_args(Manner)[:-1]
BESIDES: tuple[Beside, ...] = get_args(Beside)[:-1]

CERTAIN = 100
"""Percent; of what the file itself says by the marks that it was sent with."""
CERTAIN_ENOUGH = 95
"""Percent; what is less certain is told to whoever weighs it."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What somebody said.

    Attributes:
        author: as the file tells it; empty if it does not, and for what the program itself has to
            say of what stands there, such as what was chosen in a list.
        at: `YYYY-MM-DDTHH:MM:SSZ`; empty if the file does not tell it.
    """

    text: str
    author: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One fragment that did not come back as it was sent.

    Attributes:
        type: what is proposed.
        item: id of the item that is to be changed, removed, moved, or is spoken of; empty for what
            is added and for what is not placed.
        anchor: for what is added or moved, id of the item that it is to stand by; else empty.
        beside: whether that is right after the anchor, which is first in it if it holds others, or
            as the last one under it.
        before: the wording that was sent; empty for what is added and for what is not placed.
        after: the wording proposed; empty for what is removed and for a comment.
        certainty: that this is the item, in percent; `CERTAIN` if the file's own marks tell it.
            Of what is removed it is also less where the item may be there in other words.
        manner: how the wording came about, if paragraphs were split, merged or pasted twice.
        remarks: what was said of it, a comment first and the replies after it.
        author: who changed it, where the file tells.
        at: when, `YYYY-MM-DDTHH:MM:SSZ`, where the file tells.
        where: where in the file it stands, as a person finds it: «avsnitt 14», «Matrise, rad 12».
        quote: the words that a comment hangs on.
    """

    type: OpenType
    item: str = ""
    anchor: str = ""
    beside: Beside = ""
    before: str = ""
    after: str = ""
    certainty: int = CERTAIN
    manner: Manner = ""
    remarks: tuple[Remark, ...] = ()
    author: str = ""
    at: str = ""
    where: str = ""
    quote: str = ""

    @property
    def spoken(self) -> tuple[Remark, ...]:
        """All that is said and not proposed: loose words that are taken for it, then the remarks.

        What was placed by a person keeps the words that it came with.
        """
        is_loose = self.type in {"comment", "removed"} and self.after
        loose = (Remark(self.after, self.author, self.at),) if is_loose else ()
        return (*loose, *self.remarks)


@dataclass(frozen=True, slots=True)
class Account:
    """Where every fragment of a returned file ended.

    Attributes:
        fragments: how many there are: what the file holds, and what of the sent one it lacks.
        unchanged: how many came back as they were sent, or ask for nothing.
        proposals: the others, in the order of the file.
        absent: how many items were sent and are not in a file that answers on a part only; they
            are no fragments, for nothing is proposed of them.
    """

    fragments: int
    unchanged: int
    proposals: tuple[Proposal, ...]
    absent: int = 0

    @property
    def counts(self) -> dict[Type, int]:
        """How many fragments ended in each type."""
        return counted(self.unchanged, Counter(one.type for one in self.proposals))

    @property
    def balances(self) -> bool:
        """True if every fragment ended somewhere, and in one place only."""
        return self.fragments == sum(self.counts.values())


def counted(unchanged: int, found: Mapping[OpenType, int]) -> dict[Type, int]:
    """Return the numbers of an account, each type in its order."""
    return {"unchanged": unchanged, **{name: found.get(name, 0) for name in OPEN_TYPES}}
