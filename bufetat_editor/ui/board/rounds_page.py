"""The page that leads to the rounds, and says how to begin where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bufetat_editor.ui.board.first_round import FirstRound
from bufetat_editor.ui.board.round_card import RoundCard
from bufetat_editor.ui.input_words import round_title
from bufetat_editor.ui.reading_page import ReadingPage
from bufetat_editor.ui.roll import Roll
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from bufetat_editor.domain.rounds import Round
    from bufetat_editor.ui.standing import Standing


class RoundsPage(ReadingPage):
    """Shows the rounds, the newest first, and how far each of them has come.

    Attributes:
        cards: the rounds by their ids.
        first_round: how to send out the first one.
    """

    def __init__(self, theme: Theme, send: QAction, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("RoundsPage", "Inputs")
        super().__init__(theme, title, "", parent)
        self.setObjectName("roundsPage")
        self._titles: dict[str, str] = {}
        self.cards: dict[str, RoundCard] = {}
        self.first_round = FirstRound(theme, send, self)
        roll = Roll()
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        roll.column.addWidget(self.first_round)
        roll.column.addLayout(self._list)
        roll.column.addStretch(1)
        self.body.addWidget(roll, 1)

    def show_standing(self, standing: Standing) -> None:
        """Show the rounds that there are by now."""
        self.first_round.setHidden(bool(standing.rounds))
        self.first_round.show_standing(standing)
        titles = {one.id: round_title(one) for one in standing.rounds}
        if list(titles.items()) != list(self._titles.items()):
            self._titles = titles
            self._fill(standing.rounds)
        for one in standing.rounds:
            self.cards[one.id].show_round(one, standing)

    def focus_first(self) -> None:
        """Put the focus on the newest round, or on the way to the first one."""
        self._stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stops(self) -> tuple[QWidget, ...]:
        stops = (stop for card in self.cards.values() for stop in card.stops)
        return (*stops, self.first_round.begin)

    def _fill(self, rounds: tuple[Round, ...]) -> None:
        """Make the cards of other rounds than those that were shown."""
        for card in self.cards.values():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {one.id: self._card(one) for one in rounds}
        self.order(*self._stops())

    def _card(self, one: Round) -> RoundCard:
        card = RoundCard(self.theme, one.id, round_title(one), self)
        card.item_wished.connect(self.item_wished)
        self._list.addWidget(card)
        return card
