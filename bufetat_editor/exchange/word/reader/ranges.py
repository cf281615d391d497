"""What the comments of a file hang on.

Thousands may hang on the same words, so neither words nor paragraphs know theirs: they know when
they were met, and a comment when it began and ended.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Range:
    """The first and the last moment of a comment; what was met between them is spoken of."""

    first: int
    last: int


class Ranges:
    """Takes notice of where comments begin and end, in all stories of a file.

    Attributes:
        now: the moment that what is met now belongs to; a new one begins with each notice taken.
    """

    def __init__(self) -> None:
        self.now = 0
        self._found: dict[str, Range] = {}

    def begin(self, number: str) -> None:
        """Take notice that a comment begins; until it ends it means no words."""
        self.now += 1
        self._found.setdefault(number, Range(self.now, self.now - 1))

    def end(self, number: str) -> None:
        """Take notice that a comment ends."""
        if number in self._found:
            self._found[number] = Range(self._found[number].first, self.now)
        self.now += 1

    def refer(self, number: str) -> None:
        """Take notice of the mark of a comment; that of one without a beginning hangs there."""
        if number not in self._found:
            self.begin(number)
            self.end(number)

    def of(self, number: str) -> Range | None:
        """Return the range of a comment; none if it hangs on nothing."""
        return self._found.get(number)
