"""How wide words are, so that lines can be broken before anything is drawn.

A TrueType file tells the width of each letter in its tables cmap (letter to glyph) and hmtx (glyph
to width): https://learn.microsoft.com/typography/opentype/spec/. Kerning and ligatures move letters
by some hundredths of their size and are left out.
"""

from __future__ import annotations

import functools
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bufetat_editor import resources

_ELSEWHERE = 1.4
"""Room for a sign that the font has not, in em: enough for an emoji."""


@dataclass(frozen=True, slots=True)
class Typeface:
    """The widths of one font.

    Attributes:
        advances: how far each letter, by its code point, moves the pen, in em.
    """

    advances: Mapping[int, float]

    def width(self, text: str) -> float:
        """Return how wide a line is, in em."""
        return sum(self.advances.get(ord(letter), _ELSEWHERE) for letter in text)


@functools.cache
def typeface(name: str) -> Typeface:
    """Return the font of that name among our resources."""
    content = resources.path(f"fonts/{name}.ttf").read_bytes()
    tables = dict(_tables(content))
    widths = _widths(tables["hmtx"], _number(tables["hhea"], 34))
    em = _number(tables["head"], 18)
    glyphs = _glyphs(tables["cmap"])
    return Typeface({letter: widths[min(glyph, len(widths) - 1)] / em for letter, glyph in glyphs})


def _number(table: bytes, at: int) -> int:
    (found,) = struct.unpack_from(">H", table, at)
    return int(found)


def _tables(content: bytes) -> Iterator[tuple[str, bytes]]:
    for number in range(_number(content, 4)):
        name, _, begin, length = struct.unpack_from(">4sLLL", content, 12 + 16 * number)
        yield name.decode("ascii"), content[begin : begin + length]


def _widths(hmtx: bytes, count: int) -> list[int]:
    """Return the width of each glyph; those that are not listed are as wide as the last one."""
    return [width for width, _ in struct.iter_unpack(">Hh", hmtx[: 4 * count])]


def _glyphs(cmap: bytes) -> Iterator[tuple[int, int]]:
    """Yield letters with their glyphs from the table of format 4, which every such font has."""
    records = (struct.unpack_from(">HHL", cmap, 4 + 8 * n) for n in range(_number(cmap, 2)))
    begin = next(at for platform, encoding, at in records if (platform, encoding) == (3, 1))
    length = _number(cmap, begin + 2) // 2
    words = struct.unpack_from(f">{length}H", cmap, begin)
    count = words[3] // 2
    ends, starts, deltas, offsets = 7, 8 + count, 8 + 2 * count, 8 + 3 * count
    for n in range(count):
        first, last, offset = words[starts + n], words[ends + n], words[offsets + n]
        for letter in range(first, last + 1):
            found = words[offsets + n + offset // 2 + letter - first] if offset else letter
            if glyph := (found + words[deltas + n]) % 0x10000:
                yield letter, glyph
