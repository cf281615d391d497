"""The page of a round: who has answered, the account of it, and every input."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from bufetat_editor.domain.rounds import with_id
from bufetat_editor.ui.rounds.account import AccountBar
from bufetat_editor.ui.rounds.columns import InputColumns
from bufetat_editor.ui.rounds.emptiness import Emptiness
from bufetat_editor.ui.rounds.panel import InputPanel
from bufetat_editor.ui.rounds.reading import RoundReading
from bufetat_editor.ui.rounds.receipt_line import ReceiptLine
from bufetat_editor.ui.rounds.receipts import Receipts
from bufetat_editor.ui.rounds.receipts_model import cards
from bufetat_editor.ui.rounds.roll import Roll
from bufetat_editor.ui.rounds.sides import Sides
from bufetat_editor.ui.rounds.summary import RoundSummary
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.yielding_page import YieldingPage

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from bufetat_editor.domain.rounds import Receipt, Round
    from bufetat_editor.ui.rounds.rows import InputRow
    from bufetat_editor.ui.standing import Standing
    from bufetat_editor.ui.wish import Wish

_MARGINS = (30, 22, 30, 14)


class RoundPage(YieldingPage):
    """Shows one round.

    Attributes:
        round_id: id of the round.
        receipts: who has answered.
        account: where every fragment ended.
        columns: the inputs.
        panel: the one in focus.
        asked: the changeset that was asked for last.
    """

    reading_wished = Signal(str)  # id of the round, to be read and shown
    original_wished = Signal(object)  # Receipt
    withdrawal_wished = Signal(object)  # Receipt
    wished = Signal(object)  # Wish

    def __init__(
        self,
        theme: Theme,
        round_id: str,
        steps: tuple[QAction, QAction],
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("RoundPage", "Inputs")
        super().__init__(theme, title, "", parent)
        self.setObjectName("inputsPage")
        self.round_id = round_id
        self.asked = -1
        self._standing: Standing | None = None
        self._round: Round | None = None
        self._reading: RoundReading | None = None
        self._is_refused = False
        self._goal = ""  # an input to go to as soon as it is read
        self._emptiness = Emptiness(self)
        self._summary = RoundSummary()
        self.receipts = Receipts(theme)
        self.line = ReceiptLine()
        self.account = AccountBar(theme)
        self.columns = InputColumns(theme)
        self.panel = InputPanel(theme)
        self.panel.add_steps(*steps)
        self._sides = Sides(theme, self.columns, self.panel)
        self._lay_out()
        self._connect()
        self._dress()
        self.order(
            self.receipts,
            *self.line.buttons,
            *self.account.buttons.values(),
            *self.columns.stops,
            *self.panel.stops,
        )

    # --- what is shown

    def show_standing(self, standing: Standing) -> None:
        """Show who has answered by now, and ask for the inputs if something has changed."""
        self._standing = standing
        self._round = with_id(standing.rounds, self.round_id)
        self.panel.placing.show_items(standing.snapshot)
        self._show_round()
        if standing.live and standing.snapshot.changeset != self.asked:
            self.asked = standing.snapshot.changeset
            self.reading_wished.emit(self.round_id)

    def show_reading(self, reading: RoundReading) -> None:
        """Show the inputs that were asked for."""
        self._reading = reading
        self._is_refused = False
        self._show_round()
        if self._goal:
            self.show_item(self._goal)
        if reading.changeset >= self.asked:
            self._goal = ""  # it is not there

    def show_refusal(self) -> None:
        """Show that the inputs could not be read; the page asks again when it is next shown."""
        self._is_refused = True
        self.asked = -1
        self._show_round()

    def show_item(self, item_id: str) -> None:
        """Go to an input, a remark of it, or what came with a receipt; as soon as it is read."""
        self._goal = item_id if item_id != self.round_id else ""
        if self._standing is None or self._reading is None or not self._goal:
            return
        self.receipts.choose(item_id)
        above = (item_id, *(one.id for one in self._standing.snapshot.ancestors(item_id)))
        found = next((row for row in self._reading.rows if row.id in above), None)
        if found:
            self._goal = ""
            self.account.want()
            self.columns.choose(found.id)
            self._show_list()
        elif self.receipts.card and self.receipts.card.key == item_id:
            self._goal = ""
            self.receipts.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, direction: int) -> bool:
        """Go to the next input (1) or the one before (-1); at the end, stay and say so."""
        if self.columns.step(direction):
            self._show_list()
        else:
            self.columns.focus_first()
            last = self.tr("This is the last input")
            told = last if direction > 0 else self.tr("This is the first input")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
        return True

    def focus_first(self) -> None:
        """Put the focus on the inputs, or on who has answered if there are none."""
        self.columns.focus_first()

    # --- within

    def _show_list(self) -> None:
        """Bring the list in focus into sight, on a page that is higher than the window."""
        self._roll.reveal(self.columns.focused_list)

    def _on_height_changed(self) -> None:
        """Stay where one is: another input may need another height."""
        if self.columns.focused_list.hasFocus():
            self._show_list()

    def _chosen(self) -> Iterator[Receipt]:
        """The receipts that are shown: one, or all."""
        card = self.receipts.card
        for one in self._round.receipts if self._round else ():
            if card is None or not card.key or (card.receipt and card.receipt.id == one.id):
                yield one

    def _show_round(self) -> None:
        one, reading = self._round, self._reading
        if one is None:
            return
        self.entitle(self.tr("Inputs · {name}").format(name=one.name))
        today = reading.today if reading else None
        editions = self._standing.editions if self._standing else ()
        self._summary.show_round(one, editions, today)
        self.receipts.show_cards(cards(one, reading.received if reading else {}, today))
        self._show_rows()

    def _show_others(self) -> None:
        """Begin with the first row of another choice."""
        self._show_rows(from_top=True)

    def _show_rows(self, *, from_top: bool = False) -> None:
        """Show the inputs of the chosen receipts that are of the chosen types."""
        card, reading = self.receipts.card, self._reading
        receipts = tuple(self._chosen())
        ids = {one.id for one in receipts}
        rows = reading.rows if reading else ()
        shown = tuple(row for row in rows if row.receipt in ids)
        others = sum(row.proposal.type == "not_placed" for row in rows if row.receipt not in ids)
        self.line.show_card(card)
        self.account.setVisible(bool(receipts))
        self.account.show_receipts(receipts)
        self.account.leave_out_nothings(is_slim=self.is_low)
        wanted = self.account.wanted
        nothing = self._emptiness.told(card, receipts, wanted, is_read=reading is not None)
        self.columns.show_rows(shown, wanted, nothing, elsewhere=others, from_top=from_top)
        is_waiting = bool(receipts) and reading is None and not self._is_refused
        self.columns.setHidden(is_waiting)
        self.panel.setVisible(bool(self.columns.rows))
        self._fit_cards()

    def _on_row_chosen(self, row: InputRow | None) -> None:
        if row is None or self._reading is None:
            self.panel.show_nothing()
        else:
            received = self._reading.received.get(row.receipt, "")
            self.panel.show_row(row, received, self._reading.today)

    def _on_entered(self) -> None:
        """Enter leads to the item, or to where one finds it."""
        row = self.columns.row
        if row and row.proposal.type == "not_placed":
            self.panel.placing.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.panel.go.trigger()

    def _on_placed(self, wish: Wish) -> None:
        self.columns.focus_first()  # the next one to be placed takes the place of this one
        self.wished.emit(wish)

    def _on_withdrawal_wished(self, receipt: Receipt) -> None:
        self.receipts.setFocus(Qt.FocusReason.OtherFocusReason)  # the button is about to go
        self.withdrawal_wished.emit(receipt)

    # --- making it

    def _dress(self) -> None:
        """Set what stands on the page itself at the size of the text."""
        size = font(self.theme.zoomed(14))
        for widget in (self._summary, *self.line.findChildren(QWidget)):
            widget.setFont(size)

    def fit(self) -> None:
        """Share the room: in a low or narrow page, cards are slim and the input stands below."""
        super().fit()
        if (whole := self.layout()) and not self.is_low:
            whole.setContentsMargins(*_MARGINS)
        self.receipts.is_slim = self.is_low
        self.account.leave_out_nothings(is_slim=self.is_low)
        self._sides.fit(self.width())
        self._fit_cards()

    def _fit_cards(self) -> None:
        self.receipts.fit(self._roll.viewport().width())

    def _connect(self) -> None:
        self.theme.changed.connect(self._dress)
        self._roll.resized.connect(self._fit_cards)
        self._roll.verticalScrollBar().rangeChanged.connect(self._on_height_changed)
        self.receipts.card_chosen.connect(self._show_others)
        self.receipts.addActions([self.line.keep, self.line.withdraw])
        self.line.original_wished.connect(self.original_wished)
        self.line.withdrawal_wished.connect(self._on_withdrawal_wished)
        self.account.changed.connect(self._show_others)
        self.columns.row_chosen.connect(self._on_row_chosen)
        self.columns.emptied.connect(self.receipts.setFocus)
        self.columns.entered.connect(self._on_entered)
        self.columns.all_wished.connect(self.account.want)
        self.panel.item_wished.connect(self.item_wished)
        self.panel.placing.wished.connect(self._on_placed)
        self.panel.placing.left.connect(self.columns.focus_first)
        self.panel.placing.dropped.connect(self.columns.choose)
        for one in (self.columns.proposals, self.columns.inbox):
            one.addActions([self.panel.go, self.panel.elsewhere])
            one.drag_begun.connect(self.panel.elsewhere.trigger)

    def _lay_out(self) -> None:
        self._roll = Roll()
        column = self._roll.column
        column.setSpacing(8)
        for widget in (self._summary, self.receipts, self.line, self.account):
            column.addWidget(widget)
        column.addWidget(self._sides, 1)
        column.addStretch()
        self.body.addWidget(self._roll, 1)
