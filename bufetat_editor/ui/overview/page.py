"""The overview: how the work stands, a card for each side of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bufetat_editor.ui.board.first_round import FirstRound
from bufetat_editor.ui.board.round_card import RoundCard
from bufetat_editor.ui.overview.change_card import ChangeCard
from bufetat_editor.ui.reading_page import ReadingPage
from bufetat_editor.ui.roll import Roll
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from bufetat_editor.domain.rounds import Round
    from bufetat_editor.ui.standing import Standing

_BETWEEN = 16
_SIDE_BY_SIDE = 900  # pixels at the usual size of the text; where there is less, one card a line


class OverviewPage(ReadingPage):
    """Shows the newest round, and what has changed.

    Attributes:
        changes: what has changed since the last edition.
        round_card: the newest round; none as long as there is none.
        first_round: says how to begin one, as long as there is none.
    """

    section_wished = Signal(str)

    def __init__(
        self, theme: Theme, send: QAction, compare: QAction, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("OverviewPage", "Overview")
        super().__init__(theme, title, "", parent)
        self.setObjectName("overviewPage")
        self._shown = ""  # id of the round
        self.round_card: RoundCard | None = None
        self.first_round = FirstRound(theme, send, self)
        self.changes = ChangeCard(theme, compare, self)
        self.changes.section_wished.connect(self.section_wished)
        self._roll = Roll()
        self._grid = QGridLayout()
        self._grid.setSpacing(_BETWEEN)
        self._roll.column.addLayout(self._grid)
        self._roll.column.addStretch(1)
        self._roll.resized.connect(self._arrange)
        self.body.addWidget(self._roll, 1)
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """All cards, in the order in which they are read."""
        return (self.round_card or self.first_round, self.changes)

    def show_standing(self, standing: Standing) -> None:
        """Show how the work stands now."""
        newest = next(iter(standing.rounds), None)
        if self._shown != (newest.id if newest else ""):
            self._show_card_of(newest)
        if newest and self.round_card:
            self.round_card.show_round(newest, standing)
        self.first_round.show_standing(standing)
        self.changes.show_standing(standing)

    def focus_first(self) -> None:
        """Put the focus on the round, or on the way to the first one."""
        self._stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stops(self) -> tuple[QWidget, ...]:
        begin = self.round_card.stops if self.round_card else (self.first_round.begin,)
        return (*begin, *self.changes.stops)

    def _show_card_of(self, newest: Round | None) -> None:
        """Make the card of another round than the one that was shown."""
        if self.round_card:
            self._grid.removeWidget(self.round_card)
            self.round_card.hide()
            self.round_card.deleteLater()
        self._shown, self.round_card = "", None
        if newest:
            title = self.tr("Inputs · {name}").format(name=newest.name)
            self._shown, self.round_card = newest.id, RoundCard(self.theme, newest.id, title, self)
            self.round_card.item_wished.connect(self.item_wished)
        self.first_round.setHidden(newest is not None)
        self._arrange()
        self.order(*self._stops())

    def _arrange(self) -> None:
        """Put the cards side by side where there is room."""
        columns = 2 if self._roll.viewport().width() >= self.theme.zoomed(_SIDE_BY_SIDE) else 1
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column, stretch in enumerate((6, 5)):
            self._grid.setColumnStretch(column, stretch if column < columns else 0)
