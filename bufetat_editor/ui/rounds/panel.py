"""The right side of the page of a round: one input, what can be done with it, where it belongs."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bufetat_editor.ui.bar import Bar, group
from bufetat_editor.ui.deed_button import DeedButton
from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.input_words import ICONS, TONES, type_name
from bufetat_editor.ui.rounds.placing import Placing
from bufetat_editor.ui.rounds.rows import InputRow
from bufetat_editor.ui.rounds.sheet import InputSheet
from bufetat_editor.ui.rounds.sides import Side
from bufetat_editor.ui.theme import Theme, font

_ICON = 20
_LOWEST, _LOWEST_BESIDE = 130, 96
"""Of what is told of the input, alone and over the items that it may belong to."""
_ENDLESS = 16_777_215  # as Qt counts pixels


class InputPanel(Side):
    """Tells one input whole.

    Attributes:
        sheet: what is told of it.
        placing: where it belongs; hidden unless that is asked.
        go, elsewhere: what can be done with it, by button and from the menu of its row.
    """

    item_wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inputPanel")
        self.setProperty("look", "card")
        self._theme = theme
        self._row: InputRow | None = None
        self._is_asked = False  # where an input belongs that has a place
        self._icon, self._type, self._place = QLabel(), QLabel(), QLabel()
        for label in (self._type, self._place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._place.setProperty("look", "muted")
        self.sheet = InputSheet(theme)
        self.placing = Placing(theme)
        self._bar = Bar()
        self.go = self._deed("inputGo", self.tr("Go to the item"))
        self.elsewhere = self._deed("inputElsewhere", self.tr("Belongs to another item …"))
        go = DeedButton(self.go, keys=self.tr("Enter"))
        self._deeds = group(go, DeedButton(self.elsewhere))
        self._bar.addWidget(self._deeds)
        self._bar.addWidget(self.placing.buttons)
        self._lay_out()
        self.go.triggered.connect(self._go)
        self.elsewhere.triggered.connect(self._ask_where)
        self.placing.left.connect(self._stop_asking)
        theme.changed.connect(self._dress)
        self.show_nothing()
        self._dress()

    @property
    def row(self) -> InputRow | None:
        """The input that is shown."""
        return self._row

    def show_row(self, row: InputRow, received: str, today: date) -> None:
        """Show an input; see `InputSheet.show_row`."""
        if self._row is None or row.id != self._row.id:
            self._is_asked = False
        self._row = row
        self.sheet.show_row(row, received, today)
        self.placing.take(row)
        self._show()

    def show_nothing(self) -> None:
        """Show that no input is chosen."""
        self._row = None
        self.sheet.show_nothing()
        self._show()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, from top to bottom."""
        buttons = self.findChildren(QPushButton)
        return (self.sheet, self.placing.filter, self.placing.targets, *buttons)

    # --- what can be done

    def _go(self) -> None:
        if self._row and self._row.target:
            self.item_wished.emit(self._row.target)

    def _ask_where(self) -> None:
        self._is_asked = True
        self._show()
        self.placing.targets.choose(self._row.target if self._row else "")
        self.placing.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_asking(self) -> None:
        self._is_asked = False
        self._show()

    # --- how it is shown

    def _show(self) -> None:
        row = self._row
        is_homeless = row is not None and row.proposal.type == "not_placed"
        is_placing = row is not None and (is_homeless or self._is_asked)
        self.placing.setVisible(is_placing)
        self.placing.buttons.setVisible(is_placing)
        self.go.setEnabled(row is not None and bool(row.target))
        self.elsewhere.setEnabled(row is not None and not is_placing)
        self._deeds.setVisible(row is not None and not is_placing)
        self._fit_sheet()
        self._icon.setVisible(row is not None)
        self._place.setVisible(row is not None)
        if row is None:
            self._type.setText(self.tr("Choose an input to see all of it."))
            return
        name = type_name(row.proposal.type)
        self._type.setText(name[:1].upper() + name[1:])
        place = " · ".join(filter(None, (row.number, row.place)))
        nowhere = self.tr("It has no place in the model yet.")
        self._place.setText(nowhere if is_homeless else place)
        self._place.setVisible(bool(self._place.text()))
        self._paint_icon(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self._fit_sheet()

    def _fit_sheet(self) -> None:
        """While one places it, the input has no more room than it needs."""
        is_placing = not self.placing.isHidden()
        lowest = self._theme.zoomed(_LOWEST_BESIDE if is_placing else _LOWEST)
        self.sheet.setMinimumHeight(lowest)
        most = max(self.sheet.whole_height(), lowest) if is_placing else _ENDLESS
        self.sheet.setMaximumHeight(most)

    def _paint_icon(self, row: InputRow) -> None:
        side = self._theme.zoomed(_ICON)
        tone = TONES.get(row.proposal.type, "accent")
        drawn = icon(ICONS[row.proposal.type], self._theme.tokens, tone)
        self._icon.setPixmap(drawn.pixmap(QSize(side, side), self.devicePixelRatioF()))

    def _dress(self) -> None:
        self._type.setFont(font(self._theme.zoomed(17), QFont.Weight.DemiBold))
        self._place.setFont(font(self._theme.zoomed(13)))
        for button in self.findChildren(QPushButton):
            button.setFont(font(self._theme.zoomed(14)))
        self._fit_sheet()
        if self._row:
            self._paint_icon(self._row)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._type, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._place)
        column.addWidget(self.sheet, 2)
        column.addWidget(self.placing, 3)
        column.addLayout(self._bar)

    def _deed(self, name: str, words: str) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        return action

    def add_steps(self, previous: QAction, following: QAction) -> None:
        """Put the buttons of going on to the right."""
        self._bar.push_right()
        steps = ((self.tr("Previous  ⇧F9"), previous), (self.tr("Next  F9"), following))
        self._bar.addWidget(group(*(DeedButton(one, words=words) for words, one in steps)))
        self._dress()
