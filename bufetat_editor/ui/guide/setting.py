"""How a chapter is set: our type and colours on what Qt has made of the Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from bufetat_editor.ui.theme import Theme, font

_SIZE = 15
_HEADINGS = {1: 25, 2: 18, 3: 16}
_LINE = 132.0  # percent of the letters' height
_WIDEST = 760
"""Pixels of text, so that the eye finds the next line."""


class Setting:
    """Sets documents in the theme's type and colours."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    @property
    def widest(self) -> int:
        """How wide the text is at most, in pixels."""
        return self._theme.zoomed(_WIDEST)

    def set(self, document: QTextDocument) -> None:
        """Set all of a document."""
        document.setDefaultFont(font(self._theme.zoomed(_SIZE)))
        for block in _blocks(document):
            self._set_block(block)
        for child in document.rootFrame().childFrames():
            if isinstance(child, QTextTable):
                self._set_table(child)

    def place(self, document: QTextDocument, width: int, gap: int) -> None:
        """Let the text stand in the middle of a width, with a gap at its sides at least."""
        beside = max(gap, (width - self.widest) // 2)
        frame = QTextFrameFormat()
        frame.setLeftMargin(beside)
        frame.setRightMargin(beside)
        frame.setTopMargin(gap)
        frame.setBottomMargin(2 * gap)
        document.rootFrame().setFrameFormat(frame)

    def _set_block(self, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        shape = QTextBlockFormat()
        shape.setTopMargin(self._theme.zoomed(26 if level == 2 else 4))
        shape.setBottomMargin(self._theme.zoomed(10))
        if not any(one.charFormat().isImageFormat() for one in fragments(block)):
            shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if block.textList() is not None or cursor.currentTable() is not None:
            shape.setTopMargin(self._theme.zoomed(3))
            shape.setBottomMargin(self._theme.zoomed(3))
        cursor.mergeBlockFormat(shape)
        for piece in fragments(block):
            self._set_piece(piece, level, block)

    def _set_piece(self, piece: QTextFragment, level: int, block: QTextBlock) -> None:
        if piece.charFormat().isImageFormat():
            return
        cursor = QTextCursor(block)
        cursor.setPosition(piece.position())
        cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(self._look_of(piece.charFormat(), level))

    def _look_of(self, was: QTextCharFormat, level: int) -> QTextCharFormat:
        tokens = self._theme.tokens
        look = QTextCharFormat()
        size = self._theme.zoomed(_HEADINGS.get(level, _SIZE))
        weight = QFont.Weight.Bold if level else QFont.Weight(was.fontWeight())
        if was.fontItalic():  # a name on the screen; our typeface has no slanted letters
            weight = QFont.Weight.DemiBold
        if was.fontFixedPitch():  # a key
            weight = QFont.Weight.Medium
            look.setBackground(QBrush(tokens.color("chip")))
        look.setFont(font(size, weight))
        look.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        look.setForeground(QBrush(tokens.color("accent" if was.isAnchor() else "text")))
        return look

    def _set_table(self, table: QTextTable) -> None:
        shape = QTextTableFormat(table.format())
        shape.setBorderCollapse(True)
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QBrush(self._theme.tokens.color("line")))
        shape.setCellPadding(self._theme.zoomed(5))
        shape.setCellSpacing(0)
        shape.setTopMargin(self._theme.zoomed(6))
        shape.setBottomMargin(self._theme.zoomed(12))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(shape)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def fragments(block: QTextBlock) -> list[QTextFragment]:
    """All pieces of a block; a list, for setting one makes others of the rest."""
    return [place.fragment() for place in block]  # type: ignore[attr-defined]  # it is its own iterator
