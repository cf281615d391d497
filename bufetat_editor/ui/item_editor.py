"""The one editor: it opens in an item's row and sets the text as the row does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from bufetat_editor.domain.legal_references import legal_references
from bufetat_editor.ui.reason_field import PASSING, ReasonField
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.wording import wrapping


class ItemEditor(QTextEdit):
    """Edits one text.

    Enter, Ctrl+Enter and leaving commit; Shift+Enter breaks the line; Esc abandons.
    """

    committed = Signal(str)
    abandoned = Signal()
    grown = Signal()

    def __init__(
        self, text: str, font: QFont, line_height: int, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
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
        self.setPlainText(text)
        self._space_lines(line_height)
        self.document().setModified(False)
        self.document().clearUndoRedoStacks()
        self._links = _Links(self.document(), theme)
        self._done = False
        self.document().documentLayout().documentSizeChanged.connect(self.grown)

    def text(self) -> str:
        """Return what is written; unlike Qt's plain text it keeps hard spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def height_for(self, width: int) -> int:
        """Return how high the text is in that width."""
        document = self.document()
        if document.textWidth() != width:
            document.setTextWidth(width)
        return round(document.size().height())

    def place_cursor(self, position: int) -> None:
        """Put the caret somewhere in the text."""
        cursor = self.textCursor()
        cursor.setPosition(min(position, len(self.text())))
        self.setTextCursor(cursor)

    def commit(self) -> None:
        """End the editing and hand the text over, once."""
        if not self._done:
            self._done = True
            self.committed.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give Enter and Esc their meaning here."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not shift:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape:
            self._done = True
            self.abandoned.emit()
        elif _is_redo(event):
            self.document().redo()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Y from the window while someone writes."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and _is_redo(event):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving is committing."""
        super().focusOutEvent(event)
        is_giving_a_reason = isinstance(QApplication.focusWidget(), ReasonField)
        if event.reason() not in PASSING and not is_giving_a_reason:
            self.commit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, never looks."""
        if source.hasText():
            self.textCursor().insertText(source.text())

    def _space_lines(self, line_height: int) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)


def _is_redo(event: QKeyEvent) -> bool:
    """Qt knows Ctrl+Y on Windows only."""
    return QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Y")


class _Links(QSyntaxHighlighter):
    """Colours legal references while they are written."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._style = QTextCharFormat()
        self._style.setForeground(theme.tokens.color("accent"))

    def highlightBlock(self, text: str) -> None:
        """Colour one paragraph."""
        for one in legal_references(text):
            self.setFormat(one.start, one.end - one.start, self._style)
