"""Which line of a returned file has become of which line that was sent."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from bufetat_editor.exchange.returned import Returned
from bufetat_editor.exchange.settling.wordings import normal


@dataclass(frozen=True)
class Files:
    """What was sent and what came back, read alike.

    Lines and paragraphs taken out are spoken of by their places: `s` in `sent.lines`, `r` in
    `returned.lines`, `g` in `returned.gone`.
    """

    sent: Returned
    returned: Returned

    @cached_property
    def items(self) -> tuple[str, ...]:
        """Of each line that was sent, id of its item; empty for furniture.

        Where an item stands twice, the first line is its own.
        """
        return tuple(
            line.ids[0] if line.ids and self._line_of[line.ids[0]] == s else ""
            for s, line in enumerate(self.sent.lines)
        )

    @cached_property
    def _line_of(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for s, line in enumerate(self.sent.lines):
            for item in line.ids:
                found.setdefault(item, s)
        return found

    def named(self, ids: tuple[str, ...]) -> tuple[int, ...]:
        """Return the lines sent that marks tell of; marks that were not sent tell nothing."""
        found = (self._line_of[one] for one in ids if one in self._line_of)
        return tuple(dict.fromkeys(found))

    @cached_property
    def old(self) -> tuple[str, ...]:
        """What the lines sent read, in normal wording."""
        return tuple(normal(line.text) for line in self.sent.lines)

    @cached_property
    def new(self) -> tuple[str, ...]:
        """What the lines returned read, in normal wording."""
        return tuple(normal(line.text) for line in self.returned.lines)

    def items_reading(self, r: int) -> list[str]:
        """Ids of the items that read as a line returned does."""
        return self._reading.get(self.new[r], [])

    def is_furniture(self, s: int) -> bool:
        """True for a line sent that is the program's own: no item's, and no item's words again.

        Nor is it where rows say that they belong.
        """
        line = self.sent.lines[s]
        return not (line.ids or self.old[s] in self._reading or line.text in self._flows)

    @cached_property
    def _flows(self) -> frozenset[str]:
        return frozenset(line.flow for line in self.sent.lines)

    @cached_property
    def _reading(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for text, item in zip(self.old, self.items, strict=True):
            if item:
                found.setdefault(text, []).append(item)
        return found

    def is_reworded(self, s: int, r: int) -> bool:
        """True if a line does not read as it was sent.

        What was changed while changes were tracked was meant, however little it is.
        """
        line = self.returned.lines[r]
        if line.author:
            return line.text.strip() != self.sent.lines[s].text.strip()
        return self.new[r] != self.old[s]


@dataclass(frozen=True, slots=True)
class Match:
    """A line that was sent, with how certain it is that this is the one, in percent."""

    sent: int
    certainty: int


@dataclass(frozen=True, slots=True)
class Joined:
    """The line returned that words went into, with how certain that is, in percent."""

    line: int
    certainty: int


@dataclass(frozen=True)
class Pairing:
    """What has been found so far.

    Attributes:
        lines: by line returned, the one sent that it has become of; one to one.
        gone: by paragraph taken out, the line sent that it was.
        parts: by line returned, the line sent whose later part it is.
        copies: by line returned, the line sent that it is a second time.
        joined: by line sent, the line returned that has taken in its words.
        doubtful: by line returned that may be one that was sent, those that it may be, the
            likeliest first; too little tells which.
    """

    lines: Mapping[int, Match] = field(default_factory=dict)
    gone: Mapping[int, Match] = field(default_factory=dict)
    parts: Mapping[int, Match] = field(default_factory=dict)
    copies: Mapping[int, Match] = field(default_factory=dict)
    joined: Mapping[int, Joined] = field(default_factory=dict)
    doubtful: Mapping[int, tuple[Match, ...]] = field(default_factory=dict)

    @cached_property
    def line_of(self) -> dict[int, int]:
        """By line sent, the line returned that has become of it."""
        return {match.sent: r for r, match in self.lines.items()}

    @cached_property
    def taken_out(self) -> dict[int, int]:
        """By line sent, the paragraph taken out that it was."""
        return {match.sent: g for g, match in self.gone.items()}

    @cached_property
    def split(self) -> frozenset[int]:
        """The lines sent that have come apart."""
        return frozenset(match.sent for match in self.parts.values())

    @cached_property
    def merged(self) -> frozenset[int]:
        """The lines returned that have taken in the words of others."""
        return frozenset(one.line for one in self.joined.values())

    @cached_property
    def perhaps(self) -> dict[int, int]:
        """By line sent, how certain it is that a doubtful line is that one, in percent."""
        found: dict[int, int] = {}
        for match in chain.from_iterable(self.doubtful.values()):
            found[match.sent] = max(match.certainty, found.get(match.sent, 0))
        return found

    def doubtful_but(self, told: Container[int]) -> dict[int, tuple[Match, ...]]:
        """Return what is still doubtful once some lines are told."""
        return {r: likely for r, likely in self.doubtful.items() if r not in told}

    def has_line(self, s: int) -> bool:
        """True if the words of a line sent stand in a line returned."""
        return s in self.line_of or s in self.joined

    def is_known(self, r: int) -> bool:
        """True if it is told what a line returned was."""
        return r in self.lines or r in self.parts or r in self.copies

    def item_of(self, files: Files, r: int) -> str:
        """Return the id of the item whose words a line returned has; empty if it has none."""
        match = self.lines.get(r) or self.parts.get(r)
        return files.items[match.sent] if match else ""

    def without_line(self, files: Files) -> list[int]:
        """Lines sent that no line returned is known to have become of."""
        return [s for s in range(len(files.sent.lines)) if not self.has_line(s)]

    def unknown(self, files: Files) -> list[int]:
        """Lines returned of which nothing is known."""
        return [r for r in range(len(files.returned.lines)) if not self.is_known(r)]

    def stands_as_sent(self, s: int, r: int) -> bool:
        """True if a line has a neighbour that it had when it was sent."""
        above, below = self.lines.get(r - 1), self.lines.get(r + 1)
        return bool((above and above.sent == s - 1) or (below and below.sent == s + 1))
