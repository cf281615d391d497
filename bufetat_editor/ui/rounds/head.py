"""The head of the page of a round: how it stands, who has answered, and the account of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bufetat_editor.ui.board.summary import RoundSummary
from bufetat_editor.ui.rounds.account import AccountBar
from bufetat_editor.ui.rounds.receipt_line import ReceiptLine
from bufetat_editor.ui.rounds.receipts import Receipts
from bufetat_editor.ui.rounds.receipts_model import cards
from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from bufetat_editor.domain.proposals import Type
    from bufetat_editor.domain.rounds import Receipt, Round
    from bufetat_editor.history.changeset import Edition
    from bufetat_editor.ui.inputs.rows import InputRow
    from bufetat_editor.ui.rounds.reading import RoundReading
    from bufetat_editor.ui.rounds.receipts_model import Card


class RoundHead(QWidget):
    """Tells whose inputs of which types are shown.

    Attributes:
        receipts: who has answered.
        line: what can be done with the chosen receipt.
        account: where every fragment of what is chosen ended.
    """

    changed = Signal()  # another choice
    original_wished = Signal(object)  # Receipt
    withdrawal_wished = Signal(object)  # Receipt

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._round: Round | None = None
        self._summary = RoundSummary()
        self.receipts = Receipts(theme)
        self.line = ReceiptLine()
        self.account = AccountBar(theme)
        self.receipts.addActions([self.line.keep, self.line.withdraw])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._summary, self.receipts, self.line, self.account):
            column.addWidget(widget)
        self.receipts.card_chosen.connect(self.changed)
        self.account.changed.connect(self.changed)
        self.line.original_wished.connect(self.original_wished)
        self.line.withdrawal_wished.connect(self._on_withdrawal_wished)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, from top to bottom."""
        return (self.receipts, *self.line.buttons, *self.account.buttons.values())

    @property
    def card(self) -> Card | None:
        """The chosen card; that of all of it has no key."""
        return self.receipts.card

    @property
    def wanted(self) -> frozenset[Type]:
        """The chosen types; all are shown if none is."""
        return self.account.wanted

    @property
    def chosen(self) -> tuple[Receipt, ...]:
        """The receipts that are shown: one, or all."""
        every = self._round.receipts if self._round else ()
        key = self.card.key if self.card else ""
        return tuple(one for one in every if key in {"", one.id})

    def covers(self, row: InputRow) -> bool:
        """Tell whether an input came from whom is chosen."""
        card = self.card
        if card is None or not card.key:
            return True
        if row.is_withdrawn:  # which has no card of its own
            return row.recipient == card.recipient
        return card.receipt is not None and card.receipt.id == row.receipt

    def want(self, key: str, types: Collection[Type]) -> None:
        """Choose a card and types, without telling of it.

        Args:
            key: of the card; that of a receipt or of who was asked, empty for all.
        """
        with QSignalBlocker(self):
            self.receipts.choose(key)
            self.account.want(*types)

    def show_round(
        self, one: Round, editions: Sequence[Edition], reading: RoundReading | None
    ) -> None:
        """Show how a round stands.

        Args:
            reading: none as long as it is not read; then it is not known who is late.
        """
        self._round = one
        today: date | None = reading.today if reading else None
        self._summary.show_round(one, editions, today)
        self.receipts.show_cards(cards(one, reading.received if reading else {}, today))
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show the account of what is chosen, and what can be done with it."""
        chosen = self.chosen
        self.line.show_card(self.card)
        self.account.setVisible(bool(chosen))
        self.account.show_receipts(chosen)

    def fit(self, width: int, *, is_tight: bool) -> None:
        """Take the height that is needed in a width.

        Args:
            is_tight: whether there is little room, so that less is told.
        """
        self.account.fit(is_slim=is_tight)
        self.receipts.fit(width, is_tight=is_tight)

    def _on_withdrawal_wished(self, receipt: Receipt) -> None:
        self.receipts.setFocus(Qt.FocusReason.OtherFocusReason)  # the button is about to go
        self.withdrawal_wished.emit(receipt)

    def _dress(self) -> None:
        size = font(self._theme.zoomed(13))
        for widget in (self._summary, *self.line.findChildren(QWidget)):
            widget.setFont(size)
