"""The time line: an item's entries, newest first, drawn as they are needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bufetat_editor.ui.history_entry import HistoryEntry, Told
from bufetat_editor.ui.theme import Theme

_IN_SIGHT = 5
_AT_ONCE = 40

Teller = Callable[[int], Told]
"""Tells the entry of a number, 0 the newest."""


class TimeLine(QScrollArea):
    """Shows entries, and keeps those that stay as they are when the same item is shown anew.

    What is in sight is drawn at once and the rest in lots when nothing else is to be done, so that
    a long life does not make the window wait. Tab goes through one entry, the arrows through all.
    """

    restore_wished = Signal(int)  # changeset

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
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._draw_more)
        self._renew(0)
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
            self._renew(_IN_SIGHT)
        else:
            self._keep_what_stays(max(len(self._entries) + added, _IN_SIGHT))

    def show_nothing(self) -> None:
        """Show no item's life."""
        self._item, self._count, self._tell = "", 0, None
        self._renew(0)

    def renew(self) -> None:
        """Draw all anew, with another palette."""
        place = self._place_of_focus()
        self._renew(len(self._entries))
        self._refocus(place)

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

    def _renew(self, most: int) -> None:
        self._entries = []
        self._column = self._empty_column()
        self._draw(most)
        self.setWidget(self._column)  # laid out once, with all that is in it
        self.verticalScrollBar().setValue(0)

    def _keep_what_stays(self, most: int) -> None:
        place = self._place_of_focus()
        kept = {entry.told.entry.changeset.id: entry for entry in self._entries}
        wanted = list(self._told(most))
        self._entries = []
        for n, told in enumerate(wanted):
            entry = kept.get(told.entry.changeset.id)
            if entry is None or entry.told != told:
                entry = self._new_entry(told)
            else:
                del kept[told.entry.changeset.id]
            self._put(n, entry)
        for entry in kept.values():
            entry.setParent(None)
            entry.deleteLater()
        self._finish()
        self._refocus(place)

    def _draw_more(self) -> None:
        self._draw(len(self._entries) + _IN_SIGHT)

    def _draw(self, most: int) -> None:
        for told in list(self._told(most))[len(self._entries) :]:
            self._put(len(self._entries), self._new_entry(told))
        self._finish()

    def _finish(self) -> None:
        """Order the rest, or offer what is older still."""
        shown = min(self._count, self._most)
        if len(self._entries) < shown:
            self._rest.start()
        self._older.setVisible(len(self._entries) == shown < self._count)
        if self._entries and not any(self._is_tab_stop(entry) for entry in self._entries):
            self._entries[0].make_tab_stop(on=True)

    def _told(self, most: int) -> Iterator[Told]:
        for n in range(min(most, self._most, self._count)):
            if self._tell:
                yield self._tell(n)

    def _new_entry(self, told: Told) -> HistoryEntry:
        entry = HistoryEntry(told, self._theme, self._column)
        entry.restore_wished.connect(self.restore_wished)
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

    def _on_older_wished(self) -> None:
        self._most += _AT_ONCE
        self._draw_more()
        self._entries[-1].stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
