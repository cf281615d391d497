"""Inputs told line by line, as answers and registers print them: where, what was said, what came.

Whoever sent an input finds it again: it is told by the words that the reply form has for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from bufetat_editor.domain.proposals import OpenType, Proposal, Remark
from bufetat_editor.exchange.input_places import InputPlaces
from bufetat_editor.exchange.input_results import earlier, results
from bufetat_editor.exchange.input_terms import outcome_of
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.register import Entry
from bufetat_editor.history.words import Operation, Span, changed_share, interleaved, word_diff

Of = Literal["proposal", "sent", "remark"]

SENT: Final = "Slik det ble sendt ut"
_LABELS: Final[dict[OpenType, str]] = {
    "comment": SENT,
    "changed": "Ny ordlyd",
    "added": "Nytt punkt",
    "removed": "Fjernes",
    "moved": "Flyttes",
    "not_placed": "Skrevet i filen",
}
_REMARK: Final = "Merknad"
_QUOTE: Final = "Gjelder ordene"
_MOSTLY_OTHER: Final = 2 / 3
"""Where so much is other, words of both texts in turn are hard to read."""


@dataclass(frozen=True, slots=True)
class Said:
    """Something that was said, with what is other in it.

    Attributes:
        of: whether it is what is proposed, what was sent, or what somebody remarks.
        label: what it is, as it is printed: a new wording, a remark on some words, by whom.
    """

    of: Of
    label: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class InputLine:
    """One input, ready to be printed.

    Attributes:
        input: its id.
        name: number or name of the item that it is about; that it is new, or not placed.
        former: which number the item was sent with, in words, if it has another now; else empty.
        under: the heading that this is found under; for what is new, where it is to stand.
        sender: who sent it.
        outcome: in words; also that it is not weighed.
        reason: of the outcome; may be empty.
        results: sentences on what was done to the model, how it reads now, which meeting decided.
        earlier: what an assessment did that holds no more, for whoever weighs it; often empty.
    """

    input: str
    name: str
    former: str
    under: str
    sender: str
    said: tuple[Said, ...]
    outcome: str
    reason: str
    results: tuple[str, ...]
    earlier: str

    @property
    def marks_words(self) -> bool:
        """True if words are struck out or underlined in it."""
        return any(span.operation != "equal" for said in self.said for span in said.spans)


class InputTeller:
    """Tells the inputs of a round.

    Args:
        subject: the model as it stands now.
    """

    def __init__(self, subject: Subject) -> None:
        self._snapshot = subject.snapshot
        self._places = InputPlaces(subject)

    def line(self, entry: Entry) -> InputLine:
        """Return an input as it is printed."""
        weighed = entry.input.assessment
        return InputLine(
            input=entry.input.id,
            name=self._places.name(entry),
            former=self._places.former(entry),
            under=self._places.under(entry),
            sender=entry.recipient.name,
            said=tuple(self._said(entry)),
            outcome=outcome_of(weighed),
            reason=weighed.reason if weighed else "",
            results=results(entry, self._snapshot, self._places.full),
            earlier=earlier(entry),
        )

    def _said(self, entry: Entry) -> Iterator[Said]:
        proposal = entry.input.proposal
        if spans := _proposed(proposal, entry.before):
            yield Said(_of(proposal), self._label(proposal), spans)
        quote = "" if proposal.quote == entry.before else proposal.quote
        if quote and not proposal.spoken:
            yield Said("remark", _QUOTE, _whole("equal", quote))
        for remark in proposal.spoken:
            yield Said("remark", _remark_label(remark, quote), (Span("equal", remark.text),))

    def _label(self, proposal: Proposal) -> str:
        label = _LABELS[proposal.type]
        spot = self._places.spot(proposal) if proposal.type == "moved" else ""
        return f"{label} ({spot})" if spot else label


def _of(proposal: Proposal) -> Of:
    """A comment proposes nothing: what it is about is told as it was sent."""
    return "sent" if proposal.type == "comment" else "proposal"


def _proposed(proposal: Proposal, before: str) -> tuple[Span, ...]:
    """The wording proposed, with what is other in it than in the one that was sent."""
    match proposal.type:
        case "changed" | "moved":
            return _compared(before, proposal.after or before)
        case "added":
            return _whole("insert", proposal.after)
        case "removed":
            return _whole("delete", before)
        case "comment":
            return _whole("equal", before)
        case "not_placed":
            return _whole("equal", proposal.after)


def _compared(before: str, after: str) -> tuple[Span, ...]:
    spans = word_diff(before, after)
    if changed_share(spans) > _MOSTLY_OTHER:
        spans = (*_whole("delete", before), *_whole("insert", after))
    return interleaved(spans)


def _remark_label(remark: Remark, quote: str) -> str:
    """What a remark is, by whom, and which words it hangs on."""
    by = f" fra {remark.author}" if remark.author else ""
    to = f" til «{quote}»" if quote else ""
    return f"{_REMARK}{by}{to}"


def _whole(operation: Operation, text: str) -> tuple[Span, ...]:
    return (Span(operation, text),) if text else ()
