"""What is told of the input itself: how the item reads, what is proposed, and what was said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.history.words import word_diff
from bufetat_editor.ui.history_text import escaped, marked_up
from bufetat_editor.ui.input_sheet.colliding_words import extents, set_words
from bufetat_editor.ui.input_sheet.setting import Setting
from bufetat_editor.ui.input_words import certainty_told, manner_name
from bufetat_editor.ui.inputs.rows import InputRow, changed_since
from bufetat_editor.ui.phrases import sentence_case, when

if TYPE_CHECKING:
    from bufetat_editor.domain.proposals import Proposal, Remark

_REPLY = 24  # pixels, that a reply is set in


def trust_told(row: InputRow, setting: Setting) -> Iterator[str]:
    """Tell how it came about and how certain it is, where that is not as usual."""
    for told in (manner_name(row.proposal.manner, row.proposal.type), certainty_told(row.proposal)):
        if told:
            yield setting.warning(told)


def origin_told(row: InputRow, received: str, setting: Setting, today: date) -> Iterator[str]:
    """Tell where the item stands, who wrote of it where and when, and when that came.

    Args:
        received: when its file was taken in, as a changeset tells it; empty if not known.
    """
    proposal = row.proposal
    if place := _place(row):
        yield setting.small(place)
    written = proposal.author
    if proposal.at:
        written = f"{written} {when(proposal.at, today)}".strip()
    came = ""
    if received:
        words = QCoreApplication.translate("InputSheet", "received {when}")
        came = words.format(when=when(received, today))
    yield setting.small(" · ".join(filter(None, (row.sender, written, _file(row), came))))


def wording_told(row: InputRow, setting: Setting) -> Iterator[str]:
    """Tell how the item reads now, and what has become of it since it was sent.

    That it reads as this very input asked is no news to whoever weighed it.
    """
    sent = row.proposal.before
    if row.wording:
        yield setting.heading(QCoreApplication.translate("InputSheet", "As it reads now"))
        yield setting.text(escaped(row.wording))
    elif sent and row.proposal.type == "comment":
        yield setting.heading(QCoreApplication.translate("InputSheet", "What was sent"))
        yield setting.text(escaped(sent))
    since = changed_since(row)
    if since and not _is_met(row):
        yield setting.warning(since)


def proposal_told(row: InputRow, setting: Setting) -> Iterator[str]:
    """Tell what is proposed, against what was sent, and how it goes with how the item reads now."""
    proposal = row.proposal
    if row.words:
        yield setting.heading(proposal_name(proposal, row.sender))
        colliding = extents(row.consideration.others)
        yield setting.text(set_words(row.words, colliding, setting))
    if row.destination:
        yield setting.small(sentence_case(row.destination))
    if proposal.quote:
        words = QCoreApplication.translate("InputSheet", "The comment hangs on «{quote}»")
        yield setting.small(words.format(quote=proposal.quote))
    yield from _merged(row, setting)


def proposal_name(proposal: Proposal, sender: str) -> str:
    """Return the heading over what somebody proposes or says."""
    match proposal.type:
        case "removed":
            words = QCoreApplication.translate("InputSheet", "{sender} proposes to remove")
        case "moved":
            words = QCoreApplication.translate("InputSheet", "{sender} proposes to move")
        case "not_placed" | "comment":
            words = QCoreApplication.translate("InputSheet", "{sender} writes")
        case _:
            words = QCoreApplication.translate("InputSheet", "{sender} proposes")
    return words.format(sender=sender)


def remarks_told(remarks: Sequence[Remark], setting: Setting, today: date) -> Iterator[str]:
    """Tell what was said: where it is signed, the first one and the replies to it."""
    if not remarks:
        return
    is_thread = bool(remarks[0].author)
    yield setting.heading(QCoreApplication.translate("InputSheet", "Remarks"))
    for number, remark in enumerate(remarks):
        yield _remark(remark, setting, today, is_reply=is_thread and number > 0)


def _is_met(row: InputRow) -> bool:
    applied = row.ending.applied if row.ending else None
    return applied is not None and applied.stands


def _place(row: InputRow) -> str:
    if row.proposal.type == "not_placed":
        return QCoreApplication.translate("InputSheet", "It has no place in the model yet.")
    return " · ".join(filter(None, (row.number, row.place)))


def _file(row: InputRow) -> str:
    file = f"«{row.file}»"
    if not row.proposal.where:
        return file
    words = QCoreApplication.translate("InputSheet", "{where} in {file}")
    return words.format(where=row.proposal.where, file=file)


def _merged(row: InputRow, setting: Setting) -> Iterator[str]:
    """Where the two changes meet, or how both go together."""
    if row.merged is None:
        return
    for one in row.merged.conflicts:
        words = QCoreApplication.translate(
            "InputSheet", "Sent out: «{base}». {sender}: «{theirs}». Now: «{ours}»."
        )
        told = words.format(base=one.base, sender=row.sender, theirs=one.theirs, ours=one.ours)
        yield setting.small(told)
    if not row.merged.conflicts and row.merged.text != row.now:
        yield setting.heading(QCoreApplication.translate("InputSheet", "Both changes together"))
        spans = word_diff(row.now or "", row.merged.text)
        yield setting.text(marked_up(spans, setting.tokens))


def _remark(remark: Remark, setting: Setting, today: date, *, is_reply: bool) -> str:
    written = when(remark.at, today) if remark.at else ""
    who = " · ".join(filter(None, (remark.author, written)))
    if is_reply:
        reply = QCoreApplication.translate("InputSheet", "Reply · {who}").format(who=who)
        who = reply if who else QCoreApplication.translate("InputSheet", "Reply")
    head = setting.muted(who) + "<br>" if who else ""
    return setting.text(head + escaped(remark.text), inset=_REPLY if is_reply else 0)
