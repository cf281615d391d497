"""What the reply columns of a workbook ask for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from bufetat_editor.domain.proposals import CERTAIN, Proposal, Remark
from bufetat_editor.exchange.reply_form import WISHES
from bufetat_editor.exchange.returned import Reply
from bufetat_editor.exchange.settling.certainty import BY_PLACE
from bufetat_editor.exchange.settling.endings import Ending
from bufetat_editor.exchange.settling.order import NOWHERE, Anchor
from bufetat_editor.exchange.settling.pairing import Match
from bufetat_editor.exchange.settling.told import Findings

_NAMES = {wish: name for name, wish in WISHES.items()}


@dataclass(frozen=True, slots=True)
class _Row:
    """The row that a reply stands in.

    Attributes:
        item: what the row holds, or has room for something new in; empty if that was not sent.
        before: what it read when it was sent.
        now: what it reads.
        anchor: what something new stands by.
        certainty: that it is this row, in percent.
    """

    certainty: int
    item: str = ""
    before: str = ""
    now: str = ""
    anchor: Anchor = NOWHERE


def reply_endings(findings: Findings) -> Iterator[Ending]:
    """Tell where each reply ended; what is said against the wish chosen becomes a remark."""
    lines = findings.files.returned.lines
    for number, reply in enumerate(findings.files.returned.replies):
        at = next((one for one in (reply.line, reply.above) if one is not None), len(lines))
        yield Ending("reply", number, (at, 2, number), _told(reply, _row(findings, reply)))


def _row(findings: Findings, reply: Reply) -> _Row:
    files = findings.files
    if reply.line is not None:
        now = files.returned.lines[reply.line].text
        own = _own(findings, reply.line)
        if own:
            item, before = files.items[own.sent], files.sent.lines[own.sent].text
            return _Row(own.certainty, item, before, now, Anchor(item, "after"))
        is_doubtful = reply.line in findings.pairing.doubtful
        anchor = NOWHERE if is_doubtful else findings.anchors[reply.line]
        return _Row(BY_PLACE, now=now, anchor=anchor)
    for s in files.named(reply.ids):
        item, before = files.items[s], files.sent.lines[s].text
        return _Row(CERTAIN, item, before, anchor=Anchor(item, "after"))
    for parent in filter(findings.is_known, reply.ids):
        return _Row(CERTAIN, parent, anchor=Anchor(parent, "under"))
    item = "" if reply.above is None else findings.item_of(reply.above)
    return _Row(BY_PLACE, anchor=Anchor(item, "after") if item else NOWHERE)


def _own(findings: Findings, r: int) -> Match | None:
    """The line sent that a row is, or is a second time."""
    files, pairing = findings.files, findings.pairing
    match = pairing.lines.get(r) or pairing.copies.get(r)
    return match if match and files.items[match.sent] else None


def _told(reply: Reply, row: _Row) -> Proposal | None:
    text = "" if reply.text.strip() in {row.before.strip(), row.now.strip()} else reply.text.strip()
    if reply.wish in {"removed", "moved"} and row.before:
        return _of_item(reply, row, reply.wish, _said(reply, reply.comment, text))
    if text and reply.wish in {"", "changed", "added"}:
        return _wording(reply, row, text)
    return _talk(reply, row, (*_chosen(reply, row), *_said(reply, reply.comment, text)))


def _said(reply: Reply, *texts: str) -> tuple[Remark, ...]:
    return tuple(Remark(text.strip(), reply.author) for text in texts if text.strip())


def _chosen(reply: Reply, row: _Row) -> tuple[Remark, ...]:
    """What was chosen, unless words tell it: those of the reply, or those written in the row.

    It stands in nobody's name, for nobody wrote these words.
    """
    has_words = bool(reply.comment.strip() or reply.text.strip())
    is_rewritten = row.now.strip() not in {"", row.before.strip()}
    match reply.wish:
        case "" | "none":
            return ()
        case "comment" if has_words:
            return ()
        case "changed" | "added" if has_words or is_rewritten:
            return ()
        case wish:
            return (Remark(f"Valgt: {_NAMES[wish]}"),)


def _of_item(
    reply: Reply, row: _Row, wish: Literal["removed", "moved"], said: tuple[Remark, ...]
) -> Proposal:
    return Proposal(
        wish,
        item=row.item,
        before=row.before,
        after=row.before if wish == "moved" else "",
        certainty=row.certainty,
        remarks=said,
        author=reply.author,
        where=reply.where,
    )


def _wording(reply: Reply, row: _Row, text: str) -> Proposal:
    """A wording for the row's item or something new; one for an unknown row is loose."""
    is_changed = bool(row.before) and reply.wish != "added"
    plain = Proposal(
        "not_placed",
        after=text,
        certainty=row.certainty,
        remarks=_said(reply, reply.comment),
        author=reply.author,
        where=reply.where,
    )
    if is_changed:
        return replace(plain, type="changed", item=row.item, before=row.before)
    is_loose = reply.wish == "changed" and not row.item
    if is_loose or not row.anchor.item:
        return replace(plain, certainty=CERTAIN)
    return replace(plain, type="added", anchor=row.anchor.item, beside=row.anchor.beside)


def _talk(reply: Reply, row: _Row, said: tuple[Remark, ...]) -> Proposal | None:
    if not said:
        return None
    return Proposal(
        "comment" if row.item else "not_placed",
        item=row.item,
        certainty=row.certainty if row.item else CERTAIN,
        remarks=said,
        author=reply.author,
        where=reply.where,
    )
