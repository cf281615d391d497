"""How each role of a line is set: type, measures and what stands before the text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtGui import QFont

from bufetat_editor.ui.lines import Role
from bufetat_editor.ui.theme import font

_NORMAL, _SEMI, _BOLD = QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold


@dataclass(frozen=True, slots=True)
class Face:
    """The setting of one role, in pixels.

    Attributes:
        gutter: width of the column for number or bullet; what has none there starts at the edge.
        indent: where in that column it stands.
        hanging: the column is there only for a line that has something in it.
        above: air over the row, outside its frame.
        pad: air inside its frame, over and under the text.
    """

    size: float
    line: int
    weight: QFont.Weight = _NORMAL
    gutter: int = 0
    indent: int = 0
    hanging: bool = False
    above: int = 0
    pad: int = 8
    gutter_size: float = 13.5

    def font(self) -> QFont:
        """Return the type of the text."""
        return font(self.size, self.weight)

    def gutter_font(self) -> QFont:
        """Return the type of what stands before the text."""
        return font(self.gutter_size)

    def scaled(self, zoom: int) -> Face:
        """Return the setting at another size, in percent of the usual one."""
        return replace(
            self,
            size=self.size * zoom / 100,
            gutter_size=self.gutter_size * zoom / 100,
            line=round(self.line * zoom / 100),
            gutter=round(self.gutter * zoom / 100),
            indent=round(self.indent * zoom / 100),
            above=round(self.above * zoom / 100),
            pad=round(self.pad * zoom / 100),
        )


_FACES: dict[Role, Face] = {
    "title": Face(25, 34, _BOLD, pad=6),
    "heading": Face(19, 27, _BOLD, gutter=50, hanging=True, above=26, pad=6, gutter_size=15),
    "group": Face(16.5, 24, _BOLD, above=18, pad=6),
    "prose": Face(15, 23),
    "entry": Face(15, 22, gutter=50),
    "bullet": Face(15, 22, gutter=24),
    "sub": Face(14, 21, gutter=50),
    "task": Face(14, 20, gutter=46, pad=7, gutter_size=12),
    "subtask": Face(14, 20, gutter=66, indent=10, pad=4, gutter_size=12),
    "label": Face(14, 20, _SEMI, pad=7),
    "field": Face(14.5, 21, gutter=112, pad=7),
}


@cache
def face_of(role: Role, zoom: int = 100) -> Face:
    """Return the setting of a role at a size, in percent of the usual one."""
    return _FACES[role].scaled(zoom)
