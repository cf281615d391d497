"""What is to be done to the model because of an input, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bufetat_editor.history.choosing import composed
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.weighing.offer import Final, final_of
from bufetat_editor.ui.weighing.wording_part import FinalWordingPart

if TYPE_CHECKING:
    from bufetat_editor.ui.begun import Begun
    from bufetat_editor.ui.inputs.rows import InputRow

_HEADING, _SMALL = 15, 13


class FinalPart(QWidget):
    """Shows it where there is something to do, and else nothing.

    Attributes:
        final: what is to be done; none if nothing.
        wording: the words.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.final: Final | None = None
        self._title = QLabel(self.tr("Final wording"))
        self._note = QLabel()
        self._note.setObjectName("assessmentDeed")
        self._note.setProperty("look", "muted")
        self._note.setWordWrap(True)
        self.wording = FinalWordingPart(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        for widget in (self._title, self._note, self.wording):
            column.addWidget(widget)
        self.wording.changed.connect(self.changed)
        theme.changed.connect(self._dress)
        self._dress()

    def show_row(self, row: InputRow, begun: Begun) -> None:
        """Show what is to be done with that outcome; what is being written in stays untouched."""
        self.final = final = final_of(row, begun.outcome)
        has_words = final is not None and final.now is not None
        self._title.setVisible(has_words)
        self.wording.setVisible(has_words)
        self._note.setText(self._told(row))
        self._note.setVisible(bool(self._note.text()))
        self.setVisible(final is not None)
        if final is not None and final.now is not None:
            taken = final.own if begun.wording is None else frozenset(begun.taken)
            self.wording.show_wording(final.now, final.offered, taken, begun.wording)

    def written(self) -> tuple[str | None, tuple[int, ...]]:
        """Return the wording and what is taken; none while it is as it was offered."""
        final, text, taken = self.final, self.wording.text, self.wording.taken
        if final is None or final.now is None:
            return None, ()
        is_as_offered = taken == final.own and text == composed(final.now, final.offered, taken)
        return (None, ()) if is_as_offered else (text, tuple(sorted(taken)))

    def _told(self, row: InputRow) -> str:
        """What is done besides the words."""
        match self.final.deed if self.final else None:
            case "add":
                return self.tr("The item is added: {where}.").format(where=row.destination)
            case "move":
                return self.tr("The item is moved: {where}.").format(where=row.destination)
            case "remove":
                return self.tr("The item is removed from the model. It can be undone.")
        return ""

    def _dress(self) -> None:
        self._title.setFont(font(self._theme.zoomed(_HEADING), QFont.Weight.DemiBold))
        self._note.setFont(font(self._theme.zoomed(_SMALL)))
