"""A reading page on which what is read keeps its room in a low window."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from bufetat_editor.ui.reading_page import ReadingPage
from bufetat_editor.ui.theme import Theme, font

_MARGINS, _SLIM_MARGINS = (50, 30, 50, 40), (24, 8, 24, 8)
_LOW, _LOWEST = 520, 380  # pixels at the usual size of the text


class YieldingPage(ReadingPage):
    """A reading page whose note, and at last whose heading, give way to what is read.

    How low is low depends on the size of the text. The heading also stands in the outline.

    Attributes:
        is_low: true while there is no room for notes.
    """

    def __init__(self, theme: Theme, title: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, "", parent)
        self.is_low = False
        self._lead = QLabel(note, self)
        self._lead.setProperty("look", "muted")
        self._lead.setWordWrap(True)
        self._whole.insertWidget(1, self._lead)  # under the heading
        theme.changed.connect(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let go of what there is no room for."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the height anew."""
        self.is_low = self.height() < self.theme.zoomed(_LOW)
        self._lead.setFont(font(self.theme.zoomed(14)))
        self._lead.setHidden(self.is_low or not self._lead.text())
        self._heading.setHidden(self.height() < self.theme.zoomed(_LOWEST))
        self._whole.setContentsMargins(*(_SLIM_MARGINS if self.is_low else _MARGINS))
        self._whole.activate()
