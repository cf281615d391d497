"""Dragging rows by their grip to another place on the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame

from bufetat_editor.domain.items import Item
from bufetat_editor.ui.gaps import below_row
from bufetat_editor.ui.page import Page
from bufetat_editor.ui.places import Spot, below

_EDGE = 36
_SPEED = 14
_TICK_MS = 25


class Dragging(QObject):
    """Follows the mouse with a mark where the rows would go, and scrolls at the edges."""

    let_go = Signal(object, object)  # list of items, Spot

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._items: list[Item] = []
        self._at = QPoint()
        self._spot: Spot | None = None
        self._is_cancelled = False
        self._mark = QFrame(page.viewport())
        self._mark.setObjectName("dropMark")
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._mark.hide()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._scroll)

    def drag(self, items: Sequence[Item], at: QPoint) -> None:
        """Show where the items would go if they were let go of at a point of the screen."""
        if self._is_cancelled or not items:
            return
        if not self._items:
            self._items = list(items)
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
            self._tick.start()
        self._at = at
        self._aim()

    def drop(self, at: QPoint) -> None:
        """Wish the items to the spot nearest to a point of the screen."""
        if self._items and not self._is_cancelled:
            self._at = at
            self._aim()
        items, spot = self._items, self._spot
        self._end()
        if items and spot:
            self.let_go.emit(items, spot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give up by Esc; and when the row is gone that would have told of the end."""
        is_key = event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._is_cancelled = True
            self._lose_aim()
            return True
        if event.type() == QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self, self._end)
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        if self._items:
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._items, self._is_cancelled = [], False
        self._lose_aim()

    def _lose_aim(self) -> None:
        self._spot = None
        self._tick.stop()
        self._mark.hide()

    def _aim(self) -> None:
        page = self._page
        is_here = page.viewport().rect().contains(page.viewport().mapFromGlobal(self._at))
        gap = page.gap_at(page.sheet.mapFromGlobal(self._at)) if is_here else None
        self._spot = None
        if gap and page.standing:
            kinds = {item.kind for item in self._items}
            moved = {item.id for item in self._items}
            self._spot = below(page.standing.snapshot, gap.above, kinds, moved)
        if gap and self._spot:
            mark = self._landing(self._spot) or gap.mark
            self._mark.setGeometry(mark.translated(page.sheet.pos()))
            self._mark.show()
            self._mark.raise_()
        else:
            self._mark.hide()

    def _landing(self, spot: Spot) -> QRect | None:
        """Where rows behind another one land: below all that stands under that one."""
        page = self._page
        if not spot.after or page.standing is None:
            return None
        snapshot = page.standing.snapshot
        last = [spot.after, *(one.id for one in snapshot.descendants(spot.after))][-1]
        rows = page.fixed_rows([last])
        return below_row(rows[0], page.sheet) if rows else None

    def _scroll(self) -> None:
        view = self._page.viewport()
        y = view.mapFromGlobal(self._at).y()
        speed = -_SPEED if y < _EDGE else _SPEED if y > view.height() - _EDGE else 0
        if speed:
            bar = self._page.verticalScrollBar()
            bar.setValue(bar.value() + speed)
            self._aim()
