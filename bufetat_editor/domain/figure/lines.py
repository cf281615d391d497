"""Lines of text that are no wider than the place they are given."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

WidthOf = Callable[[str], float]
"""Tells how wide a line is, in the unit of the drawing."""

_SPACES = re.compile(r"[ \t\r\n]+")  # a space that must not break a line is none of them
_STEPS: Final = 36  # from no width to all of it


def broken(text: str, width_of: WidthOf, room: int) -> tuple[str, ...]:
    """Return the text in as few lines as it needs, and these about equally long.

    A word that is wider than the place is broken where it meets the edge.
    """
    words = [(word, width_of(word)) for word in _SPACES.split(text) if word]
    fewest = _lines(words, width_of, room)
    widest = max((own for _, own in words), default=0)
    for narrower in range(int(widest) + 1, room, max(room // _STEPS, 1)):
        lines = _lines(words, width_of, narrower)
        if len(lines) == len(fewest):
            return tuple(lines)
    return tuple(fewest)


def _lines(words: Sequence[tuple[str, float]], width_of: WidthOf, room: int) -> list[str]:
    """Lines of words that come with their widths, for measuring is what takes time."""
    lines: list[str] = []
    space, end = width_of(" "), 0.0
    for word, own in words:
        if lines and end + space + own <= room:
            lines[-1] += f" {word}"
            end += space + own
        elif own <= room:
            lines.append(word)
            end = own
        else:
            lines.extend(_pieces(word, width_of, room))
            end = width_of(lines[-1])
    return lines


def _pieces(word: str, width_of: WidthOf, room: int) -> Iterator[str]:
    piece = ""
    for letter in word:
        if piece and width_of(piece + letter) > room:
            yield piece
            piece = ""
        piece += letter
    yield piece
