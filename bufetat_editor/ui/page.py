"""A page of rows: what the text, memo and matrix pages have in common."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from bufetat_editor.domain.items import Item
from bufetat_editor.ui.item_row import ItemRow
from bufetat_editor.ui.layouts import resting
from bufetat_editor.ui.lines import Line
from bufetat_editor.ui.places import Place, place_beside, place_of_new, step
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.unsaved import UnsavedTexts, Written
from bufetat_editor.ui.wishes import RemoveItem


class Page(QScrollArea):
    """Shows a section as rows, moves among them, and says what is wished.

    Rows are kept by item as long as the item is on the page, so an open editor, the focus and the
    scroll survive whatever else changes. A row that has no item yet is called by a name of its own.
    What is written is not the page's to keep, but `unsaved`'s.

    Attributes:
        rows: every row by item or name.
        order: their names from top to bottom.
        current: the row that was last in focus.
    """

    wished = Signal(object)
    current_changed = Signal(str)

    def __init__(self, theme: Theme, unsaved: UnsavedTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.unsaved = unsaved
        self.standing: Standing | None = None
        self.section = ""
        self.rows: dict[str, ItemRow] = {}
        self.order: list[str] = []
        self.current = ""
        self._coming = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._on_theme_changed)

    # --- showing

    def show_section(self, standing: Standing, section: str) -> None:
        """Show a section, or the same one as it stands now."""
        is_other = section != self.section
        focused = self._focused()
        index = self.order.index(focused) if focused in self.order else 0
        self.standing, self.section = standing, section
        before = self.order
        self.order = []
        with resting(self.viewport()):
            self._draw(standing)
        if is_other:
            if row := self.rows.get(self.current):
                row.mark(current=False)
            self.verticalScrollBar().setValue(0)
            self.current = ""
            self._make_tab_stop(self.order[0] if self.order else "")
        elif focused:
            fallback = self.order[min(index, len(self.order) - 1)] if self.order else ""
            self._refocus(self._coming or focused, fallback)
        self._coming = ""
        self._forget(before)

    def _draw(self, standing: Standing) -> None:
        """Lay the section's rows out; for each page to do."""
        raise NotImplementedError

    def row_for(self, line: Line, parent: QWidget) -> ItemRow:
        """Return the row of a line, kept or new, and count it as next on the page."""
        name = line.item.id
        self.order.append(name)
        written = self.unsaved.get(name)
        if row := self.rows.get(name):
            row.show_line(line, written)
            return row
        row = self.rows[name] = ItemRow(line, written, self.theme, parent)
        row.text_committed.connect(self._on_text_committed)
        row.abandoned.connect(self._on_abandoned)
        row.focused.connect(self._on_focused)
        row.grown.connect(self._show_current)
        return row

    def rows_for(self, lines: Sequence[Line], parent: QWidget, head: str = "") -> list[QWidget]:
        """Return the rows of lines, with the rows that are being written among them.

        Args:
            head: what a row stands below that comes first.
        """
        new = self._new_below([head, *(line.item.id for line in lines)])
        drawn = new.get(head, [])
        for line in lines:
            drawn += [line, *new.get(line.item.id, ())]
        return [self.row_for(line, parent) for line in drawn if line.item.id not in self.order]

    def _new_below(self, shown: Sequence[str]) -> dict[str, list[Line]]:
        if self.standing is None:
            return {}
        return self.unsaved.new.below(shown, self.standing.snapshot)

    def _forget(self, before: Sequence[str]) -> None:
        for name in set(before) - set(self.order):
            if row := self.rows.get(name):
                row.commit()
                self._drop(row)

    def _drop(self, row: ItemRow) -> None:
        if self.rows.pop(row.line.item.id, None):
            row.hide()
            row.deleteLater()

    # --- what a person does

    def edit_current(self) -> None:
        """Open the editor of the row in focus."""
        if row := self.rows.get(self.current):
            row.edit()

    def commit(self) -> None:
        """End the editing that is open, if any."""
        for row in list(self.rows.values()):
            row.commit()

    def is_writing(self) -> bool:
        """True while the focus is in an open editor."""
        row = self.rows.get(self._focused())
        return row is not None and row.is_editing

    def add_below(self, place: Place | None = None) -> None:
        """Open an empty row below the one in focus."""
        item = self._current_item()
        place = place or (place_of_new(item) if item else None)
        if place is None or self.standing is None:
            return
        self.commit()
        name = self.unsaved.new.add(place)
        self.show_section(self.standing, self.section)
        if row := self.rows.get(name):
            row.edit()
            self._show_later(name)

    def add_beside(self) -> None:
        """Open an empty row for another item of the same kind as the one in focus."""
        item = self._current_item()
        if item and (place := place_beside(item)):
            self.add_below(place)

    def remove_current(self) -> None:
        """Wish the item in focus away."""
        if item := self._current_item():
            self.wished.emit(RemoveItem(item.id))

    def move_current(self, direction: int) -> None:
        """Wish the item in focus one place up (-1) or down (1)."""
        item = self._current_item()
        if item is None or self.standing is None:
            return
        self.commit()
        if wish := step(self.standing.snapshot, item, direction):
            self.wished.emit(wish)

    def focus_item(self, item_id: str) -> None:
        """Put the focus on an item's row."""
        if row := self.rows.get(item_id):
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_later(item_id)

    # --- what came of it

    def expect(self, name: str, made: str) -> None:
        """Let the focus go from a new row, if it is there, to the item that came of it."""
        if self._focused() == name:
            self._coming = made

    def show_written(self, name: str) -> None:
        """Show how it stands with what was written in a row."""
        if row := self.rows.get(name):
            row.show_line(row.line, self.unsaved.get(name))

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the rows and open their editors."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.edit_current()
        elif (target := self._neighbour(Qt.Key(event.key()))) and not event.modifiers():
            self.focus_item(target)
        else:
            super().keyPressEvent(event)

    def _neighbour(self, key: Qt.Key) -> str | None:
        if self.current not in self.order:
            return self.order[0] if self.order and key == Qt.Key.Key_Down else None
        index = self.order.index(self.current)
        match key:
            case Qt.Key.Key_Down:
                index += 1
            case Qt.Key.Key_Up:
                index -= 1
            case Qt.Key.Key_Home:
                index = 0
            case Qt.Key.Key_End:
                index = len(self.order) - 1
            case _:
                return None
        return self.order[max(0, min(index, len(self.order) - 1))]

    # --- within

    def _current_item(self) -> Item | None:
        item = self.standing.snapshot.get(self.current) if self.standing else None
        return None if item is None or item.deleted else item

    def _focused(self) -> str:
        holder = self.window().focusWidget()
        for name, row in self.rows.items():
            if row is holder or row.isAncestorOf(holder):
                return name
        return ""

    def _refocus(self, name: str, fallback: str) -> None:
        name = name if name in self.order else fallback
        row = self.rows.get(name)
        if row is None or name == self._focused():
            return
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_later(name)

    def _on_text_committed(self, name: str, text: str, seen: str) -> None:
        if self.standing is None:
            return
        if name in self.unsaved.new and not text.strip():
            self._on_abandoned(name, self.unsaved.get(name))
            return
        wish = self.unsaved.save(name, text, seen, self.standing.snapshot)
        self.show_written(name)
        self.wished.emit(wish)

    def _on_abandoned(self, name: str, taken_up: Written | None) -> None:
        was_new = name in self.unsaved.new
        self.unsaved.give_up(name, taken_up)
        if was_new and name not in self.unsaved.new:
            self._take_away(name)
        else:
            self.show_written(name)

    def _take_away(self, name: str) -> None:
        if name in self.order:
            index = self.order.index(name)
            if index and self._focused() == name:
                self.focus_item(self.order[index - 1])
            del self.order[index]
        self._drop(self.rows[name])

    def _on_focused(self, name: str) -> None:
        self._make_tab_stop(name)
        self.current = name
        self.rows[name].mark(current=True)
        self._show_later(name)
        if self._current_item():
            self.current_changed.emit(name)

    def _make_tab_stop(self, name: str) -> None:
        """Let Tab enter the page at one row; the arrows do the rest."""
        if row := self.rows.get(self.current):
            row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            row.mark(current=False)
        if row := self.rows.get(name):
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _show_later(self, name: str) -> None:
        """Scroll to a row once the page is laid out."""
        QTimer.singleShot(0, self, lambda: self._scroll_to(name))

    def _show_current(self) -> None:
        self._scroll_to(self.current)

    def _scroll_to(self, name: str) -> None:
        if (row := self.rows.get(name)) and row.isVisible():
            self.ensureWidgetVisible(row, 0, 24)

    def _on_theme_changed(self) -> None:
        for row in self.rows.values():
            row.renew_colors()
