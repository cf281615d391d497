"""Calls of footnotes, and the ways back from the footnotes to each of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import ClassVar

from bufetat_editor.exchange.blocks import Footnote, FootnoteCall
from bufetat_editor.exchange.html.addresses import FORMER
from bufetat_editor.exchange.marks import is_gone


@dataclass(frozen=True, slots=True)
class Call:
    """A call.

    Attributes:
        address: id of the link.
        target: id of the footnote that it leads to.
    """

    kind: ClassVar = "call"

    number: int
    address: str
    target: str


class Calls:
    """Numbers the calls of each footnote, in the order in which they are met."""

    def __init__(self) -> None:
        self._met: dict[str, list[Call]] = defaultdict(list)

    def met(self, call: FootnoteCall) -> Call:
        """Return the link that a call becomes."""
        target = _target(call.footnote, former=call.former)
        made = Call(call.number, f"{target}_kall_{len(self._met[target]) + 1}", target)
        self._met[target].append(made)
        return made

    def of(self, note: Footnote) -> tuple[Call, ...]:
        """Return the calls of a footnote, when all are met."""
        return tuple(self._met[note_address(note)])


def note_address(note: Footnote) -> str:
    """Return the id of the element that shows a footnote.

    One that nothing calls may stand twice too, if it was called before or is called now.
    """
    is_over = note.number is None and all(is_gone(one.mark) for one in note.paragraphs)
    return _target(note.item, former=note.former or is_over)


def _target(footnote: str, *, former: bool) -> str:
    return footnote + FORMER if former else footnote
