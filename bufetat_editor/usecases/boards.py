"""The board of each round: what was sent to whom, what came back, and how far it is weighed."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bufetat_editor.domain.received_file import KeptFile
from bufetat_editor.domain.rounds import Recipient, Round, Tally, rounds, tally
from bufetat_editor.history.changeset import Changeset
from bufetat_editor.usecases.beginnings import asked, beginnings
from bufetat_editor.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class BoardRow:
    """How far it has come with one recipient.

    Attributes:
        sent_at: when the papers were sent to her; empty if she was not asked, but answered.
        received: name of each file that came from her, and when it was taken in; oldest first.
        fragments: how many there were in these files.
        tally: how far those have come that propose or say something.
    """

    recipient: Recipient
    sent_at: str
    received: tuple[tuple[str, str], ...]
    fragments: int
    tally: Tally


@dataclass(frozen=True, slots=True)
class Board:
    """How far it has come with a round; all times as `YYYY-MM-DDTHH:MM:SSZ`.

    Attributes:
        sent_at: when it was sent out the first time.
        rows: one for each recipient, in the order in which they were asked.
        unread: files that never became a receipt, for they could not be read or were taken no
            further, and came while this was the newest round; with the first one, also those that
            came before it. Oldest first.
    """

    round: Round
    sent_at: str
    rows: tuple[BoardRow, ...]
    unread: tuple[KeptFile, ...]


def boards(desk: Desk) -> tuple[Board, ...]:
    """Return the board of each round, newest first."""
    out = rounds(desk.snapshot)
    made = _made(desk, out)
    times = [made[one.id].intent.at for one in out]
    unread = _unread(desk, times) if out else {}
    found = [
        Board(one, at, tuple(_rows(one, made)), tuple(unread.get(number, ())))
        for number, (one, at) in enumerate(zip(out, times, strict=True))
    ]
    return tuple(reversed(found))


def _made(desk: Desk, out: Sequence[Round]) -> dict[str, Changeset]:
    """What made each round, recipient and receipt, by its id."""
    ids = [one.id for one in out]
    ids += [recipient.id for one in out for recipient in one.recipients]
    ids += [receipt.id for one in out for receipt in one.receipts]
    return beginnings(desk, ids)


def _unread(desk: Desk, times: Sequence[str]) -> dict[int, list[KeptFile]]:
    """Files that never became a receipt, by the number of the round that was the newest then.

    What came before the first round was sent out is told with that one.
    """
    items = desk.snapshot.all_items()
    read = {one.attrs["sha256"] for one in items if one.kind == "receipt"}
    found = defaultdict[int, list[KeptFile]](list)
    for file in desk.store.received.kept():
        if file.sha256 not in read:
            found[max(bisect_right(times, file.at) - 1, 0)].append(file)
    return dict(found)


def _rows(out: Round, made: Mapping[str, Changeset]) -> Iterator[BoardRow]:
    invited = asked(out, made)
    for one in out.recipients:
        yield _row(one, made, made[one.id].intent.at if one.id in invited else "")


def _row(recipient: Recipient, made: Mapping[str, Changeset], sent_at: str) -> BoardRow:
    return BoardRow(
        recipient=recipient,
        sent_at=sent_at,
        received=tuple((one.name, made[one.id].intent.at) for one in recipient.receipts),
        fragments=sum(one.fragments for one in recipient.receipts),
        tally=tally(recipient.inputs),
    )
