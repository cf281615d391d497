"""The reply letter: what whoever was asked is answered, input by input, before any format.

Its words are those of a template, which staff may change; a paragraph that has a condition there is
left out where that does not hold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.rounds import Recipient
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.blocks import Block, Memo
from bufetat_editor.exchange.furniture import norwegian_date
from bufetat_editor.exchange.input_lines import InputLine, InputTeller
from bufetat_editor.exchange.input_register import groups
from bufetat_editor.exchange.input_terms import ENDS, outcome_of
from bufetat_editor.exchange.memo_template import blocks_of, filled_items, memo_of
from bufetat_editor.history.quoting import listed
from bufetat_editor.history.register import Entry

_TEMPLATE: Final = "templates/reply_letter.yaml"
_COUNTED: Final = (
    *("null", "ett", "to", "tre", "fire", "fem", "seks"),
    *("sju", "åtte", "ni", "ti", "elleve", "tolv"),
)
"""Numbers that are written out in running text."""


@dataclass(frozen=True, slots=True)
class AnsweredPart:
    """The inputs on one part of the model, in its order."""

    title: str
    lines: tuple[InputLine, ...]


@dataclass(frozen=True, slots=True)
class ReplyLetter:
    """A letter.

    Attributes:
        recipient: name of whom it is to.
        memo: its head, its title and what stands over the answers.
        parts: the answers.
        closing: what stands under them.
    """

    recipient: str
    memo: Memo
    parts: tuple[AnsweredPart, ...]
    closing: tuple[Block, ...]


def reply_letter(answering: Answering, recipient_id: str) -> ReplyLetter:
    """Return what a recipient is answered.

    Raises:
        ValueError: the recipient was not asked in this round.
    """
    return _Writer(answering, _asked(answering, recipient_id)).letter()


def _asked(answering: Answering, recipient_id: str) -> Recipient:
    found = [one for one in answering.round.recipients if one.id == recipient_id]
    if not found:
        msg = f"{recipient_id} was not asked"
        raise ValueError(msg)
    return found[0]


class _Writer:
    def __init__(self, answering: Answering, recipient: Recipient) -> None:
        own = tuple(one for one in answering.entries if one.recipient.id == recipient.id)
        self._answering = replace(answering, entries=own)
        self._recipient = recipient
        self._entries = self._answering.living()
        self._withdrawn = answering.withdrawn_from(recipient.id)

    def letter(self) -> ReplyLetter:
        parts = tuple(self._parts())
        items = [*self._items(parts)]
        kinds = [item.kind for item in items]
        answers = kinds.index("answers") if "answers" in kinds else len(items)
        memo, closing = memo_of(items[:answers]), blocks_of(items[answers + 1 :])
        return ReplyLetter(self._recipient.name, memo, parts, closing)

    def _parts(self) -> Iterator[AnsweredPart]:
        teller = InputTeller(self._answering.subject)
        for group in groups(self._answering, "item"):
            yield AnsweredPart(group.title, tuple(map(teller.line, group.entries)))

    def _items(self, parts: Sequence[AnsweredPart]) -> Iterator[Item]:
        """What the template has for this letter."""
        holds = self._conditions(parts)
        for item in filled_items(_TEMPLATE, self._facts()):
            if not holds.get(str(item.attrs.get("when", "")), True):
                continue
            if item.kind == "outcomes":
                yield from self._outcomes(item)
            else:
                yield item

    def _outcomes(self, item: Item) -> Iterator[Item]:
        """How many of the inputs came to each outcome, those not weighed last."""
        counted = Counter(outcome_of(one.input.assessment) for one in self._entries)
        for outcome in ENDS:
            if number := counted[outcome]:
                yield replace(item, kind="bullet", text=f"{outcome}: {number}")

    def _conditions(self, parts: Sequence[AnsweredPart]) -> Mapping[str, bool]:
        """What a paragraph of the template can depend on, by the names that it has there."""
        entries = self._entries
        return {
            "inputs": bool(entries),
            "several": len(entries) > 1,
            "no_inputs": bool(self._recipient.receipts) and not entries,
            "marked": any(line.marks_words for part in parts for line in part.lines),
            "weighed": len(self._not_weighed()) < len(entries),
            "none_weighed": bool(entries) and len(self._not_weighed()) == len(entries),
            "some_not_weighed": 0 < len(self._not_weighed()) < len(entries),
            "not_placed": any(not one.input.about for one in entries),
            "withdrawn": bool(self._withdrawn),
            "undecided": bool(entries) and not self._answering.subject.seal.is_approved,
        }

    def _facts(self) -> Mapping[str, str]:
        """What is filled in, by the names that the template has for it."""
        answering, receipts = self._answering, self._recipient.receipts
        days = dict.fromkeys(self._received(receipt.id) for receipt in receipts)
        return {
            "modell": answering.subject.seal.title,
            "runde": answering.round.name,
            "mottaker": self._recipient.name,
            "dato": norwegian_date(answering.subject.seal.at),
            "sendt": norwegian_date(answering.sent_at),
            "mottatt": listed([*days]),
            "innspill": _inputs(len(self._entries)),
            "ikke_vurdert": _these_inputs(len(self._not_weighed()), len(self._entries)),
            "trukket": listed([*self._withdrawn_files()]),
        }

    def _not_weighed(self) -> Sequence[Entry]:
        return [one for one in self._entries if one.input.assessment is None]

    def _withdrawn_files(self) -> Iterator[str]:
        for receipt in self._withdrawn:
            yield f"«{receipt.name}» (mottatt {self._received(receipt.id)})"

    def _received(self, receipt: str) -> str:
        return norwegian_date(self._answering.received[receipt])


def _inputs(number: int) -> str:
    return f"{_counted(number)} innspill"


def _these_inputs(number: int, among: int) -> str:
    if number == 1:
        return "innspillet" if among == 1 else "det ene innspillet"
    return f"de {_counted(number)} innspillene"


def _counted(number: int) -> str:
    return _COUNTED[number] if number < len(_COUNTED) else str(number)
