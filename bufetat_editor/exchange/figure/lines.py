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
    words = [word for word in _SPACES.split(text) if word]
    fewest = _lines(words, lettering, width)
    widest = max((lettering.width(word) for word in words), default=0)
    for narrower in range(int(widest) + 1, width, _STEP):
        lines = _lines(words, lettering, narrower)
        if len(lines) == len(fewest):
            return tuple(lines)
    return tuple(fewest)


def _lines(words: Sequence[str], lettering: Lettering, width: int) -> list[str]:
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lettering.width(longer) <= width:
            lines[-1:] = [longer]
        elif lettering.width(word) <= width:
            lines.append(word)
        else:
            lines.extend(_pieces(word, lettering, width))
    return lines


def _pieces(word: str, lettering: Lettering, width: int) -> Iterator[str]:
    piece = ""
    for letter in word:
        if piece and lettering.width(piece + letter) > width:
            yield piece
            piece = ""
        piece += letter
    yield piece
