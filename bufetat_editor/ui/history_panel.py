"""The history panel: one item's whole life, what was said of it, and what its references mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bufetat_editor.ui.phrases import shortened
from bufetat_editor.ui.reason_field import ReasonField
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme, font

_IN_A_HEADING = 160
_SHARE = 0.4
"""Of the height, which what was said of the item has at most."""

if TYPE_CHECKING:  # loaded when there is a life to show
    from bufetat_editor.ui.history_entry import Told
    from bufetat_editor.ui.input_notes import InputNotes
    from bufetat_editor.ui.legal_notes import LegalNotes
    from bufetat_editor.ui.time_line import TimeLine
    from bufetat_editor.usecases.reading import Entry


class HistoryPanel(QWidget):
    """Shows who wrote an item, when and why, newest first, and takes the reason for what comes.

    Attributes:
        reason: where the reason for the next change is written.
    """

    restore_wished = Signal(str, int)  # item id, changeset
    input_wished = Signal(str)  # an input, to be shown where it stands

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setAccessibleName(self.tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._item = ""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 10, 0)
        whole.setSpacing(4)
        heading = QLabel(self.tr("History"))
        heading.setFont(font(14, QFont.Weight.DemiBold))
        self._subject = QLabel()
        self._subject.setProperty("look", "muted")
        self._subject.setTextFormat(Qt.TextFormat.PlainText)
        self._subject.setWordWrap(True)
        self._gone = QLabel(self.tr("Removed"))
        self._gone.setObjectName("removedItem")
        self._gone.setProperty("look", "error")
        self._theme = theme
        self._life: TimeLine | None = None
        self._legal: LegalNotes | None = None
        self._inputs: InputNotes | None = None
        self._inputs_place = QVBoxLayout()
        self._legal_place = QVBoxLayout()
        self._place = QVBoxLayout()
        self._place.addStretch(1)
        self.reason = ReasonField(self)
        whole.addWidget(self.reason)
        whole.addSpacing(8)
        whole.addWidget(heading)
        whole.addWidget(self._gone)
        whole.addWidget(self._subject)
        whole.addSpacing(8)
        whole.addLayout(self._inputs_place)
        whole.addLayout(self._legal_place)
        whole.addLayout(self._place, 1)
        self.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self._fit_inputs()

    def clear(self) -> None:
        """Show that no item is in focus."""
        self._item = ""
        self._gone.hide()
        self._subject.setText(self.tr("Choose a line to see who wrote it, when and why."))
        for notes in (self._inputs, self._legal):
            if notes:
                notes.hide()
        if self._life:
            self._life.show_nothing()

    def show_history(self, item_id: str, entries: Sequence[Entry], standing: Standing) -> None:
        """Show an item's life."""
        from bufetat_editor.ui.history_deeds import deeds
        from bufetat_editor.ui.history_entry import Told
        from bufetat_editor.ui.ways_back import way_back

        self._item = item_id
        life = {entry.changeset.id: entry for entry in entries}

        def told(number: int) -> Told:
            entry = entries[number]
            return Told(
                entry,
                deeds(entry, life, standing),
                way_back(entry, standing.snapshot),
                is_last=number == len(entries) - 1,
            )

        self._subject.setText(self._told(standing))
        self._gone.setVisible(standing.snapshot[item_id].deleted)
        self._show_inputs(standing)
        self._show_legal_bases(standing)
        self._time_line().show_life(item_id, len(entries), told)

    def _show_inputs(self, standing: Standing) -> None:
        from bufetat_editor.ui.input_notes import InputNotes
        from bufetat_editor.ui.said import said_of

        said = said_of(standing.rounds, self._item)
        if said and self._inputs is None:
            self._inputs = InputNotes(self._theme, self)
            self._inputs.input_wished.connect(self.input_wished)
            self._inputs_place.addWidget(self._inputs)
            self._fit_inputs()
        if self._inputs:
            self._inputs.show_said(said)
            self._inputs.setVisible(bool(said))

    def _fit_inputs(self) -> None:
        """However much was said of an item, its history is seen."""
        if self._inputs:
            self._inputs.fit(round(self.height() * _SHARE))

    def _show_legal_bases(self, standing: Standing) -> None:
        readings = standing.legal.of(self._item) if standing.legal else ()
        if standing.legal and readings:
            if self._legal is None:
                from bufetat_editor.ui.legal_notes import LegalNotes

                self._legal = LegalNotes(self._theme, self)
                self._legal_place.addWidget(self._legal)
            self._legal.show_readings(standing.legal, readings)
        if self._legal:
            self._legal.setVisible(bool(readings))

    def _time_line(self) -> TimeLine:
        """The time line, made when there is something to show."""
        from bufetat_editor.ui.time_line import TimeLine

        if self._life is None:
            self._life = TimeLine(self._theme, self)
            self._life.restore_wished.connect(self._on_restore_wished)
            self._life.input_wished.connect(self.input_wished)
            self._theme.changed.connect(self._life.renew)
            self._place.takeAt(0)  # the stretch that held its place
            self._place.addWidget(self._life)
            self._life.show()  # the layout shows it too, but later
        return self._life

    def _told(self, standing: Standing) -> str:
        from bufetat_editor.ui.history_deeds import title

        item = standing.snapshot[self._item]
        number = standing.numbers.get(self._item, "")
        words = title(item)
        words = shortened(words, _IN_A_HEADING)
        return f"{number} {words}".strip() if item.text else f"{words} {number}".strip()

    def _on_restore_wished(self, changeset: int) -> None:
        self.restore_wished.emit(self._item, changeset)
