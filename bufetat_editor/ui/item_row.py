"""The one row: an item as it stands in the document, with the editor that opens in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.matching import Stretch
from bufetat_editor.ui.caret import length
from bufetat_editor.ui.language import label
from bufetat_editor.ui.layouts import grows_with_its_text
from bufetat_editor.ui.lines import Line
from bufetat_editor.ui.row_picture import Mood, RowPicture
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.unsaved import Written

if TYPE_CHECKING:  # loaded when the first editor opens
    from bufetat_editor.domain.checking.prose import Spot
    from bufetat_editor.ui.item_editor import ItemEditor
    from bufetat_editor.ui.spelling.marks import Marks

_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ItemRow(QWidget):
    """Shows one line; a page holds one for each of its items and lays them out.

    Attributes:
        line: what it shows.
        written: what was written in it and is not in the model yet.
        hits: where words stand in its text that were looked for.
        seen: while it is edited, the wording that the new one is made from.
    """

    text_committed = Signal(str, str, str)  # item id, text, the text that it was made from
    abandoned = Signal(str, object)  # item id, what had been written when it was taken up
    focused = Signal(str)
    grown = Signal()
    editor_opened = Signal(str, object)  # item id, ItemEditor
    chosen = Signal(str, object)  # item id, keyboard modifiers
    dragged = Signal(object)  # where to, QPoint on the screen
    dropped = Signal(object)  # where, QPoint on the screen
    particulars_wished = Signal()

    def __init__(self, line: Line, written: Written | None, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.written = written
        self.seen = ""
        self._theme = theme
        self._taken_up = written
        self._is_current = False
        self._is_selected = False
        self._editor: ItemEditor | None = None
        self._press: QPointF | None = None
        self._is_dragged = False
        self._picture = RowPicture(line, written, theme)
        self.hits: tuple[Stretch, ...] = ()
        self._marks: Marks | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(grows_with_its_text())
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._name()

    # --- what it shows

    def show_line(self, line: Line, written: Written | None) -> None:
        """Show another state of the item, or what was written over it."""
        if (line, written) == (self.line, self.written):
            return
        self.line, self.written = line, written
        self.renew()
        editor = self._editor
        if editor and editor.text() == self.seen != self.shown_text:
            self.seen = self.shown_text  # nothing was typed, so the new wording is taken up
            editor.set_text(self.seen)

    def mark(self, *, current: bool, selected: bool = False) -> None:
        """Show whether the history is about it, and whether it is chosen with others."""
        if (current, selected) != (self._is_current, self._is_selected):
            self._is_current, self._is_selected = current, selected
            self._name()
            self.update()

    def show_hits(self, hits: Sequence[Stretch]) -> None:
        """Show where words stand in the item's text, until it is another or is written in."""
        self.hits = tuple(hits) if self.shown_text == self.line.item.text else ()
        self.update()

    def check_words(self, marks: Marks) -> None:
        """Show which words are not known, at rest and while it is written in."""
        self._marks = marks
        if self._editor:
            self._editor.check_words(marks, self.line.item.id)
        self.update()

    def misspelt(self) -> tuple[Spot, ...]:
        """Return the words that are known to be wrong; none while it is written in."""
        if self._marks is None or self.is_editing:
            return ()
        return self._marks.misspelt(self.line.item.id, self.shown_text)

    def renew(self) -> None:
        """Draw anew: another text, palette or size."""
        before = self.shown_text
        self._picture = RowPicture(self.line, self.written, self._theme)
        if self.shown_text != before:
            self.hits = ()
        self._name()
        self._place_editor()
        self.updateGeometry()
        self.update()

    @property
    def shown_text(self) -> str:
        """The text in the row: what was written last, else the item's."""
        return self._picture.text

    @property
    def is_unsaved(self) -> bool:
        """True if what was written in it waits: it was refused or left unfinished."""
        return self.written is not None and self.written.waits

    @property
    def base(self) -> int:
        """The changeset that made the wording from which the new one is made."""
        recalled = self.written.base if self.written else None
        return self.line.item.cs if recalled is None else recalled

    # --- editing

    @property
    def editor(self) -> ItemEditor | None:
        """Its editor, while it is open."""
        return self._editor

    @property
    def is_editing(self) -> bool:
        """True while its editor is open."""
        return self._editor is not None

    @property
    def can_edit(self) -> bool:
        """True if items of its kind have a text."""
        return kind_of(self.line.item.kind).wording != "none"

    def open(self, position: int | None = None) -> None:
        """Open the editor, or ask for the fields of an item of which only these are seen."""
        if self.line.note and not self.shown_text and self.can_edit:
            self.particulars_wished.emit()
        else:
            self.edit(position)

    def edit(self, position: int | None = None) -> None:
        """Open the editor, with the caret at a place in the text or at its end."""
        if self._editor or not self.can_edit:
            return
        from bufetat_editor.ui.item_editor import ItemEditor

        text = self.shown_text
        self._taken_up = self.written
        self.seen = self._made_from()
        face = self._picture.face
        editor = ItemEditor(text, face.font(), face.line, self._theme, self)
        editor.committed.connect(self._on_committed)
        editor.abandoned.connect(self._on_abandoned)
        self._editor = editor
        self.hits = ()
        if self._marks:
            editor.check_words(self._marks, self.line.item.id)
        self._place_editor()
        editor.grown.connect(self._on_grown)
        editor.place_cursor(length(text) if position is None else position)
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()
        self.editor_opened.emit(self.line.item.id, editor)

    def commit(self) -> None:
        """End the editing, if any, and hand the text over."""
        if self._editor:
            self._editor.commit()

    def save(self) -> None:
        """Hand the text over, if it is another, and let the editing go on."""
        if self._editor and (text := self._editor.text()) != self.seen:
            seen, self.seen = self.seen, text
            self.text_committed.emit(self.line.item.id, text, seen)

    def close_editor(self) -> None:
        """End the editing; what was written is someone else's to keep."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        editor.blockSignals(True)  # noqa: FBT003 - Qt's way; leaving must not commit now
        if editor.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.hide()
        editor.deleteLater()
        self.updateGeometry()
        self.update()

    # --- measures

    def sizeHint(self) -> QSize:
        """Give a width to start from; the page's width decides."""
        face = self._picture.face
        return QSize(360, face.above + 2 * face.pad + face.line)

    def minimumSizeHint(self) -> QSize:
        """Let a page be narrow."""
        return QSize(120, self._picture.face.line)

    def hasHeightForWidth(self) -> bool:
        """Its text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text and what is round it."""
        if self._editor is None:
            return self._picture.height(width)
        area = self._picture.text_area(width)
        return self._picture.height(width, self._editor.height_for(area.width()))

    def place_at(self, point: QPointF) -> int:
        """Return the place in the text nearest to a point of the row."""
        return self._picture.position_at(point, self.width())

    # --- events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        mood = Mood(
            focused=self.hasFocus(),
            current=self._is_current,
            selected=self._is_selected,
            editing=self.is_editing,
            hovered=self.underMouse(),
        )
        words = tuple(spot.at for spot in self.misspelt())
        self._picture.draw(QPainter(self), self.rect(), mood, self.hits, words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row, take hold of it, or begin to point at its text."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        choosing = event.modifiers() & _CHOOSING
        is_grip = self._picture.is_grip(event.position().x())
        self._press = None if choosing else event.position()
        if choosing or is_grip:
            self.chosen.emit(self.line.item.id, choosing)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the row by its grip, or select in its text."""
        is_grip = self._picture.is_grip((self._press or event.position()).x())
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            shape = Qt.CursorShape.OpenHandCursor if is_grip else Qt.CursorShape.IBeamCursor
            self.setCursor(shape)
            return
        way = (event.position() - self._press).manhattanLength()
        if not self._is_dragged and way < QApplication.startDragDistance():
            return
        self._is_dragged = True
        if is_grip:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())
        else:
            self._select(self._press, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the row, or open the editor where the text was clicked."""
        press, self._press = self._press, None
        was_dragged, self._is_dragged = self._is_dragged, False
        if press is None:
            return
        if self._picture.is_grip(press.x()):
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            if was_dragged:
                self.dropped.emit(event.globalPosition().toPoint())
        elif not was_dragged and self.rect().contains(event.position().toPoint()):
            self.open(self.place_at(event.position()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the page where we are."""
        super().focusInEvent(event)
        self.focused.emit(self.line.item.id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the editor over the text."""
        super().resizeEvent(event)
        self._place_editor()

    # --- within

    def _made_from(self) -> str:
        """The wording that is changed now: of what waits, not the waiting one itself."""
        if self.written is None or not self.written.waits:
            return self.shown_text
        return self.written.seen

    def _select(self, start: QPointF, end: QPointF) -> None:
        self.edit(self.place_at(start))
        if self._editor:
            to = self.place_at(end)
            self._editor.place_cursor(to, QTextCursor.MoveMode.KeepAnchor)

    def _place_editor(self) -> None:
        if self._editor:
            area = self._picture.text_area(self.width())
            area.setHeight(self._editor.height_for(area.width()))
            self._editor.setGeometry(area)

    def _on_grown(self) -> None:
        self._place_editor()
        self.updateGeometry()
        self.grown.emit()

    def _on_committed(self, text: str) -> None:
        if text == self.seen:
            self._on_abandoned()
        else:
            self.close_editor()
            self.text_committed.emit(self.line.item.id, text, self.seen)

    def _on_abandoned(self) -> None:
        self.close_editor()
        self.abandoned.emit(self.line.item.id, self._taken_up)

    def _name(self) -> None:
        parts = [self.line.gutter, self.shown_text, self.line.note]
        parts += [badge.text for badge in self._picture.badges]
        if self.line.outdated:
            parts.append(self.tr("refers to what no longer applies"))
        if self._is_selected:
            parts.append(self.tr("chosen"))
        self.setObjectName(self.line.item.id)
        self.setAccessibleName(" ".join(part for part in parts if part) or self.tr("Empty text"))
        self.setAccessibleDescription(label(kind_of(self.line.item.kind).labels))
