"""The fonts of the sheets."""

from __future__ import annotations

from typing import ClassVar

from openpyxl.styles import Font

_INK, _MUTED, _WARNING = "1C2430", "5B6675", "A1262B"


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

    def __init__(self, color: str, *, bold: bool = False) -> None:
        super().__init__(name="Calibri", size=11, color=color, bold=bold)


TEXT = _Calibri(_INK)
HEADING = _Calibri(_INK, bold=True)
STATUS = _Calibri(_MUTED, bold=True)
WARNING = _Calibri(_WARNING, bold=True)
