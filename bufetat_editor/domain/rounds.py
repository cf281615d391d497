"""Rounds of input as a snapshot holds them: who was asked, what came back, what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from bufetat_editor.domain.assessments import Assessment, InputOutcome
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.proposals import (
    CERTAIN,
    Beside,
    Manner,
    OpenType,
    Proposal,
    Remark,
    Type,
    counted,
)
from bufetat_editor.domain.snapshot import Snapshot

REGIONS = ("Region Nord", "Region Midt-Norge", "Region Vest", "Region Sør", "Region Øst")
"""The agency's regions; a round may have other recipients too."""


@dataclass(frozen=True, slots=True)
class Input:
    """One thing that a recipient proposes or says.

    Attributes:
        id: of its item.
        proposal: what it comes to; `before` is not kept here but read from the edition that was
            sent, so it is empty.
        assessment: what comes of it; none as long as it is not weighed.
    """

    id: str
    proposal: Proposal
    assessment: Assessment | None = None

    @property
    def about(self) -> str:
        """Id of the item that it belongs to in the model; empty if it is not placed."""
        return self.proposal.item or self.proposal.anchor


@dataclass(frozen=True, slots=True)
class Tally:
    """How far some inputs have come.

    Attributes:
        inputs: how many there are.
        weighed: how many of them are weighed.
        not_placed: how many of the others belong to no item yet.
    """

    inputs: int = 0
    weighed: int = 0
    not_placed: int = 0

    @property
    def waiting(self) -> int:
        """How many are not weighed."""
        return self.inputs - self.weighed

    def __add__(self, other: Tally) -> Tally:
        """Return how far both together have come."""
        return Tally(
            self.inputs + other.inputs,
            self.weighed + other.weighed,
            self.not_placed + other.not_placed,
        )


def tally(inputs: Iterable[Input]) -> Tally:
    """Return how far these have come; what is weighed needs no place any more."""
    every = tuple(inputs)
    waiting = [one for one in every if one.assessment is None]
    homeless = sum(one.proposal.type == "not_placed" for one in waiting)
    return Tally(len(every), len(every) - len(waiting), homeless)


@dataclass(frozen=True, slots=True)
class Receipt:
    """One file that came back and was read.

    Attributes:
        id: of its item.
        name: of the file.
        sha256: of its bytes, by which the untouched file is found.
        base: the changeset whose content had been sent.
        paper: which of the papers that were sent it is; see `exchange.circulation`.
        fragments: how many there were in the file and missing from it.
        unchanged: how many of them came back as they were sent.
        absent: how many items were sent and are not in it, for it answers on a part only.
    """

    id: str
    name: str
    sha256: str
    base: int
    fragments: int
    unchanged: int
    inputs: tuple[Input, ...]
    absent: int = 0
    paper: str = ""

    @property
    def counts(self) -> dict[Type, int]:
        """How many fragments have ended in each type by now."""
        return counted(self.unchanged, Counter(one.proposal.type for one in self.inputs))

    @property
    def balances(self) -> bool:
        """True if every fragment is accounted for."""
        return self.fragments == sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who was asked; `name` is such as «Region Nord»."""

    id: str
    name: str
    receipts: tuple[Receipt, ...]

    @property
    def inputs(self) -> tuple[Input, ...]:
        """All that came from there."""
        return tuple(one for receipt in self.receipts for one in receipt.inputs)


@dataclass(frozen=True, slots=True)
class Round:
    """One round of input.

    Attributes:
        id: of its item.
        edition: name of the edition that was circulated.
        deadline: `YYYY-MM-DD`.
    """

    id: str
    name: str
    edition: str
    deadline: str
    recipients: tuple[Recipient, ...]

    @property
    def receipts(self) -> tuple[Receipt, ...]:
        """All that came back, recipient by recipient."""
        return tuple(receipt for one in self.recipients for receipt in one.receipts)

    @property
    def inputs(self) -> tuple[Input, ...]:
        """All input of the round."""
        return tuple(one for receipt in self.receipts for one in receipt.inputs)


def rounds(snapshot: Snapshot) -> tuple[Round, ...]:
    """Return the rounds, oldest first."""
    return tuple(_round(snapshot, item) for item in snapshot.of_kind("round"))


def with_id(known: Iterable[Round], round_id: str) -> Round | None:
    """Return the round of that id, if it is among those."""
    return next((one for one in known if one.id == round_id), None)


def input_in(snapshot: Snapshot, input_id: str) -> Input:
    """Return one input, which is known to be in the tree."""
    return _input(snapshot, snapshot[input_id])


def assessment_of(item: Item) -> Assessment:
    """Return what an item of kind `assessment` says, in one of its states."""
    return Assessment(item.id, cast("InputOutcome", _text(item, "outcome")), item.text, item.cs)


def assessment_id(input_id: str) -> str:
    """Return the id that the assessment of an input has, or would have.

    It is the input's own by another prefix: two who weigh at the same time mean the same item.
    """
    _, tail = input_id.split("-", 1)
    return f"{kind_of('assessment').prefix}-{tail}"


def _round(snapshot: Snapshot, item: Item) -> Round:
    asked = tuple(_recipient(snapshot, one) for one in snapshot.children(item.id, "recipient"))
    return Round(item.id, item.text, _text(item, "edition"), _text(item, "deadline"), asked)


def _recipient(snapshot: Snapshot, item: Item) -> Recipient:
    receipts = (_receipt(snapshot, one) for one in snapshot.children(item.id, "receipt"))
    return Recipient(item.id, item.text, tuple(receipts))


def _receipt(snapshot: Snapshot, item: Item) -> Receipt:
    return Receipt(
        id=item.id,
        name=item.text,
        sha256=_text(item, "sha256"),
        base=_number(item, "base"),
        fragments=_number(item, "fragments"),
        unchanged=_number(item, "unchanged"),
        inputs=tuple(_input(snapshot, one) for one in snapshot.children(item.id, "input")),
        absent=_number(item, "absent"),
        paper=_text(item, "paper"),
    )


def _input(snapshot: Snapshot, item: Item) -> Input:
    proposal = Proposal(
        type=cast("OpenType", _text(item, "type")),
        item=_text(item, "item"),
        anchor=_text(item, "anchor"),
        beside=cast("Beside", _text(item, "beside")),
        after=item.text,
        certainty=_number(item, "certainty", CERTAIN),
        manner=cast("Manner", _text(item, "manner")),
        remarks=tuple(_remark(one) for one in snapshot.children(item.id, "remark")),
        author=_text(item, "author"),
        at=_text(item, "at"),
        where=_text(item, "where"),
        quote=_text(item, "quote"),
    )
    weighed = (assessment_of(one) for one in snapshot.children(item.id, "assessment"))
    return Input(item.id, proposal, next(weighed, None))


def _remark(item: Item) -> Remark:
    return Remark(item.text, _text(item, "author"), _text(item, "at"))


def _text(item: Item, field: str) -> str:
    return str(item.attrs.get(field, ""))


def _number(item: Item, field: str, usual: int = 0) -> int:
    value = item.attrs.get(field, usual)
    return value if isinstance(value, int) else usual
