"""What a person does to the rows of a page, turned into wishes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, QTimer

from bufetat_editor.domain.items import Item
from bufetat_editor.ui.dragging import Dragging
from bufetat_editor.ui.item_row import ItemRow
from bufetat_editor.ui.page import Page
from bufetat_editor.ui.places import (
    Place,
    Spot,
    place_beside,
    place_of_new,
    stands_at,
    tops,
)
from bufetat_editor.ui.unsaved import Written
from bufetat_editor.ui.wish import Wish
from bufetat_editor.ui.wishes import MoveItems, RemoveItems, ShiftItems, StepItems, Way
from bufetat_editor.ui.writing import Writing

_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Acts(QObject):
    """The acts on one page; each acts on the chosen rows, else on the one in focus."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._writing = Writing(page)
        self._writing.new_row_wished.connect(self.add_below)
        self._dragging = Dragging(page)
        self._dragging.let_go.connect(self.move_to)
        self._before = self._now = ""
        page.row_made.connect(self._attend)
        for row in page.rows.values():
            self._attend(row)

    def items(self) -> list[Item]:
        """Return the items that an act is about, in order, without those that go along anyway."""
        page = self._page
        if page.standing is None:
            return []
        names = page.selection.names or {page.current}
        return tops(page.standing.snapshot, names)

    # --- new rows

    def add_below(self, place: Place | None = None) -> None:
        """Open an empty row below the one in focus, or at a place."""
        page = self._page
        item = page.item(page.current)
        place = place or (place_of_new(item) if item else None)
        if place is None or page.standing is None:
            return
        name = page.unsaved.new.add(place, page.standing.snapshot)
        page.commit()  # the row that it stands below may go away by this, but not its place
        page.focus.put_later(name, edit_at=0)
        page.redraw()

    def add_beside(self) -> None:
        """Open an empty row for another item of the same kind as the one in focus."""
        item = self._page.current_item()
        if item and (place := place_beside(item)):
            self.add_below(place)

    # --- rows that are there

    def remove(self) -> None:
        """Wish the items away; a row that could not be saved is given up."""
        page = self._page
        if page.current in page.unsaved.new and not page.selection:
            written = page.unsaved.get(page.current)
            if written is None or written.waits:
                page.rows[page.current].close_editor()
                self._on_abandoned(page.current, written)
        elif items := self.items():
            page.commit()
            self._wish(RemoveItems(tuple(item.id for item in items)))

    def move(self, direction: int) -> None:
        """Wish the items one place up (-1) or down (1)."""
        self._step("down" if direction > 0 else "up")

    def move_aside(self, direction: int) -> None:
        """Wish the items into the cell to the left (-1) or right (1)."""
        self._step("right" if direction > 0 else "left")

    def _step(self, way: Way) -> None:
        if items := self.items():
            self._save()
            self._wish(StepItems(tuple(item.id for item in items), way))

    def move_to(self, items: list[Item], spot: Spot) -> None:
        """Wish the items to a place where they do not stand; what is being written goes along."""
        standing = self._page.standing
        if standing is None or stands_at(standing.snapshot, items, spot):
            return
        self._save()
        self._wish(MoveItems(tuple(item.id for item in items), spot.parent, spot.after))

    def shift(self, direction: int) -> None:
        """Wish the items in as sub-entries of the one above (1), or out again (-1)."""
        page = self._page
        if page.current in page.unsaved.new:
            self._writing.shift(page.current, direction)
        elif items := self.items():
            self._save()
            self._wish(ShiftItems(tuple(item.id for item in items), direction))

    def choose_all(self) -> None:
        """Choose all of the same kind beside the row in focus; all of its text while one writes."""
        page = self._page
        item = page.current_item()
        if page.is_writing() and (editor := page.rows[page.current].editor):
            editor.selectAll()
        elif item and page.standing:
            family = page.standing.snapshot.children(item.parent, item.kind)
            page.selection.choose([one.id for one in family])
            page.mark_rows()

    # --- what rows tell

    def _attend(self, row: ItemRow) -> None:
        row.text_committed.connect(self._on_text_committed)
        row.abandoned.connect(self._on_abandoned)
        row.focused.connect(self._on_focused)
        row.chosen.connect(self._on_chosen)
        row.editor_opened.connect(self._writing.attend)
        row.dragged.connect(lambda to: self._on_dragged(row.line.item.id, to))
        row.dropped.connect(self._dragging.drop)

    def _on_text_committed(self, name: str, text: str, seen: str) -> None:
        page = self._page
        if page.standing is None:
            return
        if name in page.unsaved.new and not text.strip():
            self._on_abandoned(name, page.unsaved.get(name))
            return
        wish = page.unsaved.save(name, text, seen, page.standing.snapshot)
        page.show_written(name)
        self._wish(wish)

    def _on_abandoned(self, name: str, taken_up: Written | None) -> None:
        page = self._page
        was_new = name in page.unsaved.new
        given_up = page.unsaved.give_up(name, taken_up)
        page.given_up.emit(name)
        if given_up:
            page.discarded.emit(given_up)
        if was_new and name not in page.unsaved.new:
            above = page.neighbour(name, Qt.Key.Key_Up)
            if page.rows[name].isAncestorOf(page.window().focusWidget()) or page.current == name:
                page.focus.put(above)
            page.redraw()
        else:
            page.show_written(name)

    def _on_focused(self, name: str) -> None:
        """Remember where the focus was before a click took it, for as long as that lasts."""
        self._before, self._now = self._now, name
        QTimer.singleShot(0, self, self._forget_before)

    def _forget_before(self) -> None:
        self._before = self._now

    def _on_chosen(self, name: str, modifiers: Qt.KeyboardModifier) -> None:
        page = self._page
        before = self._before if self._before in page.order else ""
        if modifiers & _SHIFT:
            page.selection.extend(name, before, page.order)
        elif modifiers:
            page.selection.toggle(name, before)
        elif name not in page.selection:
            page.selection.clear()
        page.mark_rows()

    def _on_dragged(self, name: str, to: QPoint) -> None:
        item = self._page.item(name)
        is_one = name not in self._page.selection
        if item and name not in self._page.unsaved.new:
            self._dragging.drag([item] if is_one else self.items(), to)

    def _save(self) -> None:
        for row in list(self._page.rows.values()):
            row.save()

    def _wish(self, wish: Wish) -> None:
        self._page.wished.emit(wish)
