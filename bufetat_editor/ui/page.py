"""A page of rows: what the text, memo and matrix pages have in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from bufetat_editor.domain.items import Item
from bufetat_editor.ui.clearing import Clearing
from bufetat_editor.ui.item_row import ItemRow
from bufetat_editor.ui.layouts import resting, scroll_steadily
from bufetat_editor.ui.lines import Line
from bufetat_editor.ui.row_focus import RowFocus
from bufetat_editor.ui.selection import Selection
from bufetat_editor.ui.slices import Slices
from bufetat_editor.ui.stack import Stack
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.unsaved import UnsavedTexts

if TYPE_CHECKING:
    from bufetat_editor.ui.gaps import Gap
    from bufetat_editor.ui.spelling.marks import Marks


@dataclass(frozen=True, slots=True)
class Strip:
    """Lines one below the other in one stack of a page.

    Attributes:
        head: the item under which they stand, that new rows may come right below.
    """

    stack: Stack
    parent: QWidget
    lines: tuple[Line, ...]
    head: str = ""


class Page(QScrollArea):
    """Shows a section as rows, and moves among them.

    Rows are kept by item as long as the item is on the page, so an open editor, the focus and the
    scroll survive whatever else changes. A long page is made in slices, so the window answers
    meanwhile. What is written is not the page's to keep, but `unsaved`'s; what is done to rows is
    in `ui/acts.py`.

    Attributes:
        rows: every row that is made, by item.
        sheet: what the rows stand on.
        drawing: the making of the rows.
        order: all items of the page from top to bottom.
        current: the row that was last in focus.
        focus: puts the focus on rows.
    """

    wished = Signal(object)
    current_changed = Signal(str)
    row_made = Signal(object)  # ItemRow
    typed = Signal(str)
    given_up = Signal(str)
    discarded = Signal(object)  # GivenUp
    pasted = Signal(str, object)  # row, QMimeData
    particulars_wished = Signal()
    place_wished = Signal(object)  # Place of a new row

    def __init__(self, theme: Theme, unsaved: UnsavedTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.unsaved = unsaved
        self.standing: Standing | None = None
        self.section = ""
        self.rows: dict[str, ItemRow] = {}
        self.order: list[str] = []
        self.current = ""
        self.focus = RowFocus(self, self.rows)
        self.selection = Selection()
        self._marks: Marks | None = None
        self.drawing = Slices(self)
        self.drawing.resumed.connect(self._go_on_drawing)
        self._clearing = Clearing(self)
        self.sheet = QWidget()
        scroll_steadily(self)
        theme.changed.connect(self._on_theme_changed)

    def lay(self, sheet: QWidget) -> None:
        """Let the rows stand on a sheet."""
        self.sheet = sheet
        self.setWidget(sheet)

    def check_words(self, marks: Marks) -> None:
        """Show in every row which words are not known."""
        self._marks = marks
        for row in self.rows.values():
            row.check_words(marks)
        marks.changed.connect(self.sheet.update)

    # --- showing

    def show_section(self, standing: Standing, section: str) -> None:
        """Show a section, or the same one as it stands now."""
        is_other = section != self.section
        focused, before = self.focus.holder(), self.order
        was_editing = focused in self.rows and self.rows[focused].is_editing
        self.standing, self.section = standing, section
        with resting(self.viewport()):
            self.order = []
            strips = [(strip, self._with_new(strip)) for strip in self._strips(standing)]
            gone = self._forget_others()
            for strip, _ in strips:
                strip.stack.let_go(gone)
            self._arranged(strips)
            self.drawing.begin(self._draw(strips))
        if is_other:
            self._begin_anew()
        elif focused:
            self.focus.keep(focused, self._closest(focused, before), was_editing=was_editing)
        self.selection.keep_only(self.order)
        self.mark_rows()
        self.focus.settle()

    def _strips(self, standing: Standing) -> list[Strip]:
        """Return what the section's rows are and where they go; for each page to say."""
        raise NotImplementedError

    def _closest(self, name: str, before: Sequence[str]) -> str:
        """The row that now stands where a row stood, below the nearest that is still there."""
        above = before[: before.index(name)] if name in before else []
        still = [one for one in above if one in self.rows]
        index = self.order.index(still[-1]) + 1 if still else 0
        return self.order[min(index, len(self.order) - 1)] if self.order else ""

    def _arranged(self, strips: Sequence[tuple[Strip, Sequence[Line]]]) -> None:
        """Take note of where the rows will stand; for pages that are more than one column."""

    def _with_new(self, strip: Strip) -> list[Line]:
        """The strip's lines with the rows that are being written among them."""
        if self.standing is None:
            return []
        shown = [strip.head, *(line.item.id for line in strip.lines)]
        new = self.unsaved.new.below(shown, self.standing.snapshot)
        lines = list(new.get(strip.head, ()))
        for line in strip.lines:
            lines += [line, *new.get(line.item.id, ())]
        there, passed = self.standing.snapshot, set(self.order)
        lines = [
            line
            for line in lines
            if line.item.id not in passed and (line.item.cs or not there.is_living(line.item.id))
        ]
        self.order += [line.item.id for line in lines]
        return lines

    def _draw(self, strips: Sequence[tuple[Strip, Sequence[Line]]]) -> Iterator[None]:
        """Make the rows, stopping after each new one."""
        for strip, lines in strips:
            rows: list[QWidget] = []
            for line in lines:
                row = self.rows.get(line.item.id)
                if row is not None:
                    row.show_line(line, self.unsaved.get(line.item.id))
                else:
                    row = self._make_row(line, strip.parent)
                    strip.stack.insert(len(rows), row)
                    yield
                rows.append(row)
            strip.stack.arrange(rows)

    def _go_on_drawing(self) -> None:
        with resting(self.viewport()):
            self.drawing.go_on()
        self.focus.settle()

    def _make_row(self, line: Line, parent: QWidget) -> ItemRow:
        name = line.item.id
        row = self.rows[name] = ItemRow(line, self.unsaved.get(name), self.theme, parent)
        row.focused.connect(self._on_focused)
        row.grown.connect(lambda: self.focus.scroll_to(name))
        row.particulars_wished.connect(self.particulars_wished)
        if self._marks:
            row.check_words(self._marks)
        self.row_made.emit(row)
        return row

    def _forget_others(self) -> set[QWidget]:
        gone: set[QWidget] = set()
        for name in self.rows.keys() - set(self.order):
            if row := self.rows.get(name):
                row.commit()  # which may take rows away
            if row := self.rows.pop(name, None):
                row.hide()
                gone.add(row)
        self._clearing.take(gone)
        return gone

    def _begin_anew(self) -> None:
        self.verticalScrollBar().setValue(0)
        self.selection.clear()
        self.focus.forget()
        self.current = ""
        self.focus.stop_tab_at(self.order[0] if self.order else "")

    def leave(self) -> None:
        """Let the rows go; showing hundreds at once, when one comes back, would take too long."""
        self.section, self.order = "", []
        self.drawing.begin(iter(()))
        gone = self._forget_others()
        for stack in self.sheet.findChildren(Stack):
            stack.let_go(gone)

    def redraw(self) -> None:
        """Show the section with the new rows as they are now."""
        if self.standing and self.section:
            self.show_section(self.standing, self.section)

    def show_written(self, name: str) -> None:
        """Show how it stands with what was written in a row."""
        if row := self.rows.get(name):
            row.show_line(row.line, self.unsaved.get(name))

    # --- where one is

    def item(self, name: str) -> Item | None:
        """Return the living item of a row, or the one that a new row will make."""
        if self.standing is None:
            return None
        item = self.standing.snapshot.get(name)
        if item is None or item.deleted:
            return self.unsaved.new.item_of(name)
        return item

    def current_item(self) -> Item | None:
        """Return the living item in focus."""
        item = self.standing.snapshot.get(self.current) if self.standing else None
        return None if item is None or item.deleted else item

    def commit(self) -> None:
        """End the editing that is open, if any."""
        for row in list(self.rows.values()):
            row.commit()

    def is_writing(self) -> bool:
        """True while the focus is in an open editor."""
        row = self.rows.get(self.focus.holder())
        return row is not None and row.is_editing

    def mark_rows(self) -> None:
        """Show which row is current and which are chosen."""
        for name, row in self.rows.items():
            row.mark(current=name == self.current, selected=name in self.selection)

    def gap_at(self, point: QPoint) -> Gap | None:
        """Return the gap between rows nearest to a point of the page's widget."""
        from bufetat_editor.ui.gaps import gap_among

        return gap_among(self.fixed_rows(self.order), self.sheet, point)

    def fixed_rows(self, names: Sequence[str]) -> list[ItemRow]:
        """Return the rows of those that are made, as items and as rows."""
        snapshot = self.standing.snapshot if self.standing else None
        return [
            self.rows[name]
            for name in names
            if name in self.rows and snapshot and snapshot.is_living(name)
        ]

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the rows, choose several, open an editor."""
        key, is_plain = event.key(), not event.modifiers()
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and is_plain:
            if row := self.rows.get(self.current):
                row.open()
        elif key == Qt.Key.Key_Escape and self.selection:
            self.selection.clear()
            self.mark_rows()
        elif (target := self.neighbour(self.current, key)) and is_plain:
            self.selection.clear()
            self.focus.put(target)
            self.mark_rows()
        elif target and shift:
            self.selection.extend(target, self.current, self.order)
            self.focus.put(target)
            self.mark_rows()
        else:
            super().keyPressEvent(event)

    def edit_current(self) -> None:
        """Open the editor of the row in focus."""
        if row := self.rows.get(self.current):
            row.edit()

    def neighbour(self, name: str, key: int) -> str:
        """Return the row to which a key leads from another; nothing beyond the edge."""
        if name not in self.order:
            return self.order[0] if self.order and key == Qt.Key.Key_Down else ""
        index = self.order.index(name)
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
                return ""
        return self.order[index] if 0 <= index < len(self.order) else ""

    # --- within

    def _on_focused(self, name: str) -> None:
        self.focus.stop_tab_at(name)
        self.current = name
        self.mark_rows()
        self.focus.show(name)
        self.current_changed.emit(name)

    def _on_theme_changed(self) -> None:
        for row in self.rows.values():
            row.renew()
