"""A page of rows: what the text, memo and matrix pages have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from bufetat_editor.domain.items import Item
from bufetat_editor.ui.item_row import ItemRow
from bufetat_editor.ui.lines import Line
from bufetat_editor.ui.new_rows import NewRows
from bufetat_editor.ui.places import Place, place_beside, place_of_new, step
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.wishes import AddItem, EditText, RemoveItem, Wish


class Page(QScrollArea):
    """Shows a section as rows, moves among them, and says what is wished.

    Rows are kept by item as long as the item is on the page, so an open editor, the focus and the
    scroll survive whatever else changes. A row that has no item yet is called by a name of its own.

    Attributes:
        rows: every row by item or name.
        order: their names from top to bottom.
        current: the row that was last in focus.
    """

    wished = Signal(object)
    current_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.standing: Standing | None = None
        self.section = ""
        self.rows: dict[str, ItemRow] = {}
        self.order: list[str] = []
        self.current = ""
        self._new = NewRows()
        self._coming = ""
        self._unsaved: dict[str, str] = {}
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
        with self._resting_layouts():
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

    @contextmanager
    def _resting_layouts(self) -> Iterator[None]:
        """Lay out once at the end; else every row that is shown lays out the whole page."""
        widgets = self.viewport().findChildren(QWidget)
        layouts = [layout for one in widgets if (layout := one.layout()) is not None]
        for layout in layouts:
            layout.setEnabled(False)
        try:
            yield
        finally:
            for layout in layouts:
                layout.setEnabled(True)

    def row_for(self, line: Line, parent: QWidget) -> ItemRow:
        """Return the row of a line, kept or new, and count it as next on the page."""
        name = line.item.id
        self.order.append(name)
        row = self.rows.get(name)
        if row is None:
            row = self._make_row(line, parent)
            if (text := self._unsaved.get(name)) is not None:
                row.keep_unsaved(text)
        else:
            row.show_line(line)
        return row

    def rows_for(self, lines: Iterable[Line], parent: QWidget, head: str = "") -> list[QWidget]:
        """Return the rows of lines, with the rows that are being written among them.

        Args:
            head: what a row stands below that comes first.
        """
        made: list[QWidget] = list(self._new_below(head)) if head else []
        for line in lines:
            made.append(self.row_for(line, parent))
            made += self._new_below(line.item.id)
        return made

    def _new_below(self, anchor: str) -> list[ItemRow]:
        names = self._new.below(anchor)
        self.order += names
        return [self.rows[name] for name in names]

    def _make_row(self, line: Line, parent: QWidget) -> ItemRow:
        row = ItemRow(line, self.theme, parent)
        row.text_committed.connect(self._on_text_committed)
        row.abandoned.connect(self._on_abandoned)
        row.focused.connect(self._on_focused)
        row.grown.connect(self._show_current)
        self.rows[line.item.id] = row
        return row

    def _forget(self, before: Sequence[str]) -> None:
        for name in set(before) - set(self.order):
            if name in self._new:
                self.rows[name].hide()
            elif name in self.rows:
                row = self.rows.pop(name)
                row.commit()
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
        row = self._make_row(
            self._new.add(place, self.standing.snapshot, self.rows), self.viewport()
        )
        self.show_section(self.standing, self.section)
        row.edit()
        self._show_later(row.line.item.id)

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

    def take_outcome(self, wish: Wish, made: str) -> None:
        """Settle the row from which a wish came, before the section is shown anew.

        Args:
            made: id of the item that it made, if any.
        """
        match wish:
            case EditText(item) if item in self.rows:
                self.rows[item].settle()
            case AddItem(name) if name in self._new:
                if self._focused() == name:
                    self._coming = made
                self._new.drop(name)

    def take_refusal(self, wish: Wish) -> None:
        """Keep what could not be saved where it was written."""
        match wish:
            case EditText(name, text):
                self._unsaved[name] = text
            case AddItem(name, _, _, text):
                pass
            case _:
                return
        if name in self.rows:
            self.rows[name].keep_unsaved(text)

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
        if self.standing is None or self.current in self._new:
            return None
        item = self.standing.snapshot.get(self.current)
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

    def _drop_new(self, name: str) -> None:
        self._new.drop(name)
        row = self.rows.pop(name)
        if name in self.order:
            self.order.remove(name)
        row.hide()
        row.deleteLater()

    def _on_text_committed(self, name: str, text: str, seen: str) -> None:
        if name not in self._new:
            self._unsaved.pop(name, None)
            self.wished.emit(EditText(name, text, seen))
        elif text.strip():
            place = self._new.place_of(name)
            self.wished.emit(AddItem(name, place.parent, place.kind, text, place.after))
        else:
            self._on_abandoned(name)

    def _on_abandoned(self, name: str) -> None:
        self._unsaved.pop(name, None)
        if name in self._new:
            if self._focused() == name:
                self.focus_item(self._new.anchor_of(name))
            self._drop_new(name)

    def _on_focused(self, name: str) -> None:
        self._make_tab_stop(name)
        self.current = name
        self.rows[name].mark(current=True)
        self._show_later(name)
        if name not in self._new:
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


def arrange(layout: QBoxLayout, widgets: Sequence[QWidget]) -> None:
    """Put widgets into a layout in this order; nothing happens when they stand so already."""
    there = [item.widget() for n in range(layout.count()) if (item := layout.itemAt(n))]
    if there == list(widgets):
        return
    while layout.count():
        layout.takeAt(0)
    for widget in widgets:
        layout.addWidget(widget)
        widget.show()
