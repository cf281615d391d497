"""The list of several files that were to be taken in: what came of each."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from bufetat_editor.ui.arrivals import ToldFile
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.history_text import HistoryText
from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.theme import Theme

_WIDTH = 620
_MARK = QSize(18, 18)
_ABOVE = 6
_TOP = Qt.AlignmentFlag.AlignTop


class ArrivalsDialog(Form):
    """Tells of each file, in words that can be copied for who sent it.

    Args:
        title: how many were taken in and how many were not.
    """

    receipt_wished = Signal(str)
    file_wished = Signal(object)  # Path, to be asked about

    def __init__(
        self,
        title: str,
        arrivals: Sequence[ToldFile],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("arrivalsDialog", parent)
        self.set_title(title, self.tr("Close"))
        self.setMinimumWidth(_WIDTH)
        self.cancel.hide()
        self._theme = theme
        for number, arrival in enumerate(arrivals):
            self.fields.addSpacing(_ABOVE)
            self.fields.addWidget(self._row(number, arrival))
        self.ok.setFocus()

    def _row(self, number: int, arrival: ToldFile) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._mark(arrival), 0, _TOP)
        row.addWidget(self._text(number, arrival), 1)
        if arrival.receipt or arrival.is_open:
            row.addWidget(self._way(number, arrival), 0, _TOP)
        return made

    def _mark(self, arrival: ToldFile) -> QLabel:
        name, color = ("check", "added") if arrival.receipt else ("x", "removed")
        mark = QLabel()
        mark.setPixmap(icon(name, self._theme.tokens, color).pixmap(_MARK))
        return mark

    def _text(self, number: int, arrival: ToldFile) -> QLabel:
        words = self.tr("{name}: taken in") if arrival.receipt else self.tr("{name}: not taken in")
        head = words.format(name=arrival.file.name)
        marked_up = f"<b>{escape(head)}</b><br>{escape(arrival.told)}"
        text = HistoryText(marked_up, self._theme, self, rich=True)
        text.setObjectName(f"arrival-{number}")
        text.setAccessibleName(f"{head}. {arrival.told}")
        return text

    def _way(self, number: int, arrival: ToldFile) -> QPushButton:
        short = self.tr("Who is it from? …") if arrival.is_open else self.tr("Show")
        words = self.tr("Say who {name} is from") if arrival.is_open else self.tr("Show {name}")
        button = QPushButton(short)
        button.setObjectName(f"showArrival-{number}")
        button.setAccessibleName(words.format(name=arrival.file.name))
        button.setProperty("look", "link")
        button.setAutoDefault(True)  # Enter presses it
        button.clicked.connect(lambda: self._go_on_with(arrival))
        return button

    def _go_on_with(self, arrival: ToldFile) -> None:
        self.accept()
        if arrival.is_open:
            self.file_wished.emit(arrival.file)
        else:
            self.receipt_wished.emit(arrival.receipt)

    def _on_accepted(self) -> None:
        self.accept()
