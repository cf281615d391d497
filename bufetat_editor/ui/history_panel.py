"""The history panel: the time line of the item in focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.ui.history_entry import HistoryEntry
from bufetat_editor.ui.reason_field import ReasonField
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from bufetat_editor.usecases.reading import Entry

_AT_ONCE = 40


class HistoryPanel(QWidget):
    """Shows one item's life, newest first."""

    restore_wished = Signal(str, int)  # item id, changeset

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setAccessibleName(self.tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._item = ""
        self._entries: Sequence[Entry] = ()
        self._standing: Standing | None = None
        self._shown = _AT_ONCE
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 10, 0)
        whole.setSpacing(4)
        title = QLabel(self.tr("History"))
        title.setFont(font(14, QFont.Weight.DemiBold))
        self._subject = QLabel()
        self._subject.setProperty("look", "muted")
        self._subject.setTextFormat(Qt.TextFormat.PlainText)
        self._subject.setWordWrap(True)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("historyScroll")
        self._scroll.setAccessibleName(self.tr("Time line"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reason = ReasonField(self)
        whole.addWidget(self.reason)
        whole.addSpacing(8)
        whole.addWidget(title)
        whole.addWidget(self._subject)
        whole.addSpacing(8)
        whole.addWidget(self._scroll, 1)
        theme.changed.connect(self._draw)
        self.clear()

    def clear(self) -> None:
        """Show that no item is in focus."""
        self._item, self._entries = "", ()
        self._draw()

    def show_history(self, item_id: str, entries: Sequence[Entry], standing: Standing) -> None:
        """Show an item's life."""
        if item_id != self._item:
            self._shown = _AT_ONCE
        self._item, self._entries, self._standing = item_id, entries, standing
        self._draw()

    def _draw(self) -> None:
        self._subject.setText(self._told())
        column = QWidget()
        column.setObjectName("historyList")
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(0)
        entries = self._entries[: self._shown]
        for n, entry in enumerate(entries):
            widget = HistoryEntry(
                entry,
                self._theme,
                column,
                restore=self._way_back(entry),
                is_last=n == len(self._entries) - 1,
            )
            widget.restore_wished.connect(self._on_restore_wished)
            layout.addWidget(widget)
        if len(self._entries) > len(entries):
            layout.addWidget(self._older_button(column))
        layout.addStretch(1)
        self._scroll.setWidget(column)

    def _told(self) -> str:
        if not self._item or self._standing is None:
            return self.tr("Choose a line to see who wrote it, when and why.")
        item = self._standing.snapshot[self._item]
        number = self._standing.numbers.get(self._item, "")
        words = item.text or kind_of(item.kind).labels.nb.capitalize()
        return f"{number} {words}".strip() if item.text else f"{words} {number}".strip()

    def _way_back(self, entry: Entry) -> str:
        """What going back to an earlier state is called; nothing for one that cannot be gone to."""
        then = entry.after
        if self._standing is None or then is None or then.deleted:
            return ""
        now = self._standing.snapshot[self._item]
        if now.deleted or now.text != then.text:
            return self.tr("Restore this wording")
        if now.place != then.place:
            return self.tr("Move back here")
        return self.tr("Restore this state") if now.attrs != then.attrs else ""

    def _older_button(self, parent: QWidget) -> QPushButton:
        button = QPushButton(self.tr("Show older changes"), parent)
        button.setObjectName("showOlder")
        button.setProperty("look", "link")
        button.clicked.connect(self._on_older_wished)
        return button

    def _on_older_wished(self) -> None:
        self._shown += _AT_ONCE
        self._draw()

    def _on_restore_wished(self, changeset: int) -> None:
        self.restore_wished.emit(self._item, changeset)
