"""The heading over one input: what it is, and the ways from it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bufetat_editor.ui.bar import Bar
from bufetat_editor.ui.deed_button import DeedButton, deed
from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.input_words import ICONS, TONES, type_name
from bufetat_editor.ui.inputs.rows import InputRow
from bufetat_editor.ui.phrases import sentence_case
from bufetat_editor.ui.theme import Theme, font

_ICON, _HEADING, _SMALL = 20, 17, 13
_GO = "Ctrl+G"


class InputHead(QWidget):
    """Names an input by its type.

    Attributes:
        go: leads to the item that it is about.
        elsewhere: asks which other item it belongs to.
        buttons: of both.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row: InputRow | None = None
        self._icon, self._type = QLabel(), QLabel()
        self._type.setTextFormat(Qt.TextFormat.PlainText)
        self.go = deed("inputGo", self.tr("Go to the item"), self)
        self.go.setToolTip(_GO)
        self.elsewhere = deed("inputElsewhere", self.tr("Belongs to another item …"), self)
        other = DeedButton(self.elsewhere, words=self.tr("Another item …"))
        self.buttons = (DeedButton(self.go), other)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def show_row(self, row: InputRow | None, *, is_placing: bool) -> None:
        """Show an input.

        Args:
            row: none if none is chosen.
            is_placing: whether it is asked already where it belongs.
        """
        self._row = row
        self._icon.setVisible(row is not None)
        self.go.setEnabled(row is not None and bool(row.target))
        self.elsewhere.setEnabled(row is not None and not row.is_withdrawn and not is_placing)
        for button in self.buttons:
            button.setVisible(button.isEnabled())
        if row is None:
            self._type.setText(self.tr("Choose an input to see all of it."))
            return
        name = sentence_case(type_name(row.proposal.type))
        self._type.setText(" · ".join(filter(None, (name, row.number, row.sender))))
        self._paint_icon(row)

    def _lay_out(self) -> None:
        title = QWidget()
        row = QHBoxLayout(title)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(self._icon)
        row.addWidget(self._type)
        bar = Bar(self)
        bar.addWidget(title)
        bar.push_right()
        for button in self.buttons:
            button.setProperty("look", "deed")
            bar.addWidget(button)

    def _paint_icon(self, row: InputRow) -> None:
        side = self._theme.zoomed(_ICON)
        tone = TONES.get(row.proposal.type, "accent")
        drawn = icon(ICONS[row.proposal.type], self._theme.tokens, tone)
        self._icon.setPixmap(drawn.pixmap(QSize(side, side), self.devicePixelRatioF()))

    def _dress(self) -> None:
        self._type.setFont(font(self._theme.zoomed(_HEADING), QFont.Weight.DemiBold))
        for button in self.buttons:
            button.setFont(font(self._theme.zoomed(_SMALL)))
        if self._row:
            self._paint_icon(self._row)
