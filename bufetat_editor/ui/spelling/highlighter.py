"""What stands out in the open editor: legal references, and words that are not known."""

from __future__ import annotations

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument

from bufetat_editor.domain.legal_references import legal_references
from bufetat_editor.domain.matching import Stretch
from bufetat_editor.ui.caret import length
from bufetat_editor.ui.spelling.marks import Marks
from bufetat_editor.ui.spelling.wave import wave
from bufetat_editor.ui.theme import Theme

_NOWHERE = -1


class Highlighter(QSyntaxHighlighter):
    """Colours references while they are written, and marks words when they have been written."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        # Heard before the highlighter's own ears, so that the word being typed is known in time.
        self._typed = _NOWHERE
        document.contentsChange.connect(self._on_typed)
        super().__init__(document)
        self._marks: Marks | None = None
        self._item = ""
        self._link = QTextCharFormat()
        self._link.setForeground(theme.tokens.color("accent"))
        self._wave = wave(theme.tokens)

    def check(self, marks: Marks, item_id: str) -> None:
        """Mark the words of an item's text from now on."""
        self._marks, self._item = marks, item_id
        marks.changed.connect(self.rehighlight)
        self.rehighlight()

    def follow(self, caret: int) -> None:
        """Judge the word that was typed, once the caret has left it."""
        if self._typed in {_NOWHERE, caret}:
            return
        block = self.document().findBlock(self._typed)
        self._typed = _NOWHERE
        self.rehighlightBlock(block)

    def misspelt_at(self, position: int) -> QTextCursor | None:
        """Return a cursor over the marked word at a place in the document, if there is one."""
        block = self.document().findBlock(position)
        at = position - block.position()
        for start, end in self._misspelt(block.text()):
            if start <= at <= end:
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
                return cursor
        return None

    def highlightBlock(self, text: str) -> None:
        """Set one paragraph."""
        for one in legal_references(text):
            start = length(text[: one.start])
            self.setFormat(start, length(text[one.start : one.end]), self._link)
        typed = self._typed - self.currentBlock().position()
        for start, end in self._misspelt(text):
            if self._typed == _NOWHERE or not start < typed <= end:
                self.setFormat(start, end - start, self._wave)

    def _misspelt(self, text: str) -> list[Stretch]:
        """Where words stand that are not known, as Qt counts."""
        found = self._marks.misspelt(self._item, text) if self._marks else ()
        return [(length(text[:start]), length(text[:end])) for start, end in found]

    def _on_typed(self, position: int, _: int, added: int) -> None:
        self._typed = position + added
