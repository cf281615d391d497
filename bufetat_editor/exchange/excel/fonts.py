"""The fonts of the sheets."""

from __future__ import annotations

from typing import ClassVar

from openpyxl.styles import Font

_INK, _MUTED, _WARNING, _PAPER = "1C2430", "5B6675", "A1262B", "FFFFFF"


class _Calibri(Font):
    """A font whose properties are written in the order of the schema, which openpyxl's are not."""

    __nested__ = Font.__nested__
    __elements__: ClassVar[tuple[str, ...]] = (
        "b",
        "i",
        "strike",
        "condense",
        "extend",
        "outline",
        "shadow",
        "u",
        "vertAlign",
        "sz",
        "color",
        "name",
        "family",
        "charset",
        "scheme",
    )

    def __init__(
        self, color: str, *, bold: bool = False, italic: bool = False, size: int = 11
    ) -> None:
        super().__init__(name="Calibri", size=size, color=color, bold=bold, italic=italic)


TEXT = _Calibri(_INK)
HEADING = _Calibri(_INK, bold=True)
TITLE = _Calibri(_INK, bold=True, size=20)
CHAPTER = _Calibri(_INK, bold=True, size=14)
MUTED = _Calibri(_MUTED)
PROMPT = _Calibri(_MUTED, italic=True)
ON_ACCENT = _Calibri(_PAPER, bold=True)
STATUS = _Calibri(_MUTED, bold=True)
WARNING = _Calibri(_WARNING, bold=True)
