"""How a choice of words is told: what goes, what comes, and who proposes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.ui.marked_text import Piece

if TYPE_CHECKING:
    from bufetat_editor.history.choosing import Choice
    from bufetat_editor.history.merge import Stretch

_BETWEEN = " · "
_NAMED = re.compile(r"(\{before\}|\{after\})")


def choice_pieces(choice: Choice) -> Iterator[Piece]:
    """Give the change, words that go struck through and words that come underlined."""
    for part in filter(None, _NAMED.split(_form(choice))):
        match part:
            case "{before}":
                yield Piece(_readable(choice.before), "removed", "strike", has_ground=True)
            case "{after}":
                yield Piece(_readable(choice.after), "added", "underline", has_ground=True)
            case _:
                yield Piece(part)


def choice_told(choice: Choice) -> str:
    """Return the change and who proposes it, in one line."""
    change = "".join(piece.text for piece in choice_pieces(choice))
    return f"{change}{_BETWEEN}{proposers(choice)}"


def proposers(choice: Choice) -> str:
    """Return who proposes it."""
    return ", ".join(choice.by)


def rivalry_told(choice: Choice, offered: Sequence[Choice]) -> str:
    """Return whose words it collides with; empty if with nobody's."""
    names = dict.fromkeys(name for one in sorted(choice.rivals) for name in offered[one].by)
    words = QCoreApplication.translate("WordChoices", "collides with {names}")
    return words.format(names=", ".join(names)) if names else ""


def hand_told() -> str:
    """Return what is said of a choice whose words are written otherwise since it was taken."""
    return QCoreApplication.translate("WordChoices", "changed by hand")


def meeting_told(meeting: Stretch) -> str:
    """Return what stands where a choice meets what was written by hand."""
    words = QCoreApplication.translate("WordChoices", "The choice has {theirs}, you have {ours}.")
    return words.format(theirs=_quoted(meeting.theirs), ours=_quoted(meeting.ours))


def _form(choice: Choice) -> str:
    if not choice.before:
        return QCoreApplication.translate("WordChoices", "put in «{after}»")
    if not choice.after:
        return QCoreApplication.translate("WordChoices", "take out «{before}»")
    return "«{before}» → «{after}»"


def _readable(text: str) -> str:
    """Words without the space around them; where there is nothing but space, what it is called."""
    if text.strip():
        return text.strip()
    if "\n" in text:
        return QCoreApplication.translate("WordChoices", "line break")
    return QCoreApplication.translate("WordChoices", "space")


def _quoted(text: str) -> str:
    return f"«{_readable(text)}»" if text else QCoreApplication.translate("WordChoices", "nothing")
