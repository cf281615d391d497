"""The right side of the page of a round: one input, where it belongs, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from bufetat_editor.ui.bar import Bar, group
from bufetat_editor.ui.deed_button import DeedButton, deed
from bufetat_editor.ui.input_sheet.head import InputHead
from bufetat_editor.ui.input_sheet.sheet import InputSheet
from bufetat_editor.ui.inputs.rows import InputRow
from bufetat_editor.ui.placing.placing import Placing
from bufetat_editor.ui.roll import Roll
from bufetat_editor.ui.rounds.form_room import FormRoom
from bufetat_editor.ui.rounds.sides import Side
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.weighing.form import WeighingForm

_LOWEST_TOLD, _LOWEST_PLACING, _LOWEST_FORM = 90, 180, 130
_SAVE = "Ctrl+Return"
_SIZE = 14


class InputPanel(Side):
    """Tells one input whole, and lets one weigh it.

    What is told scrolls above the form, so that the outcomes are always in sight; below it are the
    deeds.

    Attributes:
        sheet: what is told of it.
        placing: where it belongs; hidden unless that is asked.
        form: what comes of it.
        go, elsewhere: what can be done with it, by button and from the menu of its row.
        save, together: what can be done with what is written in the form.
        deeds: all of them, by the names that the menu has for them.

    Args:
        steps: lead to the input before that is not weighed, and to the next.
    """

    item_wished = Signal(str)
    shown = Signal()

    def __init__(
        self, theme: Theme, steps: tuple[QAction, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inputPanel")
        self.setProperty("look", "card")
        self._theme = theme
        self._row: InputRow | None = None
        self._is_asked = False  # where an input belongs that has a place
        self._head = InputHead(theme)
        self.go, self.elsewhere = self._head.go, self._head.elsewhere
        self.sheet = InputSheet(theme)
        self.placing = Placing(theme)
        self.form = WeighingForm(theme)
        self._told = Roll()
        self._written = FormRoom(self.form)
        self._bar = Bar()
        self.save = deed("saveAssessment", "", self)
        self.together = deed("weighTogether", "", self)
        self.deeds: Mapping[str, QAction] = {
            "weigh": self.save,
            "weigh_together": self.together,
            "answer_as_before": self.form.as_before,
            "give_up_draft": self.form.head.give_up,
            "retract": self.form.head.retract,
            "go_to_item": self.go,
            **self.form.outcomes.deeds,
        }
        self._main = DeedButton(self.save)
        self._others = DeedButton(self.together)
        previous, following = steps
        self._steps = (
            DeedButton(previous, words=self.tr("Previous"), keys="⇧F9"),
            DeedButton(following, words=self.tr("Next"), keys="F9"),
        )
        self._buttons = (self._main, self._others, *self._steps)
        self._lay_out()
        self.go.triggered.connect(self._go)
        self.elsewhere.triggered.connect(self._ask_where)
        self.placing.left.connect(self._stop_asking)
        self.form.wants_room.connect(lambda: self._written.verticalScrollBar().setValue(0))
        theme.changed.connect(self._dress)
        self.show_nothing()
        self._dress()

    @property
    def row(self) -> InputRow | None:
        """The input that is shown."""
        return self._row

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops: first where one writes, then what can be done, at last what is told."""
        placing = (self.placing.filter, self.placing.targets, *self.placing.stops)
        return (*placing, *self.form.stops, *self._buttons, *self._head.buttons, self.sheet)

    def show_row(self, row: InputRow, received: str, today: date) -> None:
        """Show an input; see `InputSheet.show_row`."""
        is_other = self._row is None or row.id != self._row.id
        if is_other:
            self._is_asked = False
        self._row = row
        self.sheet.show_row(row, received, today)
        self.placing.take(row)
        self._show()
        if is_other:
            for roll in (self._told, self._written):
                roll.verticalScrollBar().setValue(0)
        self.shown.emit()

    def show_nothing(self) -> None:
        """Show that no input is chosen."""
        self._row = None
        self.sheet.show_nothing()
        self._show()
        self.shown.emit()

    def name_deeds(self, save: str) -> None:
        """Call what saving does that."""
        self.save.setText(save)
        self.save.setToolTip(_SAVE)

    def offer_together(self, name: str, told: str) -> None:
        """Offer to weigh several inputs at once.

        Args:
            name: what that is called; empty where there are no others.
            told: whose they are.
        """
        self.together.setText(name)
        self.together.setToolTip(told)
        self.together.setEnabled(bool(name))
        self._others.setVisible(bool(name))

    def enter(self) -> None:
        """Put the focus where one begins: where it belongs, if nobody knows that, else the form."""
        if self.placing.isHidden():
            self.form.focus_first()
        else:
            self.placing.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what can be done

    def _go(self) -> None:
        if self._row and self._row.target:
            self.item_wished.emit(self._row.target)

    def _ask_where(self) -> None:
        self._is_asked = True
        self._show()
        self.placing.targets.choose(self._row.target if self._row else "")
        self.placing.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self._told.reveal(self.placing)  # also while something is dragged there

    def _stop_asking(self) -> None:
        self._is_asked = False
        self._show()

    # --- how it is shown

    def _show(self) -> None:
        row = self._row
        is_open = row is not None and not row.is_withdrawn
        is_homeless = row is not None and row.proposal.type == "not_placed"
        is_placing = is_open and (is_homeless or self._is_asked)
        self._head.show_row(row, is_placing=is_placing)
        for widget in (self.placing, self.placing.buttons):
            widget.setVisible(is_placing)
        self._leave_room()
        self._written.setVisible(row is not None)
        self._main.setVisible(is_open)
        if row is None:
            self.form.show_nothing()
            self.save.setEnabled(False)
            self.offer_together("", "")

    def _dress(self) -> None:
        for button in (*self._buttons, *self.placing.stops):
            button.setFont(font(self._theme.zoomed(_SIZE)))
        self._leave_room()

    def _leave_room(self) -> None:
        """Keep so much in sight of each part, however low the page is."""
        lowest = _LOWEST_TOLD if self.placing.isHidden() else _LOWEST_PLACING
        self._told.setMinimumHeight(self._theme.zoomed(lowest))
        self._written.setMinimumHeight(self._theme.zoomed(_LOWEST_FORM))

    def _lay_out(self) -> None:
        for roll in (self._told, self._written):
            roll.column.setContentsMargins(0, 0, 6, 6)  # beside the scroll bar
        for widget in (self.sheet, self.placing, self.placing.buttons):
            self._told.column.addWidget(widget)
        self._told.column.addStretch(1)
        self._told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._main.setProperty("look", "main")
        for button in (self._main, self._others):
            self._bar.addWidget(button)
        self._bar.push_right()
        self._bar.addWidget(group(*self._steps))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 12, 14)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._told, 1)
        column.addWidget(self._written)
        column.addSpacing(6)
        column.addLayout(self._bar)
