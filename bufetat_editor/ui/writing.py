"""What is done in the open editor that concerns more than its text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal

from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.domain.checking.words import listed_word
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.ui.caret import length
from bufetat_editor.ui.check_wishes import AcceptFinding, AddWord
from bufetat_editor.ui.page import Page
from bufetat_editor.ui.places import FIRST, Place, levels, place_beside, place_of_new, runs_on
from bufetat_editor.ui.spelling.keys import WordAct
from bufetat_editor.ui.wishes import ShiftItems

if TYPE_CHECKING:
    from bufetat_editor.ui.item_editor import ItemEditor
    from bufetat_editor.ui.item_row import ItemRow
    from bufetat_editor.ui.spelling.marked_words import MarkedWord


_SPACES = " \n"
"""What is dropped where a text is parted, as joining puts a space there."""


class Writing(QObject):
    """Lets one write from row to row: on to the next, back to the one before, in and out."""

    new_row_wished = Signal(object)  # Place, or none for the one below the row in focus

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def attend(self, name: str, editor: ItemEditor) -> None:
        """Listen to an editor that has opened."""
        page = self._page
        item = page.item(name)
        editor.nests = item is not None and bool(levels(item))
        page.selection.clear()
        page.rows[name].focused.emit(name)  # the focus went to the editor and past the row
        editor.typed.connect(lambda: page.typed.emit(name))
        editor.cursorPositionChanged.connect(lambda: page.focus.show(name))
        editor.went_on.connect(lambda before, rest: self._go_on(name, before, rest))
        editor.joined.connect(lambda text: self._join(name, text))
        editor.left.connect(lambda direction: self._leave(name, direction))
        editor.level_wished.connect(lambda direction: self.shift(name, direction))
        editor.pasted.connect(lambda source: self._paste(name, source))
        editor.word_wished.connect(lambda act, marked: self._tell_of_word(name, act, marked))

    def shift(self, name: str, direction: int) -> None:
        """Make the item a sub-entry (1), or take it out again (-1), and write on."""
        page = self._page
        item = page.item(name)
        if item is None or page.standing is None:
            return
        written = page.unsaved.get(name)
        if name in page.unsaved.new and (written is None or written.waits):
            self._shift_new(name, item, direction)
        elif levels(item):
            page.rows[name].save()
            page.wished.emit(ShiftItems((name,), direction))

    def _shift_new(self, name: str, item: Item, direction: int) -> None:
        page = self._page
        if page.standing is None:
            return
        snapshot = page.standing.snapshot
        place = page.unsaved.new.place_of(name, snapshot)
        if direction > 0 and (sub := kind_of(item.kind).sub):
            family = [one.id for one in snapshot.children(place.parent)]
            above = family[-1] if place.after is None and family else place.after
            is_there = above and (snapshot.is_living(above) or page.unsaved.is_being_saved(above))
            moved = Place(sub, above, None) if above and is_there else None
        elif direction < 0 and -1 in levels(item):
            parent = page.item(place.parent)
            moved = Place(parent.kind, str(parent.parent), parent.id) if parent else None
        else:
            moved = None
        if moved:
            self._begin_again(name, moved)

    def _begin_again(self, name: str, place: Place) -> None:
        """Go on in a new row of another kind, whose item has another id."""
        page, row = self._page, self._page.rows[name]
        if page.standing is None:
            return
        text = row.editor.text() if row.editor else row.shown_text
        caret = row.editor.textCursor().position() if row.editor else length(text)
        again = page.unsaved.new.add(place, page.standing.snapshot)
        row.close_editor()
        page.unsaved.drop(name)
        page.given_up.emit(name)
        page.focus.put_later(again, edit_at=0)
        page.redraw()
        self._write_in(again, text, caret)

    def _write_in(self, name: str, text: str, caret: int) -> None:
        """Write in an open editor as if by hand."""
        row = self._page.rows.get(name)
        if row and row.editor:
            row.editor.insertPlainText(text)
            row.editor.place_cursor(caret)

    def _go_on(self, name: str, before: str, rest: str) -> None:
        page = self._page
        item, row = page.item(name), page.rows[name]
        if item is None:
            return
        if not (before + rest).strip() and name in page.unsaved.new:
            row.commit()
        elif not runs_on(item.kind) or not rest.strip():
            self._begin_next(name, item)
        elif not before.strip():
            self._begin_above(name, item)
        else:
            self._split(name, item, before, rest)

    def _begin_next(self, name: str, item: Item) -> None:
        page = self._page
        page.rows[name].commit()
        if _goes_on(item):
            page.current = name
            self.new_row_wished.emit(None)

    def _begin_above(self, name: str, item: Item) -> None:
        page = self._page
        if page.standing is None:
            return
        if name in page.unsaved.new:
            place = page.unsaved.new.place_of(name, page.standing.snapshot)
        else:
            family = [one.id for one in page.standing.snapshot.children(item.parent)]
            index = family.index(item.id) if item.id in family else 0
            place = Place(item.kind, str(item.parent), family[index - 1] if index else FIRST)
        self.new_row_wished.emit(place)

    def _split(self, name: str, item: Item, before: str, rest: str) -> None:
        page, place = self._page, place_beside(item)
        row = page.rows[name]
        if place is None or page.standing is None:
            return
        if page.standing.snapshot.is_living(name):
            row.save()  # what was typed until now is a step of its own
        before, rest = before.rstrip(_SPACES), rest.lstrip(_SPACES)
        snapshot, seen = page.standing.snapshot, row.seen
        row.close_editor()
        behind = page.unsaved.new.add(place, snapshot)
        if snapshot.is_living(name):
            page.wished.emit(page.unsaved.split(name, before, rest, behind, seen))
        else:
            page.wished.emit(page.unsaved.save(name, before, seen, snapshot))
            page.wished.emit(page.unsaved.save(behind, rest, "", snapshot))
        page.show_written(name)
        page.focus.put_later(behind, edit_at=0)
        page.redraw()

    def _join(self, name: str, text: str) -> None:
        """Go back to the row before, with what is written."""
        from bufetat_editor.history.splitting import joined_text

        page, row = self._page, self._page.rows[name]
        is_new = name in page.unsaved.new and not page.unsaved.is_being_saved(name)
        if is_new and not text.strip():
            above = page.neighbour(name, Qt.Key.Key_Up)
            row.commit()
            self._write_at_end(above)
            return
        target = self._before(name)
        if target is None or target.is_unsaved:
            return
        above = target.shown_text
        joined = joined_text(above, text)
        at = length(joined) - length(text)
        row.close_editor()
        if is_new:
            page.unsaved.drop(name)
            page.given_up.emit(name)
            self._write_at_end(target.line.item.id)
            self._write_in(target.line.item.id, joined.removeprefix(above), at)
            page.redraw()
            return
        page.wished.emit(page.unsaved.join(name, text, row.seen))
        page.show_written(name)
        page.focus.put_later(target.line.item.id, edit_at=at)

    def _before(self, name: str) -> ItemRow | None:
        """The row before, of the same list."""
        page, item = self._page, self._page.item(name)
        for other in reversed(page.order[: page.order.index(name)]):
            one = page.item(other)
            if item and one and (one.parent, one.kind) == (item.parent, item.kind):
                return page.rows.get(other)
        return None

    def _leave(self, name: str, direction: int) -> None:
        page = self._page
        target = page.neighbour(name, Qt.Key.Key_Up if direction < 0 else Qt.Key.Key_Down)
        if not target:
            return
        page.rows[name].commit()
        if direction < 0:
            self._write_at_end(target)
        elif target in page.rows:
            page.focus.put(target, edit_at=0)

    def _write_at_end(self, name: str) -> None:
        if row := self._page.rows.get(name):
            self._page.focus.put(name, edit_at=length(row.shown_text))

    def _paste(self, name: str, source: QMimeData) -> None:
        self._page.pasted.emit(name, source)

    def _tell_of_word(self, name: str, act: WordAct, marked: MarkedWord) -> None:
        """Take a word into the word list, or let it stand in this text."""
        page = self._page
        item, editor = page.item(name), page.rows[name].editor
        if item is None or editor is None:
            return
        text = editor.text()
        start = text.find(marked.word)
        at = start, start + len(marked.word)
        if act == "add_word":
            page.wished.emit(AddWord(listed_word(text, at)))
            return
        if name in page.unsaved.new:
            page.rows[name].save()  # what is to stand must be there
        page.wished.emit(AcceptFinding(Finding(marked.rule, replace(item, text=text), at)))


def _goes_on(item: Item) -> bool:
    """True where Enter makes a new row: after running text, and under a heading of such."""
    if runs_on(item.kind):
        return True
    place = place_of_new(item)
    return place is not None and place.kind != item.kind
