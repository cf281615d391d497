"""The left side of the page of a round: what is proposed, and the inbox of what has no place."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from bufetat_editor.ui.inputs.filters import InputFilters
from bufetat_editor.ui.inputs.list import InputList
from bufetat_editor.ui.inputs.rows import InputRow
from bufetat_editor.ui.inputs.sieve import Sieve
from bufetat_editor.ui.rounds.inbox_head import InboxHead
from bufetat_editor.ui.rounds.sides import Side
from bufetat_editor.ui.theme import Theme, font

_LOWEST, _LOWEST_INBOX = 120, 84
_SHARES = (3, 1)
"""How proposals and inbox share the height."""
_LOW = 460
"""Where there is less height, in pixels at the usual size, only the list in use is unfolded."""


class InputColumns(Side):
    """Shows the rows that are wanted in two lists, and says why where there are none.

    To the keyboard both are one: arrows go from one to the other, and Tab stops in the one that is
    in use, for to pass through must not change which input is shown.

    Attributes:
        filters: hold back what is not looked for.
        proposals: what belongs to an item.
        inbox: what does not yet.
        show_all: leads to what is not shown.
        is_stand_in: whether the row in focus only took the place of one that is shown no longer.
    """

    row_chosen = Signal(object)  # InputRow, or none
    entered = Signal()
    all_wished = Signal()
    emptied = Signal()  # nothing is left to be in

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.filters = InputFilters(theme)
        self.proposals = InputList(theme, "proposals", self.tr("Inputs"))
        self.inbox = InputList(theme, "notPlaced", self.tr("Not placed"))
        self._last = self.proposals
        self.is_stand_in = False
        self._head = QLabel()
        self._head.setObjectName("inputsCount")
        self._inbox_head = InboxHead(theme)
        self._is_inbox_wanted = False
        self._nothing = QLabel()
        self._nothing.setObjectName("inputsNothing")
        self._nothing.setProperty("look", "muted")
        self._nothing.setWordWrap(True)
        self.show_all = QPushButton(self.tr("Show all"))
        self.show_all.setObjectName("inputsShowAll")
        self.show_all.setAutoDefault(True)  # Enter presses it
        self.show_all.clicked.connect(self.all_wished)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        for widget in (self.filters, self._head, self._nothing):
            self._column.addWidget(widget)
        self._column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.proposals, _SHARES[0])
        self._column.addWidget(self._inbox_head)
        self._column.addWidget(self.inbox, _SHARES[1])
        self._column.addStretch()
        for one in (self.proposals, self.inbox):
            one.row_chosen.connect(lambda chosen=one: self._on_chosen(chosen))
            one.entered.connect(self.entered)
            one.passed.connect(self.step)
        self._inbox_head.unfolded.connect(lambda: self._come_into(self.inbox))
        self.filters.left.connect(self.focus_first)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def row(self) -> InputRow | None:
        """The row that was chosen last."""
        return self._last.row

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, from top to bottom."""
        filters = (self.filters.outcomes, self.filters.field)
        return (*filters, self.show_all, self.proposals, self._inbox_head.unfold, self.inbox)

    @property
    def focused_list(self) -> InputList:
        """The list in which a row was chosen last."""
        return self._last

    @property
    def rows(self) -> tuple[InputRow, ...]:
        """All that are shown, from top to bottom."""
        return self.proposals.inputs.rows + self.inbox.inputs.rows

    def show_rows(
        self,
        rows: Sequence[InputRow],
        sieve: Sieve,
        nothing: str,
        *,
        elsewhere: int,
        from_top: bool,
    ) -> None:
        """Show those that pass; stay at the same input, also where it goes to the other list.

        Args:
            rows: all of those chosen.
            nothing: what is said where none of them belongs to an item.
            elsewhere: how many are not placed that came from others than those chosen.
            from_top: whether one begins with the first row; see `InputList.show_rows`.
        """
        passed = [row for row in rows if sieve.passes(row)]
        shown = tuple(row for row in passed if row.proposal.type != "not_placed")
        homeless = tuple(row for row in passed if row.proposal.type == "not_placed")
        has_list = sieve.types != {"not_placed"}
        had_focus, before = self.proposals.hasFocus() or self.inbox.hasFocus(), self.row
        self.filters.setVisible(bool(rows))
        self.proposals.show_rows(shown, from_top=from_top)
        self.inbox.show_rows(homeless, from_top=from_top)
        self._tell_list(shown)
        self._nothing.setText(nothing)
        is_nothing = not passed or (sieve.is_open and not shown)
        self._nothing.setVisible(is_nothing and (has_list or not rows))
        self.show_all.setVisible(not sieve.is_open and bool(rows) and not passed)
        has_inbox = sieve.has_inbox and any(row.state != "withdrawn" for row in rows)
        self._is_inbox_wanted = bool(homeless) or has_inbox
        self._inbox_head.tell(len(homeless), elsewhere)
        self._keep_to_what_is_there(before.id if before else "")
        self.is_stand_in = before is not None and self.row is not None and self.row.id != before.id
        if had_focus:
            self.focus_first()

    def show_begun(self, begun: Collection[str]) -> None:
        """Tell of which inputs something is begun.

        None comes or goes by it, whatever is looked for: one is in the midst of writing.
        """
        for one in (self.proposals, self.inbox):
            one.inputs.show_begun(begun)

    def choose(self, input_id: str) -> bool:
        """Go to an input; false if it is not shown."""
        chosen = self._choose(input_id)
        if chosen:
            self.is_stand_in = False
            self._come_into(chosen)
        return chosen is not None

    def step(self, direction: int) -> bool:
        """Go to the next input (1) or the one before (-1); false if there is none."""
        current, other = self._last, self._other(self._last)
        is_onwards = (direction > 0) == (current is self.proposals)
        if current.step(direction):
            self._come_into(current)
        elif is_onwards and other.inputs.rows:
            other.choose_end(direction)
            self._come_into(other)
        else:
            return False
        return True

    def focus_first(self) -> None:
        """Put the focus on the list that was used last, or on what there is."""
        stops = (self._last, self._other(self._last), self.show_all)
        shown = next((one for one in stops if not one.isHidden()), None)
        if shown:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    # --- within

    def _tell_list(self, shown: Sequence[InputRow]) -> None:
        weighed = sum(row.assessment is not None for row in shown)
        words = self.tr("%n input(s) · {weighed} weighed", "", len(shown))
        self._head.setText(words.format(weighed=weighed))
        for widget in (self._head, self.proposals):
            widget.setVisible(bool(shown))

    def _choose(self, input_id: str) -> InputList | None:
        """Put the mark on an input; return the list that it is in, if it is in one."""
        lists = (self.proposals, self.inbox)
        return next((one for one in lists if one.choose(input_id)), None)

    def _keep_to_what_is_there(self, input_id: str) -> None:
        if kept := self._choose(input_id):
            self._last = kept
        elif not self._last.inputs.rows and self._other(self._last).inputs.rows:
            self._last = self._other(self._last)
        self._mark_last()
        if self._last.row is None and self._last.inputs.rows:
            self._last.choose_end(1)
        self.row_chosen.emit(self.row)

    def _mark_last(self) -> None:
        for one in (self.proposals, self.inbox):
            one.activate(on=one is self._last)
        self._share_room()

    def _come_into(self, one: InputList) -> None:
        """Put the focus on the row of a list, which may be folded as yet."""
        self._last = one
        self._mark_last()
        one.setFocus(Qt.FocusReason.OtherFocusReason)
        self.row_chosen.emit(self.row)

    def _share_room(self) -> None:
        """Fold the inbox while one is elsewhere, if room is little or it is done with."""
        rows = self.inbox.inputs.rows
        is_done = all(row.state != "not_weighed" for row in rows)
        is_low = self.height() < self._theme.zoomed(_LOW)
        is_in_use = self._last is self.inbox or not self.proposals.inputs.rows
        is_folded = bool(rows) and not is_in_use and (is_low or is_done)
        self._inbox_head.setVisible(self._is_inbox_wanted)
        self._inbox_head.fold(is_folded=is_folded)
        self.inbox.setVisible(bool(rows) and not is_folded)
        lowest = self._theme.zoomed(_LOWEST_INBOX)
        self.inbox.setMaximumHeight(max(self.inbox.height_of_rows(self.height()), lowest))

    def _other(self, one: InputList) -> InputList:
        return self.inbox if one is self.proposals else self.proposals

    def _on_chosen(self, chosen: InputList) -> None:
        if chosen.row and (chosen.hasFocus() or chosen is self._last):
            self._last = chosen
            self._mark_last()
            self.row_chosen.emit(chosen.row)

    def _dress(self) -> None:
        zoomed = self._theme.zoomed
        self._head.setFont(font(zoomed(13), QFont.Weight.DemiBold))
        self._head.setWordWrap(True)
        for widget in (self._nothing, self.show_all):
            widget.setFont(font(zoomed(14)))
        self.proposals.setMinimumHeight(zoomed(_LOWEST))
        self.inbox.setMinimumHeight(zoomed(_LOWEST_INBOX))
