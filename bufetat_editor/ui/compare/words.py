"""What the compare page says of a change: what it is, where it leads, which meeting decided it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.ui.phrases import written_day

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Edition

_BETWEEN = " – "
_NUMBERED = re.compile(r"(?P<under>.+) \((?P<number>[^()]+)\)", re.DOTALL)
"""A place as `domain.places` tells it."""


def change_name(change: str) -> str:
    """Return what a kind of change is called; empty for none."""
    names = {
        "text": QCoreApplication.translate("Changes", "reworded"),
        "added": QCoreApplication.translate("Changes", "added"),
        "removed": QCoreApplication.translate("Changes", "removed"),
        "moved": QCoreApplication.translate("Changes", "moved"),
        "fields": QCoreApplication.translate("Changes", "facts"),
    }
    return names.get(change, "")


def not_shown(changes: Sequence[str]) -> str:
    """Return what is said of an item whose own changes are filtered away; nothing without any."""
    words = QCoreApplication.translate("Changes", "(not shown: {changes})")
    return words.format(changes=", ".join(map(change_name, changes))) if changes else ""


def decided_by(edition: Edition | None) -> str:
    """Return which meeting approved a change."""
    if edition is None:
        return QCoreApplication.translate("Changes", "not approved yet")
    day = written_day(edition.meeting_date) if edition.meeting_date else edition.name
    words = QCoreApplication.translate("Changes", "Approved {day} ({case})")
    return words.format(day=day, case=edition.case_number or "–")


def move(before: str, after: str) -> str:
    """Return where something was moved from and to, without the headings that both places share."""
    if before == after:
        return QCoreApplication.translate("Changes", "to another place in the same list")
    old, new = before.split(_BETWEEN), after.split(_BETWEEN)
    while len(old) > 1 and len(new) > 1 and old[0] == new[0]:
        del old[0], new[0]
    places = _BETWEEN.join(old), _BETWEEN.join(new)
    numbered = [_NUMBERED.fullmatch(one) for one in places]
    if (one := numbered[0]) and (other := numbered[1]) and one["under"] == other["under"]:
        words = QCoreApplication.translate("Changes", "from {old} to {new}")
        return words.format(old=one["number"], new=other["number"])
    words = QCoreApplication.translate("Changes", "from «{old}» to «{new}»")
    return words.format(old=places[0], new=places[1])
