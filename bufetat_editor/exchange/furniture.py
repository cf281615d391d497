"""What stands on a page beside the content: edition, status, date, in Norwegian."""

from __future__ import annotations

from datetime import date

from bufetat_editor.exchange.seal import Seal

DRAFT = "UTKAST"
NO_AREA = "Uten tjenesteområde"
"""What stands over the tasks whose service area is unknown."""


def status_line(seal: Seal) -> str:
    """Return in one line how far the content has come."""
    match seal.status:
        case "approved":
            return _approval(seal)
        case "circulated":
            return f"{DRAFT} til innspill: {seal.edition}"
        case "draft":
            return DRAFT


def edition_line(seal: Seal) -> str:
    """Return in one line which document this is, with the beginning of its hash."""
    return f"{seal.title} · {seal.edition} · {seal.short_hash}"


def norwegian_date(day: str) -> str:
    """Return `2011-12-01`, with or without a time behind it, as `1.12.2011`."""
    read = date.fromisoformat(day[:10])
    return f"{read.day}.{read.month}.{read.year}"


def _approval(seal: Seal) -> str:
    line = "Godkjent i direktørmøtet"
    if seal.meeting_date:
        line += f" {norwegian_date(seal.meeting_date)}"
    if seal.case_number:
        line += f", sak {seal.case_number}"
    return line
