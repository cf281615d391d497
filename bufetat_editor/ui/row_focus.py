"""Which row of a page has the focus, and which shall have it as soon as it is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from bufetat_editor.domain.matching import Stretch
from bufetat_editor.ui.item_row import ItemRow

_AIR = 24
_SETTLING_MS = 300
_OTHER = Qt.FocusReason.OtherFocusReason


class RowFocus(QObject):
    """Puts the focus on rows and keeps them in sight.

    Args:
        area: what scrolls them.
        rows: those that are made, by item; the page's own.
    """

    def __init__(self, area: QScrollArea, rows: Mapping[str, ItemRow]) -> None:
        super().__init__(area)
        self._area = area
        self._rows = rows
        self._wanted: tuple[str, int | None, Sequence[Stretch]] | None = None
        self._marked = ""  # the row that shows hits
        self._stop = ""
        self._in_sight = ""
        # a page is laid out in several turns, and what was scrolled to is to stay in sight
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def put(self, name: str, *, edit_at: int | None = None, hits: Sequence[Stretch] = ()) -> None:
        """Put the focus on an item's row, as soon as it is made.

        Args:
            edit_at: where in its text to go on writing; none not to open the editor.
            hits: what to mark in its text, until another row is gone to.
        """
        row = self._rows.get(name)
        if row is None:
            self._wanted = (name, edit_at, hits) if name else None
            return
        self._wanted = None
        if edit_at is not None:
            row.edit(edit_at)
        if not row.is_editing:
            row.setFocus(_OTHER)
            row.show_hits(hits)
            self._marked = name
        self.show(name)

    def put_later(self, name: str, *, edit_at: int | None = None) -> None:
        """As `put`, but not before the page is shown anew."""
        self._wanted = (name, edit_at, ())

    def forget(self) -> None:
        """Let go of a wish that was not met."""
        self._wanted = None

    def settle(self) -> None:
        """Do what waits for rows that are made by now; those above may have moved the others."""
        if self._wanted and self._wanted[0] in self._rows:
            name, edit_at, hits = self._wanted
            self.put(name, edit_at=edit_at, hits=hits)
        elif self._in_sight == self.holder():
            self.show(self._in_sight)

    def keep(self, name: str, fallback: str, *, was_editing: bool) -> None:
        """Keep the focus where it was though rows came and went.

        Args:
            fallback: the row that stands there now, if the other is gone.
            was_editing: whether it was in the row's editor.
        """
        name = name if name in self._rows else fallback
        row = self._rows.get(name)
        if row is None or self._wanted or name == self.holder():
            return
        if was_editing and row.editor:  # moving to another cell takes the focus away
            row.editor.setFocus(_OTHER)
        else:
            row.setFocus(_OTHER)
        self.show(name)

    def holder(self) -> str:
        """Return the row in focus, or in whose editor it is."""
        widget: QWidget | None = self._area.window().focusWidget()
        while widget is not None and not isinstance(widget, ItemRow):
            widget = widget.parentWidget()
        name = widget.line.item.id if widget else ""
        return name if self._rows.get(name) is widget else ""

    def stop_tab_at(self, name: str) -> None:
        """Let Tab enter the page at one row; the arrows do the rest."""
        if row := self._rows.get(self._stop):
            row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if row := self._rows.get(name):
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stop = name

    def show(self, name: str) -> None:
        """Scroll to a row once the page is laid out; what is marked in another is seen by now."""
        if name != self._marked and (marked := self._rows.get(self._marked)):
            marked.show_hits(())
        self._in_sight = name
        self._settling.start()
        QTimer.singleShot(0, self, lambda: self.scroll_to(name))

    def _on_range_changed(self) -> None:
        if self._settling.isActive():
            self.scroll_to(self._in_sight)

    def scroll_to(self, name: str) -> None:
        """Scroll to a row."""
        row, sheet = self._rows.get(name), self._area.widget()
        if row is None or sheet is None or not row.isVisible():
            return
        if row.editor:  # the text may be longer than the page
            caret = row.editor.cursorRect()
            at = row.editor.viewport().mapTo(sheet, caret.bottomLeft())
            self._area.ensureVisible(at.x(), at.y(), 0, _AIR + caret.height())
        else:
            self._area.ensureWidgetVisible(row, 0, _AIR)
