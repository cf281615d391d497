"""The lines that a paste gives: cleaned, without the marks of lists, and at sound levels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bufetat_editor.domain.canonical import clean_text


@dataclass(frozen=True, slots=True)
class PastedLine:
    """One line of what was copied.

    Attributes:
        level: how deep it stands in its list; a line is at most one level below the one before.
        text: as an item can keep it; a line feed is a line break inside the paragraph.
    """

    level: int
    text: str


_BULLETS = "•·▪●○◦■□‣\u2043➢\uf000-\uf0ff"  # the last ones are those of Word's symbol fonts
_ROMAN = "(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})"
_NUMBER = rf"\(?(?:\d{{1,3}}(?:\.\d{{1,3}})*|[a-zæøå]|{_ROMAN})[.)]"  # 1.  1)  (1)  1.1.  a)  iv.
_LEADING_BULLET = re.compile(rf"[{_BULLETS}]\s*|-[ \u00a0]+(?=\S)")
_MARK = re.compile(rf"[{_BULLETS}]|[o§*+–—-]|{_NUMBER}", re.IGNORECASE)
_COUNTED = re.compile(rf"\S|{_NUMBER}|\(?\d+(?:\.\d+)*[.)]?", re.IGNORECASE)
_VISIBLE = re.compile(r"[^\s\u200b-\u200d\u2060\ufeff]")
_BLANK_LINE = re.compile(r"\n\s*\n")
_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")

_KEPT = {  # what Word's plain text means by them
    0x1E: "\u2011",
    0x1F: "\u00ad",
    0x0B: "\n",
    0x0C: "\n\n",
    0x0D: "\n",
    0x85: "\n\n",
    0x2028: "\n",
    0x2029: "\n\n",
    0x09: " ",
}
_UNKEEPABLE = (*range(0x0A), *range(0x0E, 0x20), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF)
_CLEAN: dict[int, str | None] = dict.fromkeys(_UNKEEPABLE) | _KEPT


def is_mark(text: str) -> bool:
    """True for what stands before the tab in an entry of a list, as `•`, `o`, `1.` and `a)`."""
    return _MARK.fullmatch(text.strip()) is not None


def is_counted(text: str) -> bool:
    """True for what Word counts or draws before an entry, and not for words that it puts there."""
    return _COUNTED.fullmatch(text.strip()) is not None


def finished(lines: Iterable[tuple[int, str]]) -> tuple[PastedLine, ...]:
    """Return the lines ready for use, the empty ones left out."""
    above: list[int] = []
    made = []
    for level, text in _readable(lines):
        while above and above[-1] >= level:
            above.pop()
        made.append(PastedLine(len(above), text))
        above.append(level)
    return tuple(made)


def _readable(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    for level, raw in lines:
        for part in _BLANK_LINE.split(_clean(raw)):
            text = part.strip()
            if mark := _LEADING_BULLET.match(text):
                text = text[mark.end() :]
            if _VISIBLE.search(text):
                yield level, text


def _clean(text: str) -> str:
    if _HALF_A_CHARACTER.search(text):  # two halves may make a whole one
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return clean_text(text.translate(_CLEAN))
