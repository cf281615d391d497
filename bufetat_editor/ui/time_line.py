"""The time line: an item's entries, newest first, drawn as they are needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bufetat_editor.ui.history_entry import HistoryEntry, Told
from bufetat_editor.ui.layouts import scroll_steadily
from bufetat_editor.ui.slices import Slices
from bufetat_editor.ui.theme import Theme

_AT_ONCE = 12

Teller = Callable[[int], Told]
"""Tells the entry of a number, 0 the newest."""


class TimeLine(QScrollArea):
    """Shows entries, and keeps those that stay as they are when the same item is shown anew.

    A long life does not make the window wait: older entries are drawn when one comes to them. Tab
    goes through one entry, the arrows through all.
    """

    restore_wished = Signal(int)  # changeset
    input_wished = Signal(str)  # an input that led to a change

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._item = ""
        self._count = 0
        self._most = _AT_ONCE
        self._tell: Teller | None = None
        self._entries: list[HistoryEntry] = []
        self.setObjectName("historyScroll")
        self.setAccessibleName(self.tr("Time line"))
        scroll_steadily(self)
        self._drawing = Slices(self)
        self._drawing.resumed.connect(self._go_on_drawing)
        self._left: tuple[int, int] | None = None  # where the focus was when all was drawn anew
        self._renew()
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def show_life(self, item: str, count: int, tell: Teller) -> None:
        """Show an item's entries.

        Args:
            count: how many there are.
        """
        added = count - self._count
        self._count, self._tell = count, tell
        if item != self._item:
            self._item, self._most = item, _AT_ONCE
            self._renew()
        else:
            self._most = max(self._most, len(self._entries) + added)
            self._draw()

    def show_nothing(self) -> None:
        """Show no item's life."""
        self._item, self._count, self._tell = "", 0, None
        self._renew()

    def renew(self) -> None:
        """Draw all anew, with another palette."""
        self._renew(self._place_of_focus())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from text to text; at the end, and by page, scroll."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        stops = [stop for entry in self._entries for stop in entry.stops]
        holder = self.focusWidget()
        index = stops.index(holder) + step if holder in stops else -1
        if step and 0 <= index < len(stops):
            stops[index].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(stops[index], 0, 12)
        else:
            super().keyPressEvent(event)

    # --- drawing

    def _renew(self, left: tuple[int, int] | None = None) -> None:
        self._left = left
        self._entries = []
        self._column = self._empty_column()
        self._drawing.begin(self._catch_up())
        self.setWidget(self._column)  # laid out once, with all that is in it
        self.verticalScrollBar().setValue(0)
        self._return_focus()

    def _draw(self) -> None:
        self._drawing.begin(self._catch_up())
        self._return_focus()

    def _go_on_drawing(self) -> None:
        self._drawing.go_on()
        self._return_focus()

    def _return_focus(self) -> None:
        if self._drawing.is_done:
            self._refocus(self._left)
            self._left = None

    def _catch_up(self) -> Iterator[None]:
        """Bring the entries into line with what is told, one after the other."""
        shown = min(self._count, self._most)
        for n in range(shown):
            if self._tell:
                self._bring(n, self._tell(n))
            if not n:
                self._keep_a_tab_stop()
            yield
        self._older.setVisible(shown < self._count)

    def _bring(self, n: int, told: Told) -> None:
        there = self._entries[n] if n < len(self._entries) else None
        if there and there.told == told:
            return
        self._put(n, self._new_entry(told))
        if there and there.told.entry.changeset.id == told.entry.changeset.id:
            place = self._place_of_focus()
            self._entries.remove(there)
            self._layout.removeWidget(there)
            there.hide()
            there.deleteLater()
            self._refocus(place)

    def _keep_a_tab_stop(self) -> None:
        if self._entries and not any(self._is_tab_stop(entry) for entry in self._entries):
            self._entries[0].make_tab_stop(on=True)

    def _new_entry(self, told: Told) -> HistoryEntry:
        entry = HistoryEntry(told, self._theme, self._column)
        entry.restore_wished.connect(self.restore_wished)
        entry.input_wished.connect(self.input_wished)
        return entry

    def _put(self, place: int, entry: HistoryEntry) -> None:
        self._layout.insertWidget(place, entry)
        if self._column.isVisible():
            entry.show()  # a layout shows it too, but later, and till then it takes no focus
        self._entries.insert(place, entry)

    def _empty_column(self) -> QWidget:
        column = QWidget()
        column.setObjectName("historyList")
        column.resize(self.viewport().width(), 0)  # else the texts are first set in Qt's own width
        self._layout = QVBoxLayout(column)
        self._layout.setContentsMargins(0, 0, 0, 12)
        self._layout.setSpacing(0)
        self._older = QPushButton(self.tr("Show older changes"), column)
        self._older.setObjectName("showOlder")
        self._older.setProperty("look", "link")
        self._older.setAutoDefault(True)  # Enter does what Space does
        self._older.clicked.connect(self._on_older_wished)
        self._older.hide()
        self._layout.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addStretch(1)
        return column

    # --- focus

    def _place_of_focus(self) -> tuple[int, int] | None:
        """The changeset and the number of the text that has the focus."""
        holder = self.focusWidget()
        for entry in self._entries:
            if holder in entry.stops and holder.hasFocus():
                return entry.told.entry.changeset.id, entry.stops.index(holder)
        return None

    def _refocus(self, place: tuple[int, int] | None) -> None:
        """Keep the focus where it was, though the text or the button may be another one."""
        if place is None or self._place_of_focus() == place:
            return
        changeset, number = place
        for entry in self._entries:
            if entry.told.entry.changeset.id == changeset:
                stop = entry.stops[min(number, len(entry.stops) - 1)]
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if self._entries:
            self._entries[0].stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_tab_stop(self, entry: HistoryEntry) -> bool:
        return entry.stops[0].focusPolicy() is Qt.FocusPolicy.StrongFocus

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if any(now in entry.stops for entry in self._entries):
            for entry in self._entries:
                entry.make_tab_stop(on=now in entry.stops)

    def _on_scrolled(self, value: int) -> None:
        if value and value == self.verticalScrollBar().maximum():
            self._draw_older()

    def _draw_older(self) -> None:
        if self._count > self._most:
            self._most += _AT_ONCE
            self._draw()

    def _on_older_wished(self) -> None:
        last = self._entries[-1]
        self._draw_older()
        last.stops[-1].setFocus(Qt.FocusReason.OtherFocusReason)
