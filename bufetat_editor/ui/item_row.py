"""The one row: an item as it stands in the document, with the editor that opens in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.ui.badges import Badge, badges_of, draw_badges, width_of
from bufetat_editor.ui.faces import FACES
from bufetat_editor.ui.lines import Line
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.unsaved import Written
from bufetat_editor.ui.wording import Wording

if TYPE_CHECKING:  # loaded when the first editor opens
    from bufetat_editor.ui.item_editor import ItemEditor

_SIDE = 10
_GAP = 12
_NARROW = 420
_RADIUS = 8


class ItemRow(QWidget):
    """Shows one line; a page holds one for each of its items and lays them out.

    Attributes:
        line: what it shows.
        written: what was written in it and is not in the model yet.
    """

    text_committed = Signal(str, str, str)  # item id, text, the text that it was made from
    abandoned = Signal(str, object)  # item id, what had been written when it was taken up
    focused = Signal(str)
    grown = Signal()

    def __init__(self, line: Line, written: Written | None, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.written = written
        self._theme = theme
        self._taken_up = written
        self._seen = ""
        self._is_current = False
        self._editor: ItemEditor | None = None
        self._face = FACES[line.role]
        self._wording = self._set_wording()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(_grows_with_its_text())
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._name()

    # --- what it shows

    def show_line(self, line: Line, written: Written | None) -> None:
        """Show another state of the item, or what was written over it."""
        if (line, written) == (self.line, self.written):
            return
        self.line, self.written = line, written
        self._face = FACES[line.role]
        self._renew()

    def mark(self, *, current: bool) -> None:
        """Show whether it is this item that the history is about."""
        self._is_current = current
        self.update()

    def renew_colors(self) -> None:
        """Draw with another palette."""
        self._renew()

    @property
    def shown_text(self) -> str:
        """The text in the row: what was written last, else the item's."""
        return self.written.text if self.written else self.line.item.text or ""

    @property
    def is_unsaved(self) -> bool:
        """True if what was written in it could not be saved."""
        return self.written is not None and self.written.is_refused

    # --- editing

    @property
    def is_editing(self) -> bool:
        """True while its editor is open."""
        return self._editor is not None

    @property
    def can_edit(self) -> bool:
        """True if items of its kind have a text, and this one is not just being made."""
        is_made = self.written and self.written.is_new and not self.written.is_refused
        return kind_of(self.line.item.kind).wording != "none" and not is_made

    def edit(self, position: int | None = None) -> None:
        """Open the editor, with the caret at a place in the text or at its end."""
        if self._editor or not self.can_edit:
            return
        from bufetat_editor.ui.item_editor import ItemEditor

        text = self.shown_text
        self._taken_up = self.written
        self._seen = self.line.item.text if self.is_unsaved else text
        editor = ItemEditor(text, self._face.font(), self._face.line, self._theme, self)
        editor.committed.connect(self._on_committed)
        editor.abandoned.connect(self._on_abandoned)
        self._editor = editor
        self._place_editor()
        editor.grown.connect(self._on_grown)
        editor.place_cursor(len(text) if position is None else position)
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def commit(self) -> None:
        """End the editing, if any, and hand the text over."""
        if self._editor:
            self._editor.commit()

    # --- measures

    def sizeHint(self) -> QSize:
        """Give a width to start from; the page's width decides."""
        return QSize(360, self._face.above + 2 * self._face.pad + self._face.line)

    def minimumSizeHint(self) -> QSize:
        """Let a page be narrow."""
        return QSize(120, self._face.line)

    def hasHeightForWidth(self) -> bool:
        """Its text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text, the air round it and a line for badges in a narrow row."""
        area = self._text_area(width)
        text = (
            self._editor.height_for(area.width())
            if self._editor
            else self._wording.height(area.width())
        )
        below = self._badge_line(width)
        return self._face.above + 2 * self._face.pad + text + below

    def _text_area(self, width: int) -> QRect:
        left = _SIDE + self._gutter()
        right = width - _SIDE
        badges = self._badges()
        if badges and not self._badge_line(width):
            right -= width_of(badges) + _GAP
        return QRect(left, self._face.above + self._face.pad, max(right - left, 40), 0)

    def _gutter(self) -> int:
        return self._face.gutter if self.line.gutter or not self._face.hanging else 0

    def _badge_line(self, width: int) -> int:
        return 26 if self._badges() and width < _NARROW else 0

    def _badges(self) -> tuple[Badge, ...]:
        return badges_of(self.line.change, unsaved=self.is_unsaved)

    # --- events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, number, text and badges."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_frame(painter)
        area = self._text_area(self.width())
        self._draw_gutter(painter, area)
        if not self._editor:
            muted = self.line.caption and not self.shown_text
            painter.setPen(self._theme.tokens.color("muted" if muted else "text"))
            self._wording.draw(painter, QPointF(area.topLeft()), area.width())
        badges = self._badges()
        if badges and self._badge_line(self.width()):
            top = self.height() - self._face.pad - 22
            draw_badges(painter, badges, self._theme.tokens, area.left() + width_of(badges), top)
        elif badges:
            top = area.top() + (self._face.line - 20) // 2
            draw_badges(painter, badges, self._theme.tokens, self.width() - _SIDE, top)

    def _draw_frame(self, painter: QPainter) -> None:
        if ground := self._ground():
            tokens = self._theme.tokens
            has_line = self.is_editing or self.hasFocus()
            painter.setPen(QPen(tokens.color("accent"), 2) if has_line else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color(ground))
            frame = QRectF(self.rect()).adjusted(1.5, self._face.above + 1.5, -1.5, -1.5)
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)

    def _ground(self) -> str:
        if self.is_editing:
            return "panel"
        if self.hasFocus() or self._is_current:
            return "accent_soft"
        return "chip" if self.underMouse() else ""

    def _draw_gutter(self, painter: QPainter, area: QRect) -> None:
        painter.setFont(self._face.gutter_font())
        painter.setPen(self._theme.tokens.color("muted"))
        left = _SIDE + self._face.indent
        painter.drawText(QPointF(left, area.top() + self._wording.baseline()), self.line.gutter)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the editor where the text was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            area = self._text_area(self.width())
            at = self._wording.position_at(event.position() - QPointF(area.topLeft()), area.width())
            self.edit(min(at, len(self.shown_text)))

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

    def _place_editor(self) -> None:
        if self._editor:
            area = self._text_area(self.width())
            area.setHeight(self._editor.height_for(area.width()))
            self._editor.setGeometry(area)

    def _on_grown(self) -> None:
        self._place_editor()
        self.updateGeometry()
        self.grown.emit()

    def _on_committed(self, text: str) -> None:
        if text == self._seen:
            self._on_abandoned()
        else:
            self._close_editor()
            self.text_committed.emit(self.line.item.id, text, self._seen)

    def _on_abandoned(self) -> None:
        self._close_editor()
        self.abandoned.emit(self.line.item.id, self._taken_up)

    def _close_editor(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        if editor.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.hide()
        editor.deleteLater()
        self.updateGeometry()
        self.update()

    def _renew(self) -> None:
        self._wording = self._set_wording()
        self._name()
        self.updateGeometry()
        self.update()

    def _set_wording(self) -> Wording:
        return Wording(
            self.shown_text or self.line.caption,
            self.line.call,
            self._face.font(),
            self._face.line,
            self._theme.tokens.color("accent"),
        )

    def _name(self) -> None:
        parts = [self.line.gutter, self.shown_text or self.line.caption]
        parts += [badge.text for badge in self._badges()]
        self.setObjectName(self.line.item.id)
        self.setAccessibleName(" ".join(part for part in parts if part) or self._empty_name())
        self.setAccessibleDescription(kind_of(self.line.item.kind).labels.nb)

    def _empty_name(self) -> str:
        return self.tr("Empty text")


def _grows_with_its_text() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
