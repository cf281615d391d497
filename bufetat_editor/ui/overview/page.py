"""The overview: how the work stands, a card for each side of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bufetat_editor.ui.board.first_round import FirstRound
from bufetat_editor.ui.board.round_card import RoundCard
from bufetat_editor.ui.overview.attention_card import AttentionCard
from bufetat_editor.ui.overview.change_card import ChangeCard
from bufetat_editor.ui.overview.editions_card import EditionsCard
from bufetat_editor.ui.overview.figure_card import FigureCard
from bufetat_editor.ui.overview.round_deeds import RoundDeeds
from bufetat_editor.ui.reading_page import ReadingPage
from bufetat_editor.ui.roll import Roll
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from bufetat_editor.domain.rounds import Round
    from bufetat_editor.ui.standing import Standing

_BETWEEN, _BELOW = 16, 40
_SIDE_BY_SIDE = 900  # pixels at the usual size of the text; where there is less, one card a line


@dataclass(frozen=True, slots=True)
class Deeds:
    """What the window does, that the overview offers too."""

    send: QAction
    approve: QAction
    compare: QAction
    next_input: QAction


class OverviewPage(ReadingPage):
    """Shows the figure, the newest round, what has changed, and the editions.

    Attributes:
        figure: the quality concept.
        round_card: the newest round; none as long as there is none.
        first_round: says how to begin one, as long as there is none.
        changes: what has changed since the last edition.
        attention: what the checks have found.
        editions: the time line.
    """

    section_wished = Signal(str)
    model_wished = Signal()
    rounds_wished = Signal()
    sheet_wished = Signal()
    edition_wished = Signal(str)  # its name; empty for the draft

    def __init__(self, theme: Theme, deeds: Deeds, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("OverviewPage", "Overview")
        super().__init__(theme, title, "", parent)
        self.setObjectName("overviewPage")
        self._deeds = deeds
        self._shown = ""  # id of the round
        self.figure = FigureCard(theme, self)
        self.round_card: RoundCard | None = None
        self._round_deeds: RoundDeeds | None = None
        self.first_round = FirstRound(theme, deeds.send, self)
        self.changes = ChangeCard(theme, deeds.compare, self)
        self.attention = AttentionCard(theme, self)
        self.editions = EditionsCard(theme, deeds.approve, self)
        self._connect()
        self._roll = Roll()
        self._grid = QGridLayout()
        self._grid.setSpacing(_BETWEEN)
        self._roll.column.addLayout(self._grid)
        self._roll.column.setContentsMargins(0, 0, 0, _BELOW)
        self._roll.column.addStretch(1)
        self._roll.resized.connect(self._arrange)
        self.body.addWidget(self._roll, 1)
        self.let_scroll()
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """All cards, in the order in which they are read."""
        board = self.round_card or self.first_round
        return self.figure, self.changes, board, self.attention, self.editions

    def show_standing(self, standing: Standing) -> None:
        """Show how the work stands now."""
        newest = next(iter(standing.rounds), None)
        others = self._shown != (newest.id if newest else "")
        if others:
            self._show_card_of(newest)
        if newest and self.round_card and self._round_deeds:
            self.round_card.show_round(newest, standing)
            self._round_deeds.show_standing(standing)
        self.first_round.show_standing(standing)
        self.changes.show_standing(standing)
        drawn_anew = (self.figure.show_standing(standing), self.editions.show_standing(standing))
        if others or any(drawn_anew):
            self._arrange()
            self.order(*self._stops())

    def focus_first(self) -> None:
        """Put the focus on the figure, or on what leads to it."""
        first = next(stop for stop in self._stops() if not stop.isHidden())
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stops(self) -> tuple[QWidget, ...]:
        begin: tuple[QWidget, ...] = (self.first_round.begin,)
        if self.round_card and self._round_deeds:
            begin = (*self.round_card.stops, *self._round_deeds.stops)
        return (
            *self.figure.stops,
            *self.changes.stops,
            *begin,
            *self.attention.stops,
            *self.editions.stops,
        )

    def _connect(self) -> None:
        self.figure.item_wished.connect(self.item_wished)
        self.figure.begun.connect(self.model_wished)
        self.changes.section_wished.connect(self.section_wished)
        self.changes.sheet_wished.connect(self.sheet_wished)
        self.editions.edition_wished.connect(self.edition_wished)

    def _show_card_of(self, newest: Round | None) -> None:
        """Make the card of another round than the one that was shown."""
        if self.round_card:
            self._grid.removeWidget(self.round_card)
            self.round_card.hide()
            self.round_card.deleteLater()
        self._shown, self.round_card, self._round_deeds = "", None, None
        if newest:
            title = self.tr("Inputs · {name}").format(name=newest.name)
            self._shown, self.round_card = newest.id, RoundCard(self.theme, newest.id, title, self)
            self.round_card.item_wished.connect(self.item_wished)
            self._round_deeds = RoundDeeds(self.theme, self._deeds.next_input, self.round_card)
            self._round_deeds.rounds_wished.connect(self.rounds_wished)
            self.round_card.add_foot(self._round_deeds)
        self.first_round.setHidden(newest is not None)

    def _arrange(self) -> None:
        """Put the cards side by side where there is room, and the time line under all."""
        columns = 2 if self._roll.viewport().width() >= self.theme.zoomed(_SIDE_BY_SIDE) else 1
        *cards, last = self.cards
        for number, card in enumerate(cards):
            self._grid.addWidget(card, number // columns, number % columns)
        self._grid.addWidget(last, len(cards), 0, 1, columns)
        for column, stretch in enumerate((6, 5)):
            self._grid.setColumnStretch(column, stretch if column < columns else 0)
