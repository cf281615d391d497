"""Entering an answer: one receipt for a file, whoever else takes it in meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from bufetat_editor.domain.proposals import Account
from bufetat_editor.domain.received_file import ReceivedFile
from bufetat_editor.domain.rounds import Receipt, Recipient, Round, rounds
from bufetat_editor.errors import Overtaken, UserError
from bufetat_editor.exchange.circulation import Paper
from bufetat_editor.exchange.furniture import norwegian_date
from bufetat_editor.history.receipts import Arrival, new_receipt, new_recipients
from bufetat_editor.history.rules import States
from bufetat_editor.phrase import Phrase
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.origins import Origin, recipient_in

_AS = Phrase(", som «{name}»")


class AlreadyReceived(UserError):
    """The very same bytes are a receipt that is not withdrawn."""

    sentence = (
        "«{name}» ble tatt imot {at} fra {recipient} i «{round}»{earlier}. "
        "Trekk tilbake det mottaket først hvis filen skal tas imot på nytt."
    )


@dataclass(frozen=True, slots=True)
class Earlier:
    """A file that the same recipient answered with before, on the same paper.

    Attributes:
        receipt: id of its receipt, which is not withdrawn.
        name: of the file.
        at: when it was taken in, `YYYY-MM-DDTHH:MM:SSZ`.
    """

    receipt: str
    name: str
    at: str


@dataclass(frozen=True, slots=True)
class Entered:
    """What was written of an answer.

    Attributes:
        receipt: id of the receipt.
        recipient: id of who answers.
        is_new: whether she was not asked, and is a recipient only now.
        earlier: what she has answered before on the same paper, oldest first.
    """

    receipt: str
    recipient: str
    is_new: bool
    earlier: tuple[Earlier, ...]


def check_new(desk: Desk, file: ReceivedFile) -> None:
    """Refuse a file that is a receipt already.

    Raises:
        AlreadyReceived: it is, and not withdrawn.
    """
    for out, recipient, receipt in _receipts(desk):
        if receipt.sha256 == file.sha256:
            raise AlreadyReceived(
                name=file.name,
                at=norwegian_date(_taken_in(desk, receipt)),
                earlier=_AS.filled(name=receipt.name) if receipt.name != file.name else "",
                recipient=recipient.name,
                round=out.name,
                receipt=receipt.id,
            )


def enter(
    desk: Desk, file: ReceivedFile, origin: Origin, paper: Paper, account: Account, reason: str
) -> Entered:
    """Write the receipt of a file that was read and accounted for.

    Reading takes its time, and others may write meanwhile: it is planned from what is there now,
    and anew each time that somebody was quicker.

    Raises:
        AlreadyReceived: somebody else has taken in the same file.
        UserError: the model cannot be written to.
    """
    while True:
        desk.refresh()
        check_new(desk, file)
        with suppress(Overtaken):
            return _entered(desk, file, origin, paper, account, reason)


def _entered(
    desk: Desk, file: ReceivedFile, origin: Origin, paper: Paper, account: Account, reason: str
) -> Entered:
    (answered,) = (one for one in rounds(desk.snapshot) if one.id == origin.round.id)
    asked = recipient_in(answered, origin.sender)
    earlier = tuple(_earlier(desk, asked, paper)) if asked else ()
    recipient, states = (asked.id, ()) if asked else _new_recipient(desk, answered, origin.sender)
    later = desk.snapshot.with_states(desk.snapshot.changeset, states)
    arrival = Arrival(file.name, file.sha256, origin.base, paper)
    receipt = new_receipt(later, desk.draw, recipient, arrival, account)
    desk.commit(
        "receive",
        (*states, *receipt),
        reason=reason,
        base=origin.base,
        source_sha256=file.sha256,
        alone=True,
    )
    return Entered(receipt[0].id, recipient, not asked, earlier)


def _new_recipient(desk: Desk, answered: Round, name: str) -> tuple[str, States]:
    states = new_recipients(desk.snapshot, desk.draw, answered.id, (name,))
    return states[0].id, states


def _earlier(desk: Desk, recipient: Recipient, paper: Paper) -> Iterator[Earlier]:
    for receipt in recipient.receipts:
        if receipt.paper == paper:
            yield Earlier(receipt.id, receipt.name, _taken_in(desk, receipt))


def _taken_in(desk: Desk, receipt: Receipt) -> str:
    return desk.log.history(receipt.id)[-1].changeset.intent.at


def _receipts(desk: Desk) -> Iterator[tuple[Round, Recipient, Receipt]]:
    for out in rounds(desk.snapshot):
        for recipient in out.recipients:
            yield from ((out, recipient, receipt) for receipt in recipient.receipts)
