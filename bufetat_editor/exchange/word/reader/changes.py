"""Tracked changes as a file tells them: what each does, who made it, when.

Word writes the moment as clocks on the wall showed it, though with a Z behind; newer ones add the
true one ([MS-DOCX] 2.7, dateUtc). A file without personal information has neither name nor moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

from bufetat_editor.exchange.word.lookup import value
from bufetat_editor.exchange.word.markup import Element
from bufetat_editor.exchange.word.namespaces import W16DU, W

UNKNOWN: Final = "Ukjent forfatter"
"""Who made a change in a file that does not tell."""

_NAMELESS: Final = {"", "author", "forfatter", "unknown", "unknown author", "ukjent forfatter"}
"""What programs write in the place of a name that was removed, in small letters."""
_NORWAY: Final = ZoneInfo("Europe/Oslo")
_FIRST_YEAR: Final = 1980  # what is older is some program's zero

_TAKING: Final = {f"{{{W}}}{name}" for name in ("del", "moveFrom", "cellDel")}
_PUTTING: Final = {f"{{{W}}}{name}" for name in ("ins", "moveTo", "cellIns")}
_MOVING: Final = {f"{{{W}}}{name}" for name in ("moveFrom", "moveTo")}


@dataclass(frozen=True, slots=True)
class Change:
    """That something was put in or taken out.

    Attributes:
        takes: it was taken out.
        moves: it went elsewhere, or came from there.
        author: who did it; `UNKNOWN` if the file does not tell.
        at: when, `YYYY-MM-DDTHH:MM:SSZ`; empty if the file does not tell.
    """

    takes: bool
    moves: bool
    author: str
    at: str


Changes = tuple[Change, ...]
"""All changes that something has gone through."""


def stays(changes: Changes) -> bool:
    """True for what is there once all changes are accepted."""
    return not any(one.takes for one in changes)


def stood(changes: Changes) -> bool:
    """True for what was there before all changes."""
    return all(one.takes for one in changes)


def change(node: Element) -> Change | None:
    """Return the change that an element stands for; none if it is no change."""
    if node.tag not in _TAKING and node.tag not in _PUTTING:
        return None
    author = author_of(node) or UNKNOWN
    return Change(node.tag in _TAKING, node.tag in _MOVING, author, moment_of(node))


def changes_among(node: Element | None) -> Changes:
    """Return the changes that stand among the properties of a paragraph's end, a row, a cell."""
    found = (change(one) for one in (() if node is None else node))
    return tuple(one for one in found if one)


def author_of(node: Element) -> str:
    """Return who made a change or a comment; empty if the file does not tell."""
    name = value(node, "author").strip()
    return "" if name.casefold() in _NAMELESS else name


def moment_of(node: Element) -> str:
    """Return when, `YYYY-MM-DDTHH:MM:SSZ`; empty if the file does not tell."""
    true, shown = node.get(f"{{{W16DU}}}dateUtc", ""), value(node, "date")
    return _moment(true, UTC) or _moment(shown.removesuffix("Z"), _NORWAY)


def _moment(told: str, zone: tzinfo) -> str:
    try:
        read = datetime.fromisoformat(told)
        utc = (read if read.tzinfo else read.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return utc.strftime("%Y-%m-%dT%H:%M:%SZ") if utc.year >= _FIRST_YEAR else ""
