"""What is told of what others say: of the same item in this round, and in the rounds before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.history.merge import merge
from bufetat_editor.history.words import word_diff
from bufetat_editor.ui.history_text import escaped, marked_up
from bufetat_editor.ui.input_sheet.told_ending import decided_told
from bufetat_editor.ui.input_sheet.told_proposal import proposal_name
from bufetat_editor.ui.input_words import outcome_name
from bufetat_editor.ui.phrases import shortened

if TYPE_CHECKING:
    from bufetat_editor.domain.assessments import Assessment
    from bufetat_editor.domain.proposals import Remark
    from bufetat_editor.history.merge import Stretch
    from bufetat_editor.history.register import Entry, Other
    from bufetat_editor.history.words import Span
    from bufetat_editor.ui.input_sheet.setting import Setting
    from bufetat_editor.ui.inputs.rows import InputRow

_A_REMARK = 200  # letters


def collisions_told(row: InputRow, setting: Setting) -> Iterator[str]:
    """Tell who wants the same words otherwise, right under what is proposed."""
    for other in row.consideration.others:
        if other.collisions:
            words = QCoreApplication.translate(
                "Inputs", "Collision: {sender} changes the same words"
            )
            yield setting.warning(words.format(sender=other.entry.recipient.name))


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
        yield setting.text(_of_other(row, other, setting))
        for one in other.collisions:
            yield setting.small(_both(row, sender, one))
    yield setting.small(_treated(entry.input.assessment))


def _of_other(row: InputRow, other: Other, setting: Setting) -> str:
    """What another proposes; the words that collide with this input's are marked."""
    entry = other.entry
    if not other.collisions:
        return _said_by(entry, setting)
    merged = merge(entry.before, row.proposal.after, entry.input.proposal.after)
    return "".join(_stretch(one, setting) for one in merged.stretches)


def _stretch(one: Stretch, setting: Setting) -> str:
    rich = marked_up(word_diff(one.base, one.ours), setting.tokens)
    return setting.marked(rich) if one.side == "conflict" else rich


def _both(row: InputRow, sender: str, one: Stretch) -> str:
    """What collides, in words, so that no colour is needed to see it."""
    words = QCoreApplication.translate("Inputs", "«{base}»: {first} «{one}», {second} «{other}»")
    return words.format(
        base=one.base.strip(),
        first=row.sender,
        one=one.theirs.strip(),
        second=sender,
        other=one.ours.strip(),
    )


def _treated(assessment: Assessment | None) -> str:
    """What came of an input, and why."""
    told = outcome_name(assessment.outcome if assessment else None)
    told = told[:1].upper() + told[1:]
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
    proposal = entry.input.proposal
    is_wording = proposal.type != "comment"
    spans = word_diff(entry.before, proposal.after) if is_wording else ()
    return _said(spans, proposal.remarks, setting)


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
