"""What the regions say of one item, in the panel beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bufetat_editor.ui.note_list import NoteList
from bufetat_editor.ui.said import Said
from bufetat_editor.ui.theme import Theme, font

_LOWEST = 36  # pixels: two lines


class InputNotes(QWidget):
    """Tells of each input who sent it, what it is and what it says; Enter or a click leads to it.

    Attributes:
        list: the inputs; however many there are, they leave room for the item's history.
    """

    input_wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inputNotes")
        self._said: Sequence[Said] = ()
        self._most = 0
        heading = QLabel(self.tr("Inputs"))
        heading.setFont(font(14, QFont.Weight.DemiBold))
        self.list = NoteList(theme)
        self.list.setAccessibleName(heading.text())
        self.list.resized.connect(self._fit)
        self.list.entered_at.connect(self.input_wished)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 6, 12)
        whole.setSpacing(4)
        whole.addWidget(heading)
        whole.addWidget(self.list)

    def show_said(self, said: Sequence[Said]) -> None:
        """Show these."""
        if said != self._said:
            self._said = said
            self.list.show_said(said)
            self._fit()

    def fit(self, most: int) -> None:
        """Be no higher than that many pixels; what there is no room for is scrolled to."""
        self._most = most
        self._fit()

    def text(self) -> str:
        """Return what is told, two lines for each input."""
        return "\n".join(f"{one.head}\n{one.wording}" for one in self._said)

    def _fit(self) -> None:
        self.list.setFixedHeight(min(self.list.whole_height(), max(self._most, _LOWEST)))
