"""What stands on a page beside the content: edition, status, date, names, in Norwegian."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from bufetat_editor.exchange.blocks import Mark, Role
from bufetat_editor.exchange.circulation import Circulation, Paper
from bufetat_editor.exchange.marks import is_gone
from bufetat_editor.exchange.seal import ANSWER, Seal
from bufetat_editor.history.changeset import Edition

OWNER = "Bufetat"
"""Whose the model is, and who publishes it."""
UNIT = "Virksomhetsstyringsenheten"
"""Who keeps it, and answers for it."""
DRAFT = "UTKAST"
CONTENTS = "Innhold"
FOOTNOTES = "Fotnoter"
UNCALLED = "Fotnoter uten henvisning"
"""What stands over the footnotes that nothing calls."""
MATRIX = "Oppgaver etter kategori og tjenesteområde"
CATEGORY = "Kategori"
"""What stands over the rows of a matrix."""
NO_AREA = "Uten tjenesteområde"
"""What stands over the tasks whose service area is unknown."""
MOVES: Final[Mapping[str, str]] = {"moved_in": "flyttet hit", "moved_out": "flyttet herfra"}
"""What stands at both ends of a move, by the change that a mark tells of."""
FORMS: Final[Mapping[Role, str]] = {
    "title": "tittel",
    "heading": "overskrift",
    "paragraph": "avsnitt",
    "leading": "overordnet prinsipp",
    "bullet": "punkt i liste",
    "numbered": "nummerert punkt",
    "task": "oppgave",
    "subtask": "deloppgave",
    "column": "tjenesteområde",
    "category": "kategori",
    "value": "felt",
    "source": "kilde",
    "note": "fotnotetekst",
}
"""What a paragraph is called that has become another thing than it was."""

_ASKING: Final = f"{DRAFT} til innspill"
_PAPERS: Final[Mapping[Paper, str]] = {"model": _ASKING, "form": _ASKING, "memo": "Følgenotat"}
"""What a paper that is sent out calls itself."""

_ANSWERING: Final = "Vurdering av innspill"
_NORWAY: Final = ZoneInfo("Europe/Oslo")


def status_line(seal: Seal, since: str = "", circulation: Circulation | None = None) -> str:
    """Return in one line how far the content has come.

    Args:
        since: what the moment is called that changes are shown from, if they are.
        circulation: whom the copy is sent to, if it is sent out.
    """
    line = _asked(circulation) if circulation else _status(seal)
    if seal.paper == ANSWER:  # what is quoted in it has come so far
        line = f"{_ANSWERING} · {line}"
    return f"{line} · viser endringer siden {since}" if since else line


def edition_line(seal: Seal) -> str:
    """Return in one line which document this is, with the beginning of its hash."""
    return f"{seal.title} · {seal.edition} · {seal.short_hash}"


def matrix_title(number: int) -> str:
    """Return what stands over a matrix, the number of which is told from the second on."""
    return MATRIX if number == 1 else f"{MATRIX} {number}"


def figure_caption(mark: Mark | None) -> str:
    """Return what the figure is called where it stands twice, or may; it is one picture."""
    if mark is None:
        return ""
    return "Figuren slik den var" if is_gone(mark) else "Figuren slik den er nå"


def norwegian_time(at: str) -> datetime:
    """Return a moment, `YYYY-MM-DDTHH:MM:SSZ`, as clocks in Norway showed it."""
    return datetime.fromisoformat(at).astimezone(_NORWAY)


def norwegian_date(day: str) -> str:
    """Return `2011-12-01` as `1.12.2011`; of a moment, the day that it was in Norway."""
    read = norwegian_time(day) if "T" in day else date.fromisoformat(day)
    return f"{read.day}.{read.month}.{read.year}"


def signed(author: str, at: str) -> str:
    """Return who said something and on which day, so far as that is known.

    Args:
        at: a day or a moment; empty if it is not known.
    """
    return ", ".join(filter(None, (author, at and norwegian_date(at))))


def meeting_of(approval: Edition | Seal) -> str:
    """Return by which meeting something was approved, and of which case, so far as is known."""
    day = f" {norwegian_date(approval.meeting_date)}" if approval.meeting_date else ""
    case = f", sak {approval.case_number}" if approval.case_number else ""
    return f"direktørmøtet{day}{case}"


def _status(seal: Seal) -> str:
    match seal.status:
        case "approved":
            return f"Godkjent i {meeting_of(seal)}"
        case "circulated":
            return f"{_ASKING}: {seal.edition}"
        case "draft":
            return DRAFT


def _asked(circulation: Circulation) -> str:
    deadline = norwegian_date(circulation.deadline)
    paper = _PAPERS[circulation.paper]
    return f"{paper}: {circulation.name} · {circulation.to} · frist {deadline}"
