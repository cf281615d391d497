"""What the comments of a returned file are about."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.domain.proposals import CERTAIN, Proposal
from bufetat_editor.exchange.returned import Comment
from bufetat_editor.exchange.settling.certainty import BY_PLACE, BY_TEXT
from bufetat_editor.exchange.settling.endings import Ending
from bufetat_editor.exchange.settling.told import Findings


def comment_endings(findings: Findings) -> Iterator[Ending]:
    """Tell where each comment ended; one that says nothing asks for nothing."""
    returned = findings.files.returned
    for number, comment in enumerate(returned.comments):
        line = min(comment.lines, default=len(returned.lines))
        told = None
        if any(one.text.strip() for one in comment.remarks):
            told = _told(findings, comment)
        yield Ending("comment", number, (line, 3, number), told)


def _told(findings: Findings, comment: Comment) -> Proposal:
    item, certainty = _about(findings, comment)
    first = comment.remarks[0]
    return Proposal(
        "comment" if item else "not_placed",
        item=item,
        certainty=certainty,
        remarks=comment.remarks,
        author=first.author,
        at=first.at,
        where=comment.where,
        quote=comment.quote,
    )


def _about(findings: Findings, comment: Comment) -> tuple[str, int]:
    """The item that a comment is about, and how certain that is, in percent.

    What stands before a line tells it only where lines have an order, and only of what is new.
    """
    pairing = findings.pairing
    for r in comment.lines:
        match = pairing.lines.get(r) or pairing.parts.get(r)
        if match and findings.files.items[match.sent]:
            return findings.files.items[match.sent], match.certainty
    known = next(filter(findings.is_known, comment.ids), "")
    if known:
        return known, CERTAIN
    for r in comment.lines:
        repeated = findings.files.items_reading(r)
        if len(repeated) == 1:
            return repeated[0], BY_TEXT
    for r in comment.lines if findings.files.returned.is_ordered else ():
        is_new = r not in pairing.lines and r not in pairing.doubtful
        if is_new and findings.anchors[r].item:
            return findings.anchors[r].item, BY_PLACE
    return "", CERTAIN
