"""Taking back: a returned file kept, read, held against what was sent, and accounted for.

Nothing of it is applied: it becomes a receipt with inputs under its round, each to be weighed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bufetat_editor.domain.proposals import Account
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.apart import read_apart
from bufetat_editor.exchange.reading import read_returned
from bufetat_editor.exchange.returned import Returned
from bufetat_editor.exchange.settling import settle
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.entering import Earlier, check_new, enter
from bufetat_editor.usecases.origins import Origin, origin_of, paper_of
from bufetat_editor.usecases.papers import PaperWriter
from bufetat_editor.usecases.taking_in import take_in


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
        is_new: whether she was not asked, and is a recipient only now.
        made_for: name of who the file was made for, if that is somebody else; else empty.
        earlier: what she has answered before on the same paper, and this one may take the place of.
    """

    receipt: str
    account: Account
    sha256: str
    edition: str
    round: str
    recipient: str
    is_new: bool = False
    made_for: str = ""
    earlier: tuple[Earlier, ...] = ()


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
        stopped: asked while the file is read and settled; true ends it.

    Raises:
        NoSuchFile, NotAFile, TooLarge, CannotOpen: it cannot be taken in.
        AlreadyReceived: it has been received, and not withdrawn.
        Unreadable, TookTooLong, Stopped: it cannot be read, or was stopped.
        OtherModel, UnknownOrigin, UnknownSender, NoRound: it answers nothing that is known.
        UserError: the model cannot be written to.
    """
    desk.refresh()
    file = take_in(desk, path, sender)
    check_new(desk, file)
    returned = read_apart(file.content, stopped)
    origin = origin_of(desk, returned, file.name, sender=sender, round_id=round_id)
    edition = origin.subject.snapshot
    sent = _sent(origin, returned)
    account = settle(sent, returned, _cells(edition), edition.is_living, stopped)
    entered = enter(desk, file, origin, paper_of(returned), account, reason)
    return Received(
        receipt=entered.receipt,
        account=account,
        sha256=file.sha256,
        edition=origin.subject.seal.edition,
        round=origin.round.id,
        recipient=entered.recipient,
        is_new=entered.is_new,
        made_for=origin.made_for,
        earlier=entered.earlier,
    )


def _sent(origin: Origin, returned: Returned) -> Returned:
    """What was sent, as the reader sees it."""
    return read_returned(_file_sent(origin, returned))


def _file_sent(origin: Origin, returned: Returned) -> bytes:
    if origin.circulation:
        return PaperWriter(origin.subject).written(origin.circulation)
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
