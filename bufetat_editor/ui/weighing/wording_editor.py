"""The editor of a final wording: what is other than today is marked in it while one writes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from bufetat_editor.history.words import word_diff
from bufetat_editor.ui.caret import length, plain
from bufetat_editor.ui.set_text import wrapping
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.undo_keys import claimed, is_redo

_SIZE = 14.5
_FEWEST_LINES, _MOST_LINES = 2, 9
_WEDGE = 3  # pixels to each side of where words are taken out, at the usual size

_PARTING = re.compile(r"[\r\n\t]+")
_WORD_BREAK = "\x0b"
"""What Word copies for a line break within a paragraph."""

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class WordingEditor(QTextEdit):
    """Edits one wording; Shift+Enter breaks the line, Enter and Escape are for who is around it.

    Words that are put in are underlined; where words are taken out there is a wedge.
    """

    written = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("finalWording")
        self.setProperty("look", "column")
        self.setAccessibleName(self.tr("Final wording"))
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().setDefaultTextOption(wrapping())
        self._theme = theme
        self._now = ""
        self._gone: tuple[int, ...] = ()
        self._is_shown = True  # and not being begun with
        self.document().contentsChanged.connect(self._on_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """Return what is written; unlike Qt's plain text it keeps hard spaces."""
        return plain(self.document().toRawText())

    def begin(self, now: str, text: str) -> None:
        """Begin with a wording, to be marked against the one of today."""
        self._now = now
        self._is_shown = False
        self.setPlainText(text)
        self._is_shown = True
        self.document().clearUndoRedoStacks()
        self._mark()

    def put(self, text: str) -> None:
        """Let it read otherwise, as one step that can be undone here."""
        shared = _alike(self.text(), text)
        end = _alike(self.text()[shared:][::-1], text[shared:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(length(text[:shared]))
        old_end = length(self.text()[: len(self.text()) - end])
        cursor.beginEditBlock()
        cursor.setPosition(old_end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[shared : len(text) - end])
        cursor.endEditBlock()

    # --- Qt's events

    def event(self, event: QEvent) -> bool:
        """Undo and redo what was done here, and leave them to the window when there is nothing."""
        return claimed(event, self.document()) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keys their meaning here."""
        is_enter = event.key() in _ENTER
        is_break = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape or (is_enter and not is_break):
            event.ignore()
        elif is_redo(event):
            self.document().redo()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, never looks; paragraphs and cells become one, as it is one wording."""
        if source.hasText():
            words = " ".join(_PARTING.split(source.text().strip()))
            self.textCursor().insertText(words.replace(_WORD_BREAK, "\n"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and a wedge where words are taken out."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.color("removed"))
        for position in self._gone:
            painter.drawPolygon(self._wedge(position))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the height that the text needs in this width."""
        super().resizeEvent(event)
        self._fit()

    # --- what is other than today

    def _on_changed(self) -> None:
        if self._is_shown:
            self._mark()
            self.written.emit()

    def _mark(self) -> None:
        place, gone, marks = 0, list[int](), list[QTextEdit.ExtraSelection]()
        for span in word_diff(self._now, self.text()):
            size = length(span.text)
            if span.operation == "delete":
                gone.append(place)
                continue
            if span.operation == "insert":
                marks.append(self._underlined(place, place + size))
            place += size
        self._gone = tuple(gone)
        self.setExtraSelections(marks)
        self.viewport().update()

    def _underlined(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        style = QTextCharFormat()
        style.setForeground(self._theme.tokens.color("added"))
        style.setBackground(self._theme.tokens.color("added_soft"))
        style.setFontUnderline(True)
        mark = QTextEdit.ExtraSelection()
        mark.format = style
        mark.cursor = self._at(start)
        mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return mark

    def _wedge(self, position: int) -> QPolygonF:
        """It stands on the line and points up, in the space between the words."""
        caret = self.cursorRect(self._at(position))
        half = self.fontMetrics().horizontalAdvance(" ") / 2
        size = _WEDGE * self._theme.zoom / 100
        is_behind_space = position > 0 and self.document().characterAt(position - 1) == " "
        middle = caret.left() + (-half if is_behind_space else half)
        foot = QPointF(max(middle, size), caret.bottom() + 1)  # in sight at the edge too
        tip = foot - QPointF(0, 1.4 * size)
        return QPolygonF([foot - QPointF(size, 0), tip, foot + QPointF(size, 0)])

    def _at(self, position: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return cursor

    # --- how it is shown

    def _dress(self) -> None:
        face = font(self._theme.zoomed(_SIZE))
        self.setFont(face)
        self.document().setDefaultFont(face)
        self._mark()
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        margins = 2 * self.document().documentMargin()
        around = self.height() - self.viewport().height()
        lowest, highest = (number * line + margins for number in (_FEWEST_LINES, _MOST_LINES))
        height = max(lowest, min(self.document().size().height(), highest))
        self.setFixedHeight(round(height + around + 1))


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    return next(_differing(one, other), min(len(one), len(other)))


def _differing(one: str, other: str) -> Iterator[int]:
    pairs = zip(one, other, strict=False)
    return (place for place, (first, second) in enumerate(pairs) if first != second)
