"""What a row looks like: its measures in any width, and the drawing of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextCharFormat, QTextLayout

from bufetat_editor.domain.matching import Stretch
from bufetat_editor.ui.badges import Badge, badges_of, draw_badges, width_of
from bufetat_editor.ui.caret import length
from bufetat_editor.ui.faces import face_of
from bufetat_editor.ui.lines import Line
from bufetat_editor.ui.spelling.wave import draw_waves
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.unsaved import Written
from bufetat_editor.ui.wording import Wording

_SIDE = 18
_GAP = 12
_BADGE = 20
_BADGE_LINE = 26
_NARROW = 420
_RADIUS = 8
_DOTS = ((6.5, -5), (6.5, 0), (6.5, 5), (11.5, -5), (11.5, 0), (11.5, 5))
"""The grip, by the middle of the first line."""


@dataclass(frozen=True, slots=True)
class Mood:
    """What a row is in the midst of."""

    focused: bool = False
    current: bool = False
    selected: bool = False
    editing: bool = False
    hovered: bool = False


class RowPicture:
    """The picture of a line, with what was written over it.

    Attributes:
        text: the text that is shown: what was written last, else the item's.
        badges: the small marks on it.
    """

    def __init__(self, line: Line, written: Written | None, theme: Theme) -> None:
        self._line = line
        self._theme = theme
        self.face = face_of(line.role, theme.zoom)
        self.text = written.text if written else line.item.text
        self.badges: tuple[Badge, ...] = badges_of(line, written)
        tokens = theme.tokens
        is_read = self.text == line.item.text  # what is not in the model yet nobody has read
        outdated = line.outdated if is_read else frozenset()
        self._heights: dict[int, int] = {}  # a page asks for the same ones again and again
        self._badges_width = width_of(self.badges) if self.badges else 0
        self._wording = Wording(
            self.text,
            self.face.font(),
            self.face.line,
            tokens.color("accent"),
            call=line.call,
            note=(line.note, tokens.color("muted")) if line.note else None,
            outdated=(outdated, tokens.color("warn")),
        )

    # --- measures

    def height(self, width: int, written: int | None = None) -> int:
        """Return the height of the row in a width.

        Args:
            written: the height of the editor that stands for the text, if it is open.
        """
        if written is not None:
            return self.face.above + 2 * self.face.pad + written
        if width not in self._heights:
            text = self._wording.height(self.text_area(width).width())
            self._heights[width] = self._around(width) + text
        return self._heights[width]

    def _around(self, width: int) -> int:
        return self.face.above + 2 * self.face.pad + self._badge_line(width)

    def text_area(self, width: int) -> QRect:
        """Return where the text stands, without its height."""
        left = _SIDE + self._gutter()
        right = width - _GAP
        if self.badges and width >= _NARROW:
            right -= self._badges_width + _GAP
        return QRect(left, self.face.above + self.face.pad, max(right - left, 40), 0)

    def is_grip(self, x: float) -> bool:
        """True where the row is taken hold of, left of its text."""
        return x < _SIDE + self._gutter()

    def position_at(self, point: QPointF, width: int) -> int:
        """Return the place in the text nearest to a point of the row."""
        area = self.text_area(width)
        at = self._wording.position_at(point - QPointF(area.topLeft()), area.width())
        return min(at, length(self.text))

    def _gutter(self) -> int:
        return self.face.gutter if self._line.gutter or not self.face.hanging else 0

    def _badge_line(self, width: int) -> int:
        """In a narrow row badges stand behind the last words, or on a line of their own."""
        if not self.badges or width >= _NARROW:
            return 0
        room = self._wording.room_after(self.text_area(width).width())
        return 0 if room > self._badges_width + _GAP else _BADGE_LINE

    # --- drawing

    def draw(
        self,
        painter: QPainter,
        size: QRect,
        mood: Mood,
        hits: Sequence[Stretch] = (),
        misspelt: Sequence[Stretch] = (),
    ) -> None:
        """Draw frame, grip, number, text and badges.

        Args:
            hits: where words stand in the text that were looked for.
            misspelt: where words stand that are not known.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_frame(painter, size, mood)
        area = self.text_area(size.width())
        if mood.hovered and not mood.editing:
            self._draw_grip(painter, area.top() + self.face.line / 2)
        painter.setFont(self.face.gutter_font())
        painter.setPen(self._theme.tokens.color("muted"))
        left = _SIDE + self.face.indent
        painter.drawText(QPointF(left, area.top() + self._wording.baseline()), self._line.gutter)
        if not mood.editing:
            painter.setPen(self._theme.tokens.color("text"))
            marked = [self._marked(hit) for hit in hits]
            self._wording.draw(painter, QPointF(area.topLeft()), area.width(), marked)
            self._draw_waves(painter, area, misspelt)
        if not (mood.editing and size.width() < _NARROW):  # there they would cover what is typed
            self._draw_badges(painter, size, area)

    def _marked(self, hit: Stretch) -> QTextLayout.FormatRange:
        """Stand out on a ground and by a line: by more than colour, and in the same letters."""
        start, end = self._in_qt(hit)
        made = QTextLayout.FormatRange()
        made.start, made.length = start, end - start
        style = QTextCharFormat()
        style.setBackground(self._theme.tokens.color("warn_soft"))
        style.setFontUnderline(True)
        made.format = style
        return made

    def _draw_waves(self, painter: QPainter, area: QRect, misspelt: Sequence[Stretch]) -> None:
        if misspelt:
            layout = self._wording.layout(area.width())
            words = [self._in_qt(word) for word in misspelt]
            draw_waves(painter, layout, QPointF(area.topLeft()), words, self._theme)

    def _in_qt(self, stretch: Stretch) -> Stretch:
        start, end = stretch
        return length(self.text[:start]), length(self.text[:end])

    def _draw_frame(self, painter: QPainter, size: QRect, mood: Mood) -> None:
        ground = _ground(mood)
        if not ground:
            return
        tokens = self._theme.tokens
        has_line = mood.editing or mood.focused
        painter.setPen(QPen(tokens.color("accent"), 2) if has_line else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color(ground))
        frame = QRectF(size).adjusted(1.5, self.face.above + 1.5, -1.5, -1.5)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if mood.selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("accent"))
            painter.drawRoundedRect(
                QRectF(frame.left(), frame.top() + 4, 4, frame.height() - 8), 2, 2
            )

    def _draw_grip(self, painter: QPainter, middle: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.color("muted"))
        for x, y in _DOTS:
            painter.drawEllipse(QPointF(x, middle + y), 1.3, 1.3)

    def _draw_badges(self, painter: QPainter, size: QRect, area: QRect) -> None:
        if not self.badges:
            return
        top = area.top() + (self.face.line - _BADGE) // 2
        if size.width() < _NARROW:
            top = size.height() - self.face.pad - (self.face.line + _BADGE) // 2
        draw_badges(painter, self.badges, self._theme.tokens, size.width() - _GAP, top)


def _ground(mood: Mood) -> str:
    if mood.editing:
        return "panel"
    if mood.focused or mood.current or mood.selected:
        return "accent_soft"
    return "chip" if mood.hovered else ""
