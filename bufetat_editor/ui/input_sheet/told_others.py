"""What is told of what others say: of the same item in this round, and in the rounds before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.history.words import word_diff
from bufetat_editor.ui.history_text import escaped, marked_up
from bufetat_editor.ui.input_sheet.colliding_words import both_told, extents, set_words
from bufetat_editor.ui.input_sheet.told_proposal import proposal_name
from bufetat_editor.ui.input_words import decided_told, outcome_name
from bufetat_editor.ui.inputs.rows import collision_told
from bufetat_editor.ui.phrases import sentence_case, shortened

if TYPE_CHECKING:
    from bufetat_editor.domain.assessments import Assessment
    from bufetat_editor.domain.proposals import Remark
    from bufetat_editor.history.register import Entry, Other
    from bufetat_editor.history.words import Span
    from bufetat_editor.ui.input_sheet.setting import Setting
    from bufetat_editor.ui.inputs.rows import InputRow

_A_REMARK = 200  # letters


def collisions_told(row: InputRow, setting: Setting) -> Iterator[str]:
    """Tell who wants the same words otherwise, right under what is proposed."""
    if told := collision_told(row.rivals):
        yield setting.warning(told)


def others_told(row: InputRow, setting: Setting) -> Iterator[str]:
    """Tell what others say of the same item in this round, with what collides marked."""
    for other in row.consideration.others:
        yield from _other(row, other, setting)


def elsewhere_told(row: InputRow, setting: Setting) -> Iterator[str]:
    """Tell what was said of the same item in other rounds, beside what is said in this one."""
    earlier = row.consideration.elsewhere
    if not earlier:
        return
    yield setting.heading(QCoreApplication.translate("Inputs", "The same item in other rounds"))
    this = QCoreApplication.translate("Inputs", "This round")
    here = _side(this, row.sender, _own(row, setting), row.assessment, setting)
    own_first = sorted(earlier, key=lambda entry: entry.recipient.name != row.sender)
    yield setting.beside(here, "".join(_there(entry, setting) for entry in own_first))


def _other(row: InputRow, other: Other, setting: Setting) -> Iterator[str]:
    entry, proposal = other.entry, other.entry.input.proposal
    sender = entry.recipient.name
    if other.is_same:
        words = QCoreApplication.translate("Inputs", "{sender} proposes the same")
        yield setting.heading(words.format(sender=sender))
    else:
        yield setting.heading(proposal_name(proposal, sender))
        if spans := _spans(entry):
            yield setting.text(set_words(spans, extents([other]), setting))
        for one in other.collisions:
            yield setting.small(both_told(one, row.sender, sender))
    for remark in proposal.remarks:
        yield setting.text(f"«{escaped(remark.text)}»")
    yield setting.small(_treated(entry.input.assessment))


def _treated(assessment: Assessment | None) -> str:
    """What came of an input, and why."""
    told = sentence_case(outcome_name(assessment.outcome if assessment else None))
    return f"{told}: {assessment.reason}" if assessment and assessment.reason else told


def _own(row: InputRow, setting: Setting) -> str:
    spans = () if row.proposal.type == "comment" else row.words
    return _said(spans, row.proposal.remarks, setting)


def _there(entry: Entry, setting: Setting) -> str:
    said, weighed = _said_by(entry, setting), entry.input.assessment
    told = _side(entry.round.name, entry.recipient.name, said, weighed, setting)
    ended = _ended(entry)
    return told + (setting.small(ended) if ended else "")


def _said_by(entry: Entry, setting: Setting) -> str:
    return _said(_spans(entry), entry.input.proposal.remarks, setting)


def _spans(entry: Entry) -> tuple[Span, ...]:
    proposal = entry.input.proposal
    return () if proposal.type == "comment" else word_diff(entry.before, proposal.after)


def _said(spans: tuple[Span, ...], remarks: Sequence[Remark], setting: Setting) -> str:
    """What is proposed; where that is nothing, what was remarked."""
    if spans:
        return marked_up(spans, setting.tokens)
    return "".join(f"«{escaped(shortened(one.text, _A_REMARK))}»" for one in remarks[:1])


def _side(
    round_name: str, sender: str, said: str, assessment: Assessment | None, setting: Setting
) -> str:
    head = setting.small(f"{round_name} · {sender}")
    treated = setting.text(setting.strong(_treated(assessment)))
    return head + setting.text(said) + treated


def _ended(entry: Entry) -> str:
    """The wording that it led to, and the meeting that decided it."""
    if entry.ending is None:
        return ""
    applied, decided, used = entry.ending.applied, entry.ending.decided, ""
    if applied and applied.wording:
        words = QCoreApplication.translate("Inputs", "It came to read «{wording}».")
        used = words.format(wording=applied.wording)
    return " ".join(filter(None, (used, decided_told(decided) if decided else "")))
