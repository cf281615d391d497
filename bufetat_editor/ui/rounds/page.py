"""The page of a round: who has answered, the account of it, and every input."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from bufetat_editor.domain.rounds import with_id
from bufetat_editor.ui.inputs.going_on import OpenInput, next_open
from bufetat_editor.ui.inputs.sieve import Sieve
from bufetat_editor.ui.roll import Roll
from bufetat_editor.ui.rounds.columns import InputColumns
from bufetat_editor.ui.rounds.emptiness import Emptiness
from bufetat_editor.ui.rounds.head import RoundHead
from bufetat_editor.ui.rounds.panel import InputPanel
from bufetat_editor.ui.rounds.reading import RoundReading
from bufetat_editor.ui.rounds.sides import Sides
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.yielding_page import YieldingPage

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from bufetat_editor.domain.rounds import Round
    from bufetat_editor.ui.inputs.rows import InputRow
    from bufetat_editor.ui.standing import Standing
    from bufetat_editor.ui.wish import Wish

_MARGINS = (30, 14, 30, 12)
_TIGHT = 640
"""A page lower than this, in pixels at the usual size, tells less at its head."""


class RoundPage(YieldingPage):
    """Shows one round.

    Attributes:
        round_id: id of the round.
        head: who has answered, and where every fragment ended.
        columns: the inputs.
        panel: the one in focus.
        asked: the changeset that was asked for last.
    """

    reading_wished = Signal(str)  # id of the round, to be read and shown
    original_wished = Signal(object)  # Receipt
    withdrawal_wished = Signal(object)  # Receipt
    wished = Signal(object)  # Wish
    told = Signal(str)  # a sentence to be seen

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
        self._begun: frozenset[str] = frozenset()
        self._is_refused = False
        self._pending: Callable[[], None] | None = None  # to be done as soon as it is read
        self._emptiness = Emptiness(self)
        self.head = RoundHead(theme)
        self.columns = InputColumns(theme)
        self.panel = InputPanel(theme, steps)
        self._sides = Sides(theme, self.columns, self.panel)
        self._lay_out()
        self._connect()
        self.order(*self.head.stops, *self.columns.stops, *self.panel.stops)

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
        self._reading = reading.with_begun(self._begun)
        self._is_refused = False
        self._show_round()
        pending, self._pending = self._pending, None
        if pending:
            pending()
        if reading.changeset >= self.asked:
            self._pending = None  # what one wanted to go to is not there

    def show_begun(self, begun: frozenset[str]) -> None:
        """Tell of which inputs something is written that is not saved."""
        if begun == self._begun:
            return
        self._begun = begun
        if self._reading:
            self._reading = self._reading.with_begun(begun)
            self.columns.show_begun(begun)

    def show_refusal(self) -> None:
        """Show that the inputs could not be read; the page asks again when it is next shown."""
        self._is_refused = True
        self._pending = None
        self.asked = -1
        self._show_round()

    def show_item(self, item_id: str) -> None:
        """Go to an input, a remark of it, or what came with a receipt; as soon as it is read.

        Of who was asked, the first input that is not weighed is shown.
        """
        if item_id == self.round_id:
            return
        self._pending = partial(self.show_item, item_id)
        if self._standing is None or self._reading is None:
            return
        self.head.receipts.choose(item_id)
        above = (item_id, *(one.id for one in self._standing.snapshot.ancestors(item_id)))
        card, rows = self.head.card, self._reading.rows
        own = (row for row in rows if row.recipient == item_id and row.state == "not_weighed")
        found = next((row for row in rows if row.id in above), None) or next(own, None)
        if found:
            self._pending = None
            self._go_to(found)
        elif card and item_id in {card.key, card.recipient}:
            self._pending = None
            self.head.receipts.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, direction: int) -> bool:
        """Go to the next input (1) or the one before (-1); at the end, stay and say so.

        True always, for there is never nothing to go through.
        """
        if self.columns.step(direction):
            self._show_list()
        else:
            self.columns.focus_first()
            last = self.tr("This is the last input")
            told = last if direction > 0 else self.tr("This is the first input")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
        return True

    def go_on(self, direction: int) -> None:
        """Go to the next input that is not weighed (1) or the one before (-1), round the ends.

        What is held back by no filter comes first; if all of that is weighed, nothing is held back.
        """
        if self._reading is None or self.columns.is_stand_in:
            self.come_back(direction)
            return
        every, at = self._reading.rows, self.columns.row.id if self.columns.row else ""
        found = next_open(self.columns.rows, at, direction) or next_open(every, at, direction)
        if found:
            self._go_to(found.row)
        if told := self._going_on_told(found, direction):
            self.told.emit(told)

    def come_back(self, direction: int) -> None:
        """Go to where one was, or if that is weighed to the next; as soon as it is read."""
        self.columns.is_stand_in = False
        if self._reading is None:
            self._pending = partial(self.come_back, direction)
        elif self._is_at_open_one:
            self.focus_first()
        else:
            self.go_on(direction)

    def focus_first(self) -> None:
        """Put the focus on the inputs, as soon as they are read; on who has answered if none."""
        if self._reading is None and not self._is_refused:
            self.head.receipts.setFocus(Qt.FocusReason.OtherFocusReason)
            self._pending = self._pending or self._leave_receipts
        else:
            self.columns.focus_first()

    # --- within

    def _show_list(self) -> None:
        """Bring the list in focus into sight, on a page that is higher than the window."""
        self._roll.reveal(self.columns.focused_list)

    def _show_form(self) -> None:
        """Bring into sight what was chosen from the list, by a key."""
        self._roll.reveal(self.panel.form.outcomes)

    def _on_height_changed(self) -> None:
        """Stay where one is: another input may need another height."""
        if self.columns.focused_list.hasFocus():
            self._show_list()

    def _leave_receipts(self) -> None:
        """Go to the inputs, unless one has gone elsewhere while they were read."""
        if self.head.receipts.hasFocus():
            self.columns.focus_first()

    def _going_on_told(self, found: OpenInput | None, direction: int) -> str:
        """What is to know of a way that does not lead straight on."""
        if not self._reading or not self._reading.rows:
            return self.tr("There is no input in this round yet.")
        if found and found.is_round_the_end and direction > 0:
            return self.tr("That was the last one. Here it begins again from the top.")
        if found and found.is_round_the_end:
            return self.tr("That was the first one. Here it goes on from the end.")
        if found:
            return ""
        if self._is_at_open_one:
            return self.tr("This is the only input that is not weighed.")
        return self.tr("All inputs of the round are weighed.")

    @property
    def _is_at_open_one(self) -> bool:
        return self.columns.row is not None and self.columns.row.state == "not_weighed"

    @property
    def _is_tight(self) -> bool:
        return self.height() < self.theme.zoomed(_TIGHT)

    @property
    def _sieve(self) -> Sieve:
        filters = self.columns.filters
        return Sieve(self.head.wanted, filters.states, filters.words)

    def _go_to(self, row: InputRow) -> None:
        """Put the focus on an input; let go of whatever holds it back."""
        sieve = self._sieve if self._sieve.passes(row) else Sieve()
        self._want(self._key if self.head.covers(row) else "", sieve)
        self.columns.choose(row.id)
        self._show_list()

    @property
    def _key(self) -> str:
        """Whose inputs are shown; empty for all."""
        return self.head.card.key if self.head.card else ""

    def _want(self, key: str, sieve: Sieve) -> None:
        """Choose whose inputs are shown, and which of them; however much is new is shown once."""
        if (key, sieve) != (self._key, self._sieve):
            self.head.want(key, sieve.types)
            self.columns.filters.want(sieve.states, sieve.words)
            self._show_others()

    def _show_round(self) -> None:
        one, reading = self._round, self._reading
        if one is None:
            return
        self.entitle(self.tr("Inputs · {name}").format(name=one.name))
        editions = self._standing.editions if self._standing else ()
        self.head.show_round(one, editions, reading)
        self._show_rows()

    def _show_others(self) -> None:
        """Begin with the first row of another choice."""
        self.head.show_chosen()
        self._show_rows(from_top=True)

    def _show_rows(self, *, from_top: bool = False) -> None:
        """Show the inputs of the chosen receipts that pass the filters."""
        reading, receipts, sieve = self._reading, self.head.chosen, self._sieve
        rows = reading.rows if reading else ()
        chosen = tuple(row for row in rows if self.head.covers(row))
        homeless = [row for row in rows if row.proposal.type == "not_placed"]
        others = sum(not self.head.covers(row) and not row.is_withdrawn for row in homeless)
        nothing = self._emptiness.told(self.head.card, receipts, sieve, is_read=reading is not None)
        self.columns.show_rows(chosen, sieve, nothing, elsewhere=others, from_top=from_top)
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
            self.item_read.emit(row.target or "")

    def _on_entered(self) -> None:
        """Enter leads to where one weighs it, or says where it belongs."""
        if row := self.columns.row:
            (self.panel.go.trigger if row.is_withdrawn else self.panel.enter)()

    def _on_placed(self, wish: Wish) -> None:
        self.columns.focus_first()  # which goes along with it to where it is then listed
        self.wished.emit(wish)

    def _show_all(self) -> None:
        """Hold nothing back of whom is chosen."""
        self._want(self._key, Sieve())

    # --- making it

    def fit(self) -> None:
        """Share the room: a low page tells less at its head, a narrow one has the input below."""
        super().fit()
        self._heading.setHidden(self._is_tight)  # the outline tells which round it is
        if not self.is_low:
            self._whole.setContentsMargins(*_MARGINS)
        self._sides.fit(self.width())
        self._fit_cards()

    def _fit_cards(self) -> None:
        self.head.fit(self._roll.viewport().width(), is_tight=self._is_tight)

    def _connect(self) -> None:
        self._roll.resized.connect(self._fit_cards)
        self._roll.verticalScrollBar().rangeChanged.connect(self._on_height_changed)
        self.head.changed.connect(self._show_others)
        self.head.original_wished.connect(self.original_wished)
        self.head.withdrawal_wished.connect(self.withdrawal_wished)
        self.columns.filters.changed.connect(self._show_others)
        self.columns.row_chosen.connect(self._on_row_chosen)
        self.columns.emptied.connect(self.head.receipts.setFocus)
        self.columns.entered.connect(self._on_entered)
        self.columns.all_wished.connect(self._show_all)
        self.panel.item_wished.connect(self.item_wished)
        self.panel.form.wants_room.connect(self._show_form)
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
        column.addWidget(self.head)
        column.addWidget(self._sides, 1)
        column.addStretch()
        self.body.addWidget(self._roll, 1)
