"""Lines of text that are no wider than the place they are given."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from bufetat_editor.exchange.figure.typeface import typeface

_FONTS: Final = {"normal": "Carlito-Regular", "bold": "Carlito-Bold"}
_SPACES = re.compile(r"[ \t\r\n]+")  # a space that must not break a line is none of them
_STEP: Final = 10


@dataclass(frozen=True, slots=True)
class Lettering:
    """How text is set; sizes are in the unit of the figure."""

    weight: Literal["normal", "bold"]
    size: int

    @property
    def line_height(self) -> int:
        """How far it is from one line to the next."""
        return round(1.25 * self.size)

    def width(self, text: str) -> float:
        """Return how wide a line is."""
        return self.size * typeface(_FONTS[self.weight]).width(text)


def broken(text: str, lettering: Lettering, width: int) -> tuple[str, ...]:
    """Return the text in as few lines as it needs, and these about equally long.

    A word that is wider than the place is broken where it meets the edge.
    """
    words = [(word, lettering.width(word)) for word in _SPACES.split(text) if word]
    fewest = _lines(words, lettering, width)
    widest = max((own for _, own in words), default=0)
    for narrower in range(int(widest) + 1, width, _STEP):
        lines = _lines(words, lettering, narrower)
        if len(lines) == len(fewest):
            return tuple(lines)
    return tuple(fewest)


def _lines(words: Sequence[tuple[str, float]], lettering: Lettering, width: int) -> list[str]:
    """Lines of words that come with their widths, for measuring is what takes time."""
    lines: list[str] = []
    space, end = lettering.width(" "), 0.0
    for word, own in words:
        if lines and end + space + own <= width:
            lines[-1] += f" {word}"
            end += space + own
        elif own <= width:
            lines.append(word)
            end = own
        else:
            lines.extend(_pieces(word, lettering, width))
            end = lettering.width(lines[-1])
    return lines


def _pieces(word: str, lettering: Lettering, width: int) -> Iterator[str]:
    piece = ""
    for letter in word:
        if piece and lettering.width(piece + letter) > width:
            yield piece
            piece = ""
        piece += letter
    yield piece
