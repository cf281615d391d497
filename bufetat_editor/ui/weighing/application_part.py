"""What is to be done to the model because of an input, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bufetat_editor.history.choosing import composed
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.weighing.offer import Offer, offer_of, stays
from bufetat_editor.ui.weighing.wording_part import WordingPart
from bufetat_editor.ui.weighing.words import deed_stays, deed_told

if TYPE_CHECKING:
    from bufetat_editor.domain.assessments import InputOutcome
    from bufetat_editor.history.weighing import Application
    from bufetat_editor.ui.inputs.rows import InputRow
    from bufetat_editor.ui.weighing.draft import DraftAssessment

_HEADING, _SMALL = 15, 13


class ApplicationPart(QWidget):
    """Shows it where there is something to do or to know, and else nothing.

    Attributes:
        offer: what is offered to be done; none if nothing.
        wording: the words.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row: InputRow | None = None
        self.offer: Offer | None = None
        self._title = QLabel(self.tr("Final wording"))
        self._note = QLabel()
        self._note.setObjectName("assessmentDeed")
        self._note.setProperty("look", "muted")
        self._note.setWordWrap(True)
        self.wording = WordingPart(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        for widget in (self._title, self._note, self.wording):
            column.addWidget(widget)
        self.wording.changed.connect(self.changed)
        theme.changed.connect(self._dress)
        self._dress()

    def show_row(self, row: InputRow, draft: DraftAssessment) -> None:
        """Show what is to be done with that outcome; what is being written in stays untouched."""
        self._row = row
        self.offer = offer = offer_of(row, draft.outcome)
        has_words = offer is not None and offer.now is not None
        self._title.setVisible(has_words)
        self.wording.setVisible(has_words)
        self._note.setText(self._told(row, draft.outcome))
        self._note.setVisible(bool(self._note.text()))
        self.setHidden(offer is None and self._note.isHidden())
        if offer is not None and offer.now is not None:
            as_now = self._as_now(offer)
            self.wording.show_wording(offer.now, offer.offered, offer.own, draft.wording, as_now)

    @property
    def text(self) -> str:
        """The final wording as it is written; empty where there is none to write."""
        return self.wording.text if self.offer and self.offer.now is not None else ""

    @property
    def application(self) -> Application | None:
        """What is to be done to the model with the wording that is written."""
        if self.offer is None or self._row is None:
            return None
        return self.offer.application(self._row, self.text)

    def written(self) -> str | None:
        """Return the wording; none while it is as it was offered."""
        offer = self.offer
        if offer is None or offer.now is None:
            return None
        is_as_offered = self.text == composed(offer.now, offer.offered, offer.own)
        return None if is_as_offered else self.text

    def _told(self, row: InputRow, outcome: InputOutcome | None) -> str:
        """What is done besides the words, or what is not taken back."""
        if self.offer:
            return deed_told(self.offer.deed, row.destination)
        staying = stays(row, outcome)
        return deed_stays(staying) if staying else ""

    def _as_now(self, offer: Offer) -> str:
        """What is said of a wording that is not changed."""
        if offer.deed == "add":
            return self.tr("It reads as it is proposed.")
        return self.tr("It reads as it does today.")

    def _dress(self) -> None:
        self._title.setFont(font(self._theme.zoomed(_HEADING), QFont.Weight.DemiBold))
        self._note.setFont(font(self._theme.zoomed(_SMALL)))
