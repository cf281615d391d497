"""Where a paragraph stands, so that a person finds it."""

from __future__ import annotations

from bufetat_editor.exchange.word.reader.story import Paragraph
from bufetat_editor.exchange.word.reader.stretches import shortened

_HEADINGS = ("heading", "title", "overskrift")
"""How the names of the styles begin that headings have."""


class Whereabouts:
    """Follows the lines of a file, and counts them from one heading to the next."""

    def __init__(self) -> None:
        self._heading = ""
        self._number = 0

    def of(self, paragraph: Paragraph, text: str) -> str:
        """Return where the next line stands."""
        if paragraph.place.where:
            return paragraph.place.where
        if paragraph.style.startswith(_HEADINGS):
            self._heading, self._number = shortened(text), 0
            return "overskrift"
        self._number += 1
        under = f" under «{self._heading}»" if self._heading else ""
        return f"avsnitt {self._number}{under}"

    def behind(self, paragraph: Paragraph) -> str:
        """Return where something stood that is gone."""
        if paragraph.place.where:
            return paragraph.place.where
        under = f" under «{self._heading}»" if self._heading else ""
        return f"etter avsnitt {self._number}{under}" if self._number else f"øverst{under}"
