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
        unsaved: a text that could not be saved, kept until it is.
    """

    text_committed = Signal(str, str, str)  # item id, text, the text that it was made from
    abandoned = Signal(str)
    focused = Signal(str)
    grown = Signal()

    def __init__(self, line: Line, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.unsaved: str | None = None
        self._theme = theme
        self._pending: str | None = None
        self._seen = ""
        self._waiting = 0
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

    def show_line(self, line: Line) -> None:
        """Show another state of the item."""
        if line == self.line and self._set_text == self.shown_text:
            return
        self.line = line
        self._face = FACES[line.role]
        self._renew()

    def show_pending(self, text: str) -> None:
        """Show a text that is being saved, until that is settled."""
        self._pending, self.unsaved = text, None
        self._waiting += 1
        self._renew()

    def settle(self) -> None:
        """Take in that a text is saved; the line that shows it comes next."""
        self._waiting -= 1
        if not self._waiting:
            self._pending = None

    def keep_unsaved(self, text: str) -> None:
        """Keep a text that could not be saved, for the editor to take up again."""
        self._pending, self.unsaved, self._waiting = None, text, 0
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
        """The text in the row: unsaved or being saved, else the item's."""
        for text in (self.unsaved, self._pending, self.line.item.text):
            if text is not None:
                return text
        return ""

    # --- editing

    @property
    def is_editing(self) -> bool:
        """True while its editor is open."""
        return self._editor is not None

    @property
    def can_edit(self) -> bool:
        """True if items of its kind have a text."""
        return kind_of(self.line.item.kind).wording != "none"

    def edit(self, position: int | None = None) -> None:
        """Open the editor, with the caret at a place in the text or at its end."""
        if self._editor or not self.can_edit:
            return
        from bufetat_editor.ui.item_editor import ItemEditor

        text = self.shown_text
        self._seen = self.line.item.text if self._pending is None else self._pending
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
        return badges_of(self.line.change, unsaved=self.unsaved is not None)

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
        tokens = self._theme.tokens
        frame = QRectF(self.rect()).adjusted(1.5, self._face.above + 1.5, -1.5, -1.5)
        if self.is_editing:
            painter.setPen(QPen(tokens.color("accent"), 2))
            painter.setBrush(tokens.color("panel"))
        elif self.hasFocus():
            painter.setPen(QPen(tokens.color("accent"), 2))
            painter.setBrush(tokens.color("accent_soft"))
        elif self._is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("accent_soft"))
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("chip"))
        else:
            return
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)

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
        changed = text != self.line.item.text
        self._close_editor()
        if changed:
            self.show_pending(text)
            self.text_committed.emit(self.line.item.id, text, self._seen)
        else:
            self.unsaved = None
            self._renew()
            self.abandoned.emit(self.line.item.id)

    def _on_abandoned(self) -> None:
        self._close_editor()
        self.unsaved = None
        self._renew()
        self.abandoned.emit(self.line.item.id)

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
        self._set_text = self.shown_text
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
