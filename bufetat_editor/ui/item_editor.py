"""The one editor: it opens in an item's row and sets the text as the row does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from bufetat_editor.domain.legal_references import legal_references
from bufetat_editor.ui.caret import length, plain
from bufetat_editor.ui.reason_field import PASSING, ReasonField
from bufetat_editor.ui.set_text import wrapping
from bufetat_editor.ui.spelling.editor_words import EditorWords
from bufetat_editor.ui.spelling.marks import Marks
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.undo_keys import claimed, is_redo

_WORD_BREAK = "\x0b"
"""What Word copies for a line break within a paragraph."""

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class ItemEditor(QTextEdit):
    """Edits one text.

    Ctrl+Enter and leaving commit; Esc abandons; Shift+Enter breaks the line. Enter, Tab, Backspace
    at the beginning, the arrows at the edges and pasting several lines concern more than this one
    text, so they are only told.

    Attributes:
        nests: whether Tab makes a sub-entry; else it leaves.
    """

    committed = Signal(str)
    abandoned = Signal()
    grown = Signal()
    typed = Signal()
    went_on = Signal(str, str)  # the text before the caret and behind it
    joined = Signal(str)
    left = Signal(int)  # upwards (-1) or downwards (1)
    level_wished = Signal(int)  # out (-1) or in (1)
    pasted = Signal(object)  # QMimeData with several lines
    word_wished = Signal(str, object)  # WordAct, MarkedWord

    def __init__(
        self, text: str, font: QFont, line_height: int, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.nests = False
        self.setObjectName("itemEditor")
        self.setAccessibleName(self.tr("Text"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().setDefaultFont(font)
        self.document().setDefaultTextOption(wrapping())
        self.setFont(font)
        self._line_height = line_height
        self._theme = theme
        self._links = _Links(self.document(), theme)
        self._words: EditorWords | None = None
        self._done = False
        self.set_text(text)
        self.document().documentLayout().documentSizeChanged.connect(self.grown)
        self.textChanged.connect(self.typed)

    def check_words(self, marks: Marks, item_id: str) -> None:
        """Mark words that are not known, and let something be done about them."""
        self._words = EditorWords(self, marks, item_id)
        self._words.wished.connect(self.word_wished)

    def text(self) -> str:
        """Return what is written; unlike Qt's plain text it keeps hard spaces."""
        return plain(self.document().toRawText())

    def set_text(self, text: str) -> None:
        """Begin with another text."""
        at = self.textCursor().position()
        self.setPlainText(text)
        self._space_lines(self._line_height)
        self.document().setModified(False)
        self.document().clearUndoRedoStacks()
        self.place_cursor(at)

    def height_for(self, width: int) -> int:
        """Return how high the text is in that width."""
        document = self.document()
        own = document.textWidth()
        if own == width:
            return round(document.size().height())
        # Qt tells of another size here too, which would lead to yet another layout
        with QSignalBlocker(document.documentLayout()):
            document.setTextWidth(width)
            height = round(document.size().height())
            document.setTextWidth(own)  # what is seen keeps the width of the editor
        return height

    def place_cursor(
        self, position: int, mode: QTextCursor.MoveMode = QTextCursor.MoveMode.MoveAnchor
    ) -> None:
        """Put the caret somewhere in the text, or select up to there."""
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1), mode)
        self.setTextCursor(cursor)

    def commit(self) -> None:
        """End the editing and hand the text over, once."""
        if not self._done:
            self._done = True
            self.committed.emit(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text and what is marked in it."""
        super().paintEvent(event)
        if self._words:
            self._words.marked.draw(QPainter(self.viewport()), self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keys their meaning here."""
        modifiers = event.modifiers()
        match event.key():
            case Qt.Key.Key_Escape:
                self._done = True
                self.abandoned.emit()
            case key if key in _ENTER and modifiers & _CTRL:
                self.commit()
            case key if key in _ENTER and not modifiers & _SHIFT:
                self._go_on()
            case Qt.Key.Key_Backspace if self._is_at_start() and not modifiers:
                self.joined.emit(self.text())
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab if self.nests:
                self.level_wished.emit(1 if event.key() == Qt.Key.Key_Tab else -1)
            case Qt.Key.Key_Up | Qt.Key.Key_Down if not modifiers and self._is_at_edge(event):
                self.left.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case _ if is_redo(event):
                self.document().redo()
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Undo and redo what was typed here, and leave them to the window when there is nothing."""
        if claimed(event, self.document()):
            return True
        is_tab = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_tab and self.nests and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:  # type: ignore[attr-defined]
            self.keyPressEvent(event)  # type: ignore[arg-type]  # else Qt moves the focus
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving is committing; not so being hidden, as when the row is put into another cell."""
        super().focusOutEvent(event)
        is_giving_a_reason = isinstance(QApplication.focusWidget(), ReasonField)
        if self.isVisible() and event.reason() not in PASSING and not is_giving_a_reason:
            self.commit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, never looks; several lines are for the page."""
        if not source.hasText():
            return
        text = source.text().strip("\r\n\t ")
        if "\n" in text or "\t" in text:
            self.pasted.emit(source)
        else:
            self.textCursor().insertText(source.text().strip("\r\n\t").replace(_WORD_BREAK, "\n"))

    def _go_on(self) -> None:
        cursor = self.textCursor()
        end = self.document().characterCount() - 1
        self.went_on.emit(
            self._between(0, cursor.selectionStart()), self._between(cursor.selectionEnd(), end)
        )

    def _between(self, start: int, end: int) -> str:
        """A part of the text; Qt counts other characters than Python does."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return plain(cursor.selectedText())

    def _is_at_start(self) -> bool:
        cursor = self.textCursor()
        return cursor.position() == 0 and not cursor.hasSelection()

    def _is_at_edge(self, event: QKeyEvent) -> bool:
        """True on the first line for Up, on the last one for Down."""
        cursor = self.textCursor()
        is_up = event.key() == Qt.Key.Key_Up
        return not cursor.movePosition(
            QTextCursor.MoveOperation.Up if is_up else QTextCursor.MoveOperation.Down
        )

    def _space_lines(self, line_height: int) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)


class _Links(QSyntaxHighlighter):
    """Colours legal references while they are written."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._style = QTextCharFormat()
        self._style.setForeground(theme.tokens.color("accent"))

    def highlightBlock(self, text: str) -> None:
        """Colour one paragraph."""
        for one in legal_references(text):
            start = length(text[: one.start])
            self.setFormat(start, length(text[one.start : one.end]), self._style)
