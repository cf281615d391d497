"""The list of a comparison's rows: any number of them, each as high as its text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from bufetat_editor.ui.compare.keys import way_of
from bufetat_editor.ui.compare.model import ComparisonModel
from bufetat_editor.ui.compare.picture import RowPicture
from bufetat_editor.ui.compare.rows import Key, Row
from bufetat_editor.ui.tables import make_readable
from bufetat_editor.ui.theme import Theme

_AT_A_TIME = 0.006
"""Seconds of measuring before others have their turn; the window must not stutter."""
_PICTURES = 200
_GUESS = 43
"""Height of a row of one line, which most are."""

Index = QModelIndex | QPersistentModelIndex


class CompareList(QTableView):
    """Shows rows; those in sight are measured at once, the others little by little.

    Attributes:
        rows: the model.
    """

    row_chosen = Signal()
    split_wished = Signal()
    copy_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareList")
        self.setAccessibleName(self.tr("Changes"))
        self.rows = ComparisonModel(self)
        self.setModel(self.rows)
        self._theme = theme
        self._always_split: bool | None = None
        self._last: Key | None = None  # what was in focus
        self._turned: set[Key] = set()  # the rows that are shown the other way
        self._heights: dict[tuple[Row, bool], int] = {}  # of the rows, in this width
        self._pictures: dict[tuple[Row, bool], RowPicture] = {}
        self._next_to_measure = 0
        self._rest = QTimer(self, interval=0)
        self._rest.timeout.connect(self._measure_some)
        self._set_up()
        self.setItemDelegate(_RowDelegate(self))
        self.selectionModel().currentChanged.connect(lambda *_: self.row_chosen.emit())
        theme.changed.connect(self._on_theme_changed)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows; the one in focus stays where it is, else the one in its place is.

        It is found again also when there were no rows for a while.
        """
        old = self.current
        above = self.rowViewportPosition(old) if old >= 0 else 0
        self._last = self.row.key if self.row else self._last
        self._heights.clear()
        self.rows.show_rows(rows)
        self._measure_anew()
        found = self.rows.row_of(self._last) if self._last else -1
        if found < 0:
            found = min(old, len(rows) - 1) if old >= 0 else self.rows.change_beyond(-1, 1)
        if rows:
            self.choose(max(found, 0))
            if old >= 0:
                self._scroll_by(self.rowViewportPosition(self.current) - above)
            self.scrollTo(self.currentIndex())

    @property
    def current(self) -> int:
        """The number of the row in focus; -1 if there is none."""
        return self.currentIndex().row()

    @property
    def row(self) -> Row | None:
        """The row in focus."""
        return self.rows.rows[self.current] if 0 <= self.current < len(self.rows.rows) else None

    def choose(self, number: int) -> None:
        """Put the focus on a row."""
        self.setCurrentIndex(self.rows.index(number))

    # --- the two wordings

    def split_all(self, always: bool | None) -> None:  # noqa: FBT001 - one of three
        """Show the two wordings one by one always, never, or (none) where much is new."""
        self._always_split = always
        self._turned.clear()
        self._measure_anew()

    def turn(self) -> None:
        """Show the row in focus the other way: its wordings one by one, or as one."""
        if self.row:
            self._turned ^= {self.row.key}
            self._measure(self.current)
            self.scrollTo(self.currentIndex())
            self.viewport().update()

    def is_split(self, row: Row) -> bool:
        """True if a row's wordings are shown one by one."""
        usual = row.is_rewritten if self._always_split is None else self._always_split
        return row.change == "text" and usual != (row.key in self._turned)

    # --- measures

    def picture(self, row: Row) -> RowPicture:
        """Return what a row looks like now; the last ones that were drawn are kept."""
        key = (row, self.is_split(row))
        if key not in self._pictures:
            if len(self._pictures) >= _PICTURES:
                self._pictures.clear()
            self._pictures[key] = RowPicture(row, self._theme, is_split=key[1])
        return self._pictures[key]

    def _measure(self, number: int) -> None:
        row = self.rows.rows[number]
        key = (row, self.is_split(row))
        if key not in self._heights:
            self._heights[key] = self.picture(row).height(self.viewport().width())
        if self.rowHeight(number) != self._heights[key]:
            self.setRowHeight(number, self._heights[key])

    def _measure_anew(self) -> None:
        self._next_to_measure = 0
        self._measure_seen()
        self._rest.start()

    def _measure_seen(self) -> None:
        """See to it that no row is seen at another height than its own."""
        number = self.rowAt(0)
        bottom = self.viewport().height()
        while 0 <= number < len(self.rows.rows) and self.rowViewportPosition(number) < bottom:
            self._measure(number)
            number += 1

    def _measure_some(self) -> None:
        end = perf_counter() + _AT_A_TIME
        with self._steady():
            while self._next_to_measure < len(self.rows.rows) and perf_counter() < end:
                self._measure(self._next_to_measure)
                self._next_to_measure += 1
        if self._next_to_measure >= len(self.rows.rows):
            self._rest.stop()

    @property
    def is_measured(self) -> bool:
        """True when every row has its height."""
        return not self._rest.isActive()

    @contextmanager
    def _steady(self) -> Iterator[None]:
        """Keep the row in focus where it is while others grow or shrink, else the topmost one."""
        row, before = self.current, self.rowViewportPosition(self.current)
        if row < 0 or not -self.rowHeight(row) < before < self.viewport().height():
            row = self.rowAt(0)
            before = self.rowViewportPosition(row)
        yield
        if row >= 0:
            self._scroll_by(self.rowViewportPosition(row) - before)

    def _scroll_by(self, pixels: int) -> None:
        if pixels:
            bar = self.verticalScrollBar()
            wanted = bar.value() + pixels
            self.updateGeometries()  # the bar does not know yet how long the list is by now
            bar.setValue(wanted)

    # --- Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the texts anew; a row in focus that was in sight stays in sight."""
        top = self.rowViewportPosition(self.current)
        was_seen = 0 <= top <= event.oldSize().height() - self.rowHeight(self.current)
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._heights.clear()
        with self._steady():
            self._measure_anew()
        if self.current >= 0 and was_seen:
            self.scrollTo(self.currentIndex())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Measure what comes into sight."""
        super().scrollContentsBy(dx, dy)
        self._measure_seen()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight, as high as it is."""
        if index.isValid():
            self._measure(index.row())
            self.updateGeometries()
        super().scrollTo(index, hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the rows, and through a high one first; copy it, show it the other way."""
        last = len(self.rows.rows) - 1
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wished.emit()
        elif event.key() == Qt.Key.Key_B and not event.modifiers():
            self.split_wished.emit()
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and last >= 0:
            to_end = event.key() == Qt.Key.Key_End
            self.choose(last if to_end else 0)
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum() if to_end else 0)
        elif not (way := way_of(event)):
            super().keyPressEvent(event)
        elif not self._scroll_within(*way):
            before = self.current
            super().keyPressEvent(event)
            if self.current == before and self._is_high:  # a page on, Qt finds the same row
                self.choose(min(max(before + way[0], 0), last))
            if self.current < before:  # from below one comes to the end of a high row
                self._scroll_by(max(self._beyond(1), 0))

    def _scroll_within(self, direction: int, by_page: bool) -> bool:  # noqa: FBT001 - as keys say
        """Go on in the row in focus if it is higher than the list; false if it is at its end."""
        beyond = self._beyond(direction)
        if not self._is_high or beyond <= 0:
            return False
        step = self.viewport().height() - _GUESS if by_page else _GUESS
        self._scroll_by(direction * min(max(step, 1), beyond))
        return True

    @property
    def _is_high(self) -> bool:
        """True if the row in focus is higher than the list."""
        return self.rowHeight(self.current) > self.viewport().height()

    def _beyond(self, direction: int) -> int:
        """How far, in pixels, the row in focus reaches out of sight below (1) or above (-1)."""
        top = self.rowViewportPosition(self.current)
        if direction < 0:
            return -top
        return top + self.rowHeight(self.current) - self.viewport().height()

    def _on_theme_changed(self) -> None:
        self._heights.clear()
        self._pictures.clear()
        self._measure_anew()
        self.viewport().update()

    def _set_up(self) -> None:
        make_readable(self)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, most: bar.setEnabled(most > 0))
        bar.setSingleStep(_GUESS)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_GUESS)


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, view: CompareList) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "chip" if is_hovered else ""
        if index.row() == self._view.current:
            ground = "accent_soft"
        row = self._view.rows.rows[index.row()]
        is_in_focus = index.row() == self._view.current and self._view.hasFocus()
        self._view.picture(row).draw(painter, option.rect, ground, is_in_focus=is_in_focus)
