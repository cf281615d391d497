"""How text is set in the figure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from bufetat_editor.exchange.figure.typeface import typeface

_FONTS: Final = {"normal": "Carlito-Regular", "bold": "Carlito-Bold"}


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
