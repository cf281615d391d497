"""What an approval should be thought over for: an edition is frozen for ever, whatever it lacks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import reduce
from textwrap import shorten

from bufetat_editor.domain.memo_heads import memo_head
from bufetat_editor.errors import BadDate
from bufetat_editor.exchange.accessibility import NotAccessible, require_accessible
from bufetat_editor.exchange.blocks import Footnote, wording
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.furniture import UNCALLED, norwegian_date
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.exchange.uncalled import uncalled
from bufetat_editor.phrase import Phrase
from bufetat_editor.usecases.dates import read_date
from bufetat_editor.usecases.desk import Desk, Moment
from bufetat_editor.usecases.export_subject import seal_at

_LACKS = Phrase("Utgaven kan ikke eksporteres slik den står, for dette mangler: {lacks}.")
_UNPRINTABLE = Phrase(
    "Utgaven kan ikke trykkes, og arkivpakken får ingen PDF, på grunn av disse tegnene: {signs}. "
    "De står her: {places}."
)
_OTHER_DAY = Phrase("Notatet som følger med, er datert {memo}, men møtet var {meeting}.")
_OTHER_CASE = Phrase("Notatet som følger med, hører til sak {memo}, ikke sak {meeting}.")
_UNCALLED = Phrase("Ingenting viser til {notes}, som blir stående under «{heading}».")
_NOTE = Phrase("fotnoten «{beginning}»")
_AND = Phrase("{first} og {last}")
_WORDS_OF_NOTE = 50
"""Letters that a footnote is named by."""


def approval_warnings(
    desk: Desk,
    name: str,
    *,
    meeting_date: str,
    case_number: str,
    decision: str = "",
    title: str = "",
    at: Moment | None = None,
) -> tuple[Phrase, ...]:
    """Return in a sentence each what would keep an edition from being printed, read or understood.

    None of it hinders the approval, and nothing that does is refused here: what is still being
    typed can be asked of. The arguments are those of `editions.approve`.
    """
    snapshot = desk.snapshot_at(at)
    drafted = seal_at(desk, snapshot, None)
    day = _day(meeting_date)
    seal = replace(  # of the edition as it would be exported, were it approved
        drafted,
        edition=name.strip(),
        status="approved",
        title=title.strip() or drafted.title,
        meeting_date=day.isoformat() if day else None,
        case_number=case_number.strip(),
        decision=decision.strip(),
    )
    memos = snapshot.of_kind("memo")
    memo = memos[-1].id if memos else None
    on_paper = _on_paper(Subject(snapshot, seal, memo=memo))
    of_memo = _of_memo(memo_head(snapshot, memo), seal) if memo else ()
    return (*on_paper, *of_memo)


def _on_paper(subject: Subject) -> Iterator[Phrase]:
    from bufetat_editor.exchange.pdf.content import content
    from bufetat_editor.exchange.pdf.printable import Unprintable, require_printable

    document = compose(subject)
    try:
        require_accessible(document, subject.snapshot)
    except NotAccessible as error:
        yield _LACKS.filled(**error.facts)
    try:
        require_printable(content(document))
    except Unprintable as error:
        yield _UNPRINTABLE.filled(**error.facts)
    if notes := [_named(one) for one in uncalled(document.footnotes)]:
        yield _UNCALLED.filled(notes=reduce(_and, notes), heading=UNCALLED)


def _and(first: Phrase, last: Phrase) -> Phrase:
    return _AND.filled(first=first, last=last)


def _named(footnote: Footnote) -> Phrase:
    """What people call a footnote that has no number: its first words."""
    said = wording(footnote.paragraphs[0].runs)
    return _NOTE.filled(beginning=shorten(said, _WORDS_OF_NOTE, placeholder=" …"))


def _of_memo(head: dict[str, str], seal: Seal) -> Iterator[Phrase]:
    """Whether the memo belongs to another meeting or case; one that does not tell may be right."""
    meeting, written = seal.meeting_date, _day(head.get("date", ""))
    if meeting and written and written.isoformat() != meeting:
        day = norwegian_date(written.isoformat())
        yield _OTHER_DAY.filled(memo=day, meeting=norwegian_date(meeting))
    case, approved = head.get("case_number", "").strip(), seal.case_number
    if case and approved and _unspaced(case) != _unspaced(approved):
        yield _OTHER_CASE.filled(memo=case, meeting=approved)


def _unspaced(number: str) -> str:
    """A case number as it is compared: people write `11/51625` and `11 / 51625`."""
    return "".join(number.split())


def _day(text: str) -> date | None:
    """The day that is written, if it is written as days are."""
    with suppress(BadDate):
        return read_date(text)
    return None
