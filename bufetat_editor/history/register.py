"""The register of inputs as plain values: what came in, what had been sent, where it ended."""

from __future__ import annotations

from dataclasses import dataclass

from bufetat_editor.domain.assessments import Assessment, Deed
from bufetat_editor.domain.rounds import Input, Receipt, Recipient, Round
from bufetat_editor.history.changeset import Edition
from bufetat_editor.history.merge import Merged, Stretch, merge

_WORDINGS = {"changed", "moved"}


@dataclass(frozen=True, slots=True)
class Applied:
    """What became of the model because of an input.

    Attributes:
        changeset: the one that wording and assessment share.
        item: id of the item that was reworded, made, removed or moved.
        wording: how it read then; empty if it was removed.
        stands: whether it is so to this day.
    """

    changeset: int
    deed: Deed
    item: str
    wording: str
    stands: bool


@dataclass(frozen=True, slots=True)
class Weighed:
    """One state of an assessment.

    Attributes:
        at: when it was written, `YYYY-MM-DDTHH:MM:SSZ`.
        by: who wrote it.
        assessment: what was written; none where it was taken back.
    """

    changeset: int
    at: str
    by: str
    assessment: Assessment | None


@dataclass(frozen=True, slots=True)
class Ending:
    """Where an input ended that is weighed.

    Attributes:
        weighed: all that was written of it, newest first; the first one holds.
        applied: what was done to the model, the last time that something was; none if nothing.
        decided: the first approved edition that came of it: which has the wording, if one was used
            and the input is still followed, else which was approved after it came to this outcome;
            none so far, and none of what is postponed.
        since: the changeset by which it came to its present outcome; 0 if that was taken back.
        met: id of the item that was as the input proposes by then, of a removal the one that was
            removed, where it is followed or partly followed and nothing had to be done because of
            it; empty if there is none. A meeting decided it only if its edition has it so.
        met_stands: whether that item is so to this day.
    """

    weighed: tuple[Weighed, ...]
    applied: Applied | None
    decided: Edition | None
    since: int = 0
    met: str = ""
    met_stands: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """One input, with all that it takes to judge it and to answer it.

    Attributes:
        number: reference number of the item that it is about; of one that is gone, its last.
        place: the headings that the item stands, or stood, under and its number; empty if it is
            not placed.
        before: the wording that was sent of the item that it is about; empty if it is about none,
            or only stands by one.
        now: the wording of that item today; none if there is none, or it is removed.
        merged: proposed and present wording made one, where both have changed since it was sent.
        ending: none as long as it is not weighed.
        left: what was done to the model because of it, where its assessment was taken back since.
        is_withdrawn: whether its receipt has been taken back.
        number_sent: the number of the item that it is about in what was sent, by which whoever
            sent the input knows it.
    """

    input: Input
    round: Round
    recipient: Recipient
    receipt: Receipt
    number: str
    place: str
    before: str
    now: str | None
    merged: Merged | None
    ending: Ending | None = None
    left: Applied | None = None
    is_withdrawn: bool = False
    number_sent: str = ""

    @property
    def carried_over(self) -> str | None:
        """The wording proposed with what was written since in it; empty if it proposes none.

        None where the two want the same words otherwise.
        """
        if self.merged is None:
            after = self.input.proposal.after
            return "" if after == self.before else after
        return None if self.merged.conflicts else self.merged.text

    @property
    def done(self) -> Applied | None:
        """What was done to the model because of it, however it is weighed by now."""
        return self.ending.applied if self.ending else self.left

    @property
    def wanted(self) -> str:
        """The words that are wanted in place of those that were sent; empty if none are."""
        proposal = self.input.proposal
        return proposal.after if proposal.type in _WORDINGS and proposal.item else ""


@dataclass(frozen=True, slots=True)
class Other:
    """What somebody else says of the same item in the same round.

    Attributes:
        mine: the input beside which it is said.
        collides: whether the two want the same words otherwise.
        is_same: whether they propose the very same.
    """

    entry: Entry
    mine: Entry
    collides: bool = False
    is_same: bool = False

    @property
    def collisions(self) -> tuple[Stretch, ...]:
        """Where they do; `theirs` is what `mine` wants there, and `ours` what the other does."""
        if not self.collides:
            return ()
        return merge(self.mine.before, self.mine.wanted, self.entry.wanted).conflicts


@dataclass(frozen=True, slots=True)
class Consideration:
    """What else one should know when one weighs an input.

    Attributes:
        others: what else was said of the same item in this round.
        elsewhere: what was said of it in other rounds, newest first, with what came of it.
    """

    others: tuple[Other, ...] = ()
    elsewhere: tuple[Entry, ...] = ()
