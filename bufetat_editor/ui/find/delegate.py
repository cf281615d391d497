"""Draws what was found: number, text with the words marked, and what is told of it."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from bufetat_editor.ui.find.model import ROW_ROLE
from bufetat_editor.ui.find.rows import FindRow, Mark
from bufetat_editor.ui.theme import Theme, font

Index = QModelIndex | QPersistentModelIndex

_SIDE = 14
_PAD = 9
_ABOVE_HEADING = 18
_BELOW_HEADING = 5
_GUTTER = 76
_BOX = 17
_BOX_ROOM = 30
_NOTE_GAP = 3
_RADIUS = 7


class FindDelegate(QStyledItemDelegate):
    """Draws a row; texts are shown whole."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._heights: dict[tuple[int, int], int] = {}

    def forget_heights(self) -> None:
        """Measure anew: there are other rows, or other letters."""
        self._heights.clear()

    def box(self, rect: QRect) -> QRect:
        """Return where in a row the box stands that chooses it."""
        side = self._theme.zoomed(_BOX)
        return QRect(rect.left() + _SIDE, rect.top() + _PAD, side, side)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give room for the whole text; measured once for each width."""
        width = self._view.viewport().width()
        key = (index.row(), width)
        if key not in self._heights:
            row: FindRow = index.data(ROW_ROLE)
            self._heights[key] = self._height(row, width)
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        row: FindRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.hit is None:
            self._draw_heading(painter, rect, row)
        else:
            self._draw_ground(painter, option)
            if row.proposal:
                self._draw_box(painter, option, index)
            self._draw_row(painter, rect, row)
        painter.restore()

    # --- measures

    def _height(self, row: FindRow, width: int) -> int:
        if row.hit is None:
            heading = _laid(row, self._heading_font(), width - 2 * _SIDE, {})
            return round(_height(heading)) + _ABOVE_HEADING + _BELOW_HEADING
        text_width = width - self._left(row) - _SIDE
        height = _height(_laid(row, self._font(), text_width, self._formats()))
        if row.note:
            height += _NOTE_GAP + _height(self._note(row, text_width))
        return round(height + 0.5) + 2 * _PAD

    def _left(self, row: FindRow) -> int:
        """Where the text begins."""
        box = _BOX_ROOM if row.proposal else 0
        return _SIDE + self._theme.zoomed(box + _GUTTER)

    # --- drawing

    def _draw_heading(self, painter: QPainter, rect: QRect, row: FindRow) -> None:
        layout = _laid(row, self._heading_font(), rect.width() - 2 * _SIDE, {})
        painter.setPen(self._theme.tokens.color("muted"))
        layout.draw(painter, QPointF(rect.left() + _SIDE, rect.top() + _ABOVE_HEADING))

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, rect, state = self._theme.tokens, QRectF(option.rect), option.state
        painter.setPen(QPen(tokens.color("line"), 1))
        painter.drawLine(
            QPointF(rect.left() + _SIDE, rect.bottom()),
            QPointF(rect.right() - _SIDE, rect.bottom()),
        )
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        if not is_current and not state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("accent_soft" if is_current else "chip"))
        if is_current and self._view.hasFocus():
            painter.setPen(QPen(tokens.color("accent"), 2))
        painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), _RADIUS, _RADIUS)

    def _draw_box(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = self._theme.tokens
        frame = QRectF(self.box(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5)
        is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.setPen(QPen(tokens.color("accent" if is_on else "border"), 1))
        painter.setBrush(tokens.color("accent" if is_on else "panel"))
        painter.drawRoundedRect(frame, 4, 4)
        if is_on:
            painter.setPen(QPen(tokens.color("on_accent"), 2))
            x, y, side = frame.left(), frame.top(), frame.width()
            hook = [(0.24, 0.52), (0.43, 0.71), (0.77, 0.31)]
            painter.drawPolyline([QPointF(x + a * side, y + b * side) for a, b in hook])

    def _draw_row(self, painter: QPainter, rect: QRect, row: FindRow) -> None:
        tokens, left = self._theme.tokens, self._left(row)
        width = rect.width() - left - _SIDE
        top = rect.top() + _PAD
        gutter = self._theme.zoomed(_GUTTER)
        painter.setPen(tokens.color("muted"))
        painter.setFont(self._small_font())
        place = QRectF(rect.left() + left - gutter, top, gutter - 10, rect.height() - 2 * _PAD)
        painter.drawText(place, Qt.TextFlag.TextWordWrap, row.gutter)
        layout = _laid(row, self._font(), width, self._formats())
        painter.setPen(tokens.color("text"))
        layout.draw(painter, QPointF(rect.left() + left, top))
        if row.note:
            painter.setPen(tokens.color("muted"))
            below = top + _height(layout) + _NOTE_GAP
            self._note(row, width).draw(painter, QPointF(rect.left() + left, below))

    def _note(self, row: FindRow, width: int) -> QTextLayout:
        return _wrapped(row.note, self._small_font(), width)

    # --- letters

    def _font(self) -> QFont:
        return font(self._theme.zoomed(14))

    def _small_font(self) -> QFont:
        return font(self._theme.zoomed(13))

    def _heading_font(self) -> QFont:
        return font(self._theme.zoomed(13), QFont.Weight.DemiBold)

    def _formats(self) -> dict[Mark, QTextCharFormat]:
        """How what is marked is set: never by its colour alone."""
        tokens = self._theme.tokens
        hit = QTextCharFormat()
        hit.setFontWeight(QFont.Weight.Bold)
        hit.setFontUnderline(True)
        insert = _colored(tokens.color("added"), tokens.color("added_soft"))
        insert.setFontUnderline(True)
        delete = _colored(tokens.color("removed"), tokens.color("removed_soft"))
        delete.setFontStrikeOut(True)
        return {"hit": hit, "insert": insert, "delete": delete}


def _colored(color: QColor, ground: QColor) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(color)
    made.setBackground(ground)
    return made


def _laid(
    row: FindRow, letters: QFont, width: int, formats: dict[Mark, QTextCharFormat]
) -> QTextLayout:
    """Return a row's text with its marks, broken into lines."""
    ranges, start = [], 0
    for run in row.runs:
        length = _length(run.text)
        if run.mark in formats:
            marked = QTextLayout.FormatRange()
            marked.start, marked.length, marked.format = start, length, formats[run.mark]
            ranges.append(marked)
        start += length
    return _wrapped("".join(run.text for run in row.runs), letters, width, ranges)


def _length(text: str) -> int:
    """How long Qt counts a text: by halves, where a sign takes two."""
    return len(text.encode("utf-16-le")) // 2


def _wrapped(
    text: str, letters: QFont, width: int, ranges: list[QTextLayout.FormatRange] | None = None
) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", "\u2028"), letters)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(ranges or [])
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return sum(layout.lineAt(n).height() for n in range(layout.lineCount()))
