"""How the window tells what a legal reference is to, and whether that still applies."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.ui.phrases import day

if TYPE_CHECKING:
    from bufetat_editor.domain.legal_register import LegalRegister, Reading
    from bufetat_editor.domain.legislation import Legislation, Source

_FULL = len("2023-01-01")


def moment(told: str) -> str:
    """Return a day as Norwegians write it; a month or a year as it is kept."""
    return day(date.fromisoformat(told)) if len(told) == _FULL else told


def standing_of(source: Source | None, legislation: Legislation, today: date) -> str:
    """Return how an act or a circular stands, in a few words."""
    if source is None:
        return QCoreApplication.translate("Legal", "unknown source")
    match source.status(today):
        case "repealed":
            return _repealed(source, legislation)
        case "in_force":
            words = QCoreApplication.translate("Legal", "in force (last confirmed {moment})")
            return words.format(moment=moment(source.seen))
        case _:
            return QCoreApplication.translate("Legal", "not checked")


def name_of(name: str) -> str:
    """Return the name of an act or a circular, also where no text tells it."""
    return name or QCoreApplication.translate("Legal", "Act that is not named")


def reading_of(reading: Reading) -> str:
    """Return what a reference is read as."""
    return f"{name_of(reading.name)} {reading.reference.provision}".strip()


def remark_on(reading: Reading, register: LegalRegister) -> str:
    """Return what is to be known of a reading: that it is presumed, and how its source stands."""
    told = standing_of(reading.source, register.legislation, register.day)
    return f"{presumed()} · {told}" if reading.presumed else told


def presumed() -> str:
    """Return the word for an act that the text does not name where it refers to it."""
    return QCoreApplication.translate("Legal", "presumed")


def _repealed(source: Source, legislation: Legislation) -> str:
    when = moment(source.repealed)
    if not source.replaced_by:
        return QCoreApplication.translate("Legal", "repealed {day}").format(day=when)
    if source.kind == "act":
        words = QCoreApplication.translate("Legal", "repealed {day}, replaced by {source}")
    else:
        words = QCoreApplication.translate("Legal", "replaced {day} by {source}")
    return words.format(day=when, source=legislation[source.replaced_by].short)
