"""Taking back: a returned file kept, read, held against what was sent, and accounted for.

Nothing of it is applied: it becomes a receipt with inputs under its round, each to be weighed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bufetat_editor.domain.proposals import Account
from bufetat_editor.domain.received_file import ReceivedFile
from bufetat_editor.domain.rounds import Receipt, Recipient, Round, rounds
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.exchange.apart import read_apart
from bufetat_editor.exchange.furniture import norwegian_time
from bufetat_editor.exchange.reading import read_returned
from bufetat_editor.exchange.returned import Returned
from bufetat_editor.exchange.settling import settle
from bufetat_editor.history.receipts import Arrival, new_receipt, new_recipients
from bufetat_editor.history.rules import States
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.origins import Origin, origin_of
from bufetat_editor.usecases.papers import written
from bufetat_editor.usecases.taking_in import take_in


class AlreadyReceived(UserError):
    """The very same bytes are a receipt that is not withdrawn."""

    sentence = (
        "«{name}» ble tatt imot {at} fra {recipient} i «{round}»{earlier}. "
        "Trekk tilbake det mottaket først hvis filen skal tas imot på nytt."
    )


@dataclass(frozen=True, slots=True)
class Received:
    """What came of a file.

    Attributes:
        receipt: id of the receipt.
        account: where each fragment of the file ended.
        sha256: of the file.
        edition: name of the edition that had been sent.
        round: id of the round that it answers.
        recipient: id of who answers.
    """

    receipt: str
    account: Account
    sha256: str
    edition: str
    round: str
    recipient: str


def receive(
    desk: Desk,
    path: Path,
    *,
    sender: str = "",
    round_id: str = "",
    reason: str = "",
    stopped: Callable[[], bool] = lambda: False,
) -> Received:
    """Take in a file that came back.

    The file is kept first, also if it is then refused. It is read in a process of its own; what had
    been sent is made anew and read by the same reader, so that nothing but what the recipient did
    differs.

    Args:
        sender: who it is from, whatever the file says; made a recipient if she was not asked.
        round_id: the round that it answers, where the file does not tell.
        stopped: asked while the file is read; true ends it.

    Raises:
        NoSuchFile, NotAFile, TooLarge, CannotOpen: it cannot be taken in.
        AlreadyReceived: it has been received, and not withdrawn.
        Unreadable, TookTooLong, Stopped: it cannot be read, or was stopped.
        OtherModel, UnknownOrigin, UnknownSender, NoRound: it answers nothing that is known.
        UserError: the model cannot be written to.
    """
    desk.refresh()
    file = take_in(desk, path, sender)
    _check_new(desk, file)
    returned = read_apart(file.content, stopped)
    origin = origin_of(desk, returned, file.name, sender=sender, round_id=round_id)
    edition = origin.subject.snapshot
    account = settle(_sent(origin, returned), returned, _cells(edition), edition.is_living)
    asked, states = _recipient(desk, origin)
    later = desk.snapshot.with_states(desk.snapshot.changeset, states)
    arrival = Arrival(file.name, file.sha256, origin.base)
    receipt = new_receipt(later, desk.draw, asked, arrival, account)
    desk.commit(
        "receive",
        (*states, *receipt),
        reason=reason,
        base=origin.base,
        source_sha256=file.sha256,
    )
    name = origin.subject.seal.edition
    return Received(receipt[0].id, account, file.sha256, name, origin.round.id, asked)


def _check_new(desk: Desk, file: ReceivedFile) -> None:
    for out, recipient, receipt in _receipts(desk):
        if receipt.sha256 == file.sha256:
            made = desk.log.history(receipt.id)[-1].changeset
            when = norwegian_time(made.intent.at)
            raise AlreadyReceived(
                name=file.name,
                at=f"{when.day}.{when.month}.{when.year} {when:%H:%M}",
                earlier=f", som «{receipt.name}»" if receipt.name != file.name else "",
                recipient=recipient.name,
                round=out.name,
            )


def _receipts(desk: Desk) -> Iterator[tuple[Round, Recipient, Receipt]]:
    for out in rounds(desk.snapshot):
        for recipient in out.recipients:
            yield from ((out, recipient, receipt) for receipt in recipient.receipts)


def _recipient(desk: Desk, origin: Origin) -> tuple[str, States]:
    """Who answers, and her item if she was not asked."""
    if origin.recipient:
        return origin.recipient.id, ()
    states = new_recipients(desk.snapshot, desk.draw, origin.round.id, (origin.sender,))
    return states[0].id, states


def _sent(origin: Origin, returned: Returned) -> Returned:
    """What was sent, as the reader sees it."""
    return read_returned(_file_sent(origin, returned))


def _file_sent(origin: Origin, returned: Returned) -> bytes:
    if origin.circulation:
        return written(origin.subject, origin.circulation)
    if not returned.is_ordered:
        from bufetat_editor.exchange.excel.writer import write_excel

        return write_excel(origin.subject)
    from bufetat_editor.exchange.word.template import read_template
    from bufetat_editor.exchange.word.writer import write_word

    return write_word(origin.subject, read_template(None))


def _cells(snapshot: Snapshot) -> dict[tuple[str, str], str]:
    """Ids of the matrix's cells by those of row and column."""
    cells = snapshot.of_kind("matrix_cell")
    return {(str(cell.parent), str(cell.attrs.get("column"))): cell.id for cell in cells}
