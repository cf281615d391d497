"""What a reader meets between the words of a story: marks of items, calls, comments, text boxes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from bufetat_editor.exchange.word.lookup import at, name_of, value
from bufetat_editor.exchange.word.markup import Element
from bufetat_editor.exchange.word.reader.carriers import Carrier, of_bookmark, of_control
from bufetat_editor.exchange.word.reader.changes import Changes, stays
from bufetat_editor.exchange.word.reader.ranges import Ranges
from bufetat_editor.exchange.word.reader.stretches import Stretch

Call = tuple[str, str]
"""Kind and number of the note that is called."""


@dataclass(slots=True)
class _Begun:
    """A carrier, and how many times words had been said where it began and where it ended."""

    carrier: Carrier
    since: int
    until: int | None = None


class Meeting:
    """Takes notice on the way through a story.

    Attributes:
        ranges: of the comments of the file.
        boxes: text boxes.
        calls: what the calls of each note went through.
    """

    def __init__(self, ranges: Ranges) -> None:
        self.ranges = ranges
        self.boxes: list[tuple[Element, Changes]] = []
        self.calls: dict[Call, list[Changes]] = {}
        self._staying: list[Call] = []
        self._begun: list[_Begun] = []
        self._bookmarks: dict[str, _Begun] = {}
        self._said = 0

    def mark(self, node: Element) -> None:
        """Take notice of what may be the beginning or end of a bookmark or a comment."""
        match name_of(node):
            case "bookmarkStart":
                carrier = of_bookmark(value(node, "name"))
                if carrier:
                    self._bookmarks[value(node, "id")] = self._begin(carrier)
            case "bookmarkEnd":
                self._end(self._bookmarks.pop(value(node, "id"), None))
            case "commentRangeStart":
                self.ranges.begin(value(node, "id"))
            case "commentRangeEnd":
                self.ranges.end(value(node, "id"))
            case "commentReference":
                self.ranges.refer(value(node, "id"))

    @contextmanager
    def control(self, control: Element) -> Iterator[None]:
        """Take notice of a content control, while what it holds is read."""
        carrier = of_control(value(at(control, "sdtPr/tag")))
        begun = self._begin(carrier) if carrier else None
        yield
        self._end(begun)

    def call(self, kind: str, number: str, changes: Changes) -> None:
        """Take notice of the call of a note."""
        self.calls.setdefault((kind, number), []).append(changes)
        if stays(changes):
            self._staying.append((kind, number))

    def said(self, piece: Stretch) -> None:
        """Take notice of words."""
        if piece.kind == "words" and piece.stays and piece.text.strip():
            self._said += 1

    def paragraph_ends(self) -> tuple[tuple[Carrier, ...], tuple[Call, ...]]:
        """Return the carriers that began since the last one ended, and the calls that stay."""
        carriers, calls = tuple(map(self._finished, self._begun)), tuple(self._staying)
        self._begun, self._bookmarks, self._staying = [], {}, []
        return carriers, calls

    def _begin(self, carrier: Carrier) -> _Begun:
        begun = _Begun(carrier, self._said)
        self._begun.append(begun)
        return begun

    def _end(self, begun: _Begun | None) -> None:
        if begun:
            begun.until = self._said

    def _finished(self, begun: _Begun) -> Carrier:
        until = self._said if begun.until is None else begun.until
        return replace(begun.carrier, is_filled=until > begun.since)
