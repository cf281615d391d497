"""What lies behind an approved edition: the rounds before it, and every file that came in."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.domain.received_file import ReceivedFile
from bufetat_editor.domain.rounds import Round, rounds
from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.archive.dossier import Original, RoundBehind
from bufetat_editor.history.changeset import Edition
from bufetat_editor.usecases.answer_subject import answering_of
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.inputs import LostFile
from bufetat_editor.usecases.withdrawn import with_withdrawn


def rounds_behind(past: Desk, edition: Edition) -> tuple[RoundBehind, ...]:
    """Return the rounds that came after the approved edition before, oldest first.

    A round belongs to the first edition that was approved of what was sent out, or of what became
    of it. One that was answered after that is told again with the next edition.

    Args:
        past: the desk as it was when the edition was approved.

    Raises:
        LostFile: a received file is not in the model.
        UserError: a text is too long for Excel.
    """
    before = _before(past, edition)
    sent = {one.name: one.cs for one in past.log.editions()}
    answered = _answered_since(past, before.sealed_by if before else 0)
    since = before.cs if before else 0
    return tuple(
        _behind(past, out)
        for out in rounds(past.snapshot)
        if sent[out.edition] <= edition.cs and (sent[out.edition] > since or out.id in answered)
    )


def unread_files(past: Desk, edition: Edition) -> tuple[Original, ...]:
    """Return the files that came since the edition before and never became an answer.

    They could not be read, or were taken no further. Oldest first. One that came in the very second
    of the approval goes with the next edition, for nobody can tell which was first.

    Args:
        past: the desk as it was when the edition was approved.
    """
    before = _before(past, edition)
    since = before.at if before else ""
    receipts = (one for one in past.snapshot.all_items() if one.kind == "receipt")
    read = {str(one.attrs["sha256"]) for one in receipts}
    return tuple(
        _original(_kept(past, one.sha256, one.name), one.name, one.sender, one.at)
        for one in past.store.received.kept()
        if one.sha256 not in read and since <= one.at < edition.at
    )


def _before(past: Desk, edition: Edition) -> Edition | None:
    """The approved edition of what came right before."""
    approved = (one for one in past.log.editions() if one.status == "approved")
    older = (one for one in approved if one.cs < edition.cs)
    return max(older, key=lambda one: one.cs, default=None)


def _answered_since(past: Desk, changeset: int) -> set[str]:
    """Ids of the rounds that had an answer after a changeset, also one that was withdrawn."""
    tree = with_withdrawn(past)
    receipts = {one.id: out.id for out in rounds(tree) for one in out.receipts}
    lives = past.log.histories(receipts)
    return {receipts[one] for one, life in lives.items() if life[-1].changeset.id > changeset}


def _behind(past: Desk, out: Round) -> RoundBehind:
    from bufetat_editor.exchange.archive.inputs import write_inputs
    from bufetat_editor.exchange.excel.input_register import write_input_register

    answering = answering_of(past, out)
    return RoundBehind(
        out.name,
        answering.sent_at,
        write_input_register(answering),
        write_inputs(answering),
        tuple(_originals(past, answering)),
    )


def _originals(past: Desk, answering: Answering) -> Iterator[Original]:
    """Every file that came back, once for each who sent it."""
    living = {one.id for one in answering.round.receipts}
    for recipient in answering.whole.recipients:
        latest = {one.sha256: one for one in recipient.receipts}  # received again, it is the same
        for receipt in latest.values():
            file = _kept(past, receipt.sha256, receipt.name)
            at, is_withdrawn = answering.received[receipt.id], receipt.id not in living
            yield _original(file, receipt.name, recipient.name, at, is_withdrawn=is_withdrawn)


def _kept(past: Desk, sha256: str, name: str) -> ReceivedFile:
    file = past.store.received.find(sha256)
    if file is None:
        raise LostFile(name=name)
    return file


def _original(
    file: ReceivedFile, name: str, sender: str, at: str, *, is_withdrawn: bool = False
) -> Original:
    return Original(name, file.content, sender, at, is_withdrawn)
