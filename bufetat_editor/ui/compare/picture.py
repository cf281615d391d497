"""What a row of the compare page looks like: its measures in any width, and the drawing of them."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from bufetat_editor.ui.badges import HEIGHT, Badge, draw_badges, width_of
from bufetat_editor.ui.compare.rows import Row
from bufetat_editor.ui.compare.words import change_name
from bufetat_editor.ui.marked_text import MarkedText, Piece, both_sides, one_side
from bufetat_editor.ui.theme import Theme, font

_SIDE = 14
_PAD = 11
_GAP = 14
_PLACE = 172
_CHIP = 96
_NARROW = 600
"""A row narrower than this, in pixels at the usual size, has its text below place and chip."""
_ABREAST = 620
"""Texts side by side need this width, in pixels at the usual size."""
_RADIUS = 8
_TONES = {"added": "added", "removed": "removed"}


class RowPicture:
    """The picture of a row.

    Args:
        is_split: whether the two wordings are shown one by one.
    """

    def __init__(self, row: Row, theme: Theme, *, is_split: bool) -> None:
        self._row = row
        self._theme = theme
        self._is_split = is_split and row.change == "text"
        name = change_name(row.change or "")
        tone = _TONES.get(row.change or "", "warn")
        self._badges = (Badge(name, tone),) if name else ()

    # --- measures

    def height(self, width: int) -> int:
        """Return the height of the row in a width."""
        head = self._place.height(self._place_width(width))
        text = self._text_height(self._text_area(width, 0).width())
        if self._is_narrow(width):
            return 2 * _PAD + max(head, HEIGHT) + self._theme.zoomed(4) + text
        return 2 * _PAD + max(head, HEIGHT, text)

    def _is_narrow(self, width: int) -> bool:
        return width < self._theme.zoomed(_NARROW)

    def _place_width(self, width: int) -> int:
        if self._is_narrow(width):
            chip = width_of(self._badges) if self._badges else 0
            return max(width - 2 * _SIDE - chip - _GAP, 40)
        return self._theme.zoomed(_PLACE)

    def _text_area(self, width: int, head: int) -> QRect:
        """Where the text stands, without its height.

        Args:
            head: height of what stands over it in a narrow row.
        """
        if self._is_narrow(width):
            return QRect(_SIDE, _PAD + head + self._theme.zoomed(4), max(width - 2 * _SIDE, 40), 0)
        left = _SIDE + self._theme.zoomed(_PLACE) + _GAP + _CHIP + _GAP
        return QRect(left, _PAD, width - left - _SIDE, 0)

    def _text_height(self, width: int) -> int:
        if not self._is_split:
            return self._text.height(width)
        each = self._column(width)
        heights = [label.height(each) + text.height(each) for label, text in self._sides]
        return max(heights) if each < width else sum(heights) + self._theme.zoomed(6)

    def _column(self, width: int) -> int:
        """The width of each of two texts."""
        return (width - 2 * _GAP) // 2 if width >= self._theme.zoomed(_ABREAST) else width

    # --- texts

    def _font(self, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return font(pixels * self._theme.zoom / 100, weight)

    def _set(self, pieces: list[Piece], pixels: float, line: float) -> MarkedText:
        return MarkedText(pieces, self._font(pixels), self._theme.zoomed(line), self._theme.tokens)

    @cached_property
    def _place(self) -> MarkedText:
        texts = filter(None, (self._row.place, self._row.decided))
        return self._set([Piece("\n".join(texts), "muted")], 12.5, 19)

    @cached_property
    def _text(self) -> MarkedText:
        pieces = [*both_sides(self._row.spans)]
        if self._row.change is None:
            pieces = [Piece(piece.text, "muted") for piece in pieces]
        if self._row.note:
            tone = "muted" if self._row.change else "warn"
            pieces.append(Piece(f"  {self._row.note}", tone))
        return self._set(pieces, 14.5, 21)

    @cached_property
    def _sides(self) -> tuple[tuple[MarkedText, MarkedText], ...]:
        labels = (
            QCoreApplication.translate("CompareRows", "Before"),
            QCoreApplication.translate("CompareRows", "After"),
        )
        texts = ([*one_side(self._row.spans, "delete")], [*one_side(self._row.spans, "insert")])
        return tuple(
            (self._set([Piece(label, "muted")], 12, 18), self._set(text, 14.5, 21))
            for label, text in zip(labels, texts, strict=True)
        )

    # --- drawing

    def draw(
        self, painter: QPainter, frame: QRect, ground: str, *, is_in_focus: bool = False
    ) -> None:
        """Draw ground, place, chip and text.

        Args:
            ground: the token of its ground; empty for the page's.
            is_in_focus: whether keys are meant for it; then it is framed.
        """
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(frame.topLeft())
        width, height = frame.width(), frame.height()
        self._draw_ground(painter, QRectF(0, 0, width, height), ground)
        if is_in_focus:
            self._draw_focus(painter, QRectF(0, 0, width, height))
        place = self._place_width(width)
        self._place.draw(painter, QPointF(_SIDE, _PAD), place)
        narrow = self._is_narrow(width)
        if self._badges:
            left = width - _SIDE - width_of(self._badges)
            if not narrow:
                left = _SIDE + place + _GAP
            right = left + width_of(self._badges)
            draw_badges(painter, self._badges, self._theme.tokens, right, _PAD)
        head = max(self._place.height(place), HEIGHT) if narrow else 0
        self._draw_text(painter, self._text_area(width, head))
        painter.restore()

    def _draw_ground(self, painter: QPainter, size: QRectF, ground: str) -> None:
        tokens = self._theme.tokens
        bottom, right = size.bottom() - 0.5, size.right() - _SIDE
        painter.setPen(QPen(tokens.color("line"), 1))
        painter.drawLine(QPointF(_SIDE, bottom), QPointF(right, bottom))
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color(ground))
            painter.drawRoundedRect(size.adjusted(4, 3, -4, -4), _RADIUS, _RADIUS)

    def _draw_focus(self, painter: QPainter, size: QRectF) -> None:
        painter.setPen(QPen(self._theme.tokens.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(size.adjusted(4, 3, -4, -4), _RADIUS, _RADIUS)

    def _draw_text(self, painter: QPainter, area: QRect) -> None:
        painter.setPen(self._theme.tokens.color("text"))
        at, width = QPointF(area.topLeft()), area.width()
        if not self._is_split:
            self._text.draw(painter, at, width)
            return
        each = self._column(width)
        for label, text in self._sides:
            label.draw(painter, at, each)
            text.draw(painter, at + QPointF(0, label.height(each)), each)
            if each < width:
                at += QPointF(each + 2 * _GAP, 0)
            else:
                height = label.height(each) + text.height(each)
                at += QPointF(0, height + self._theme.zoomed(6))
