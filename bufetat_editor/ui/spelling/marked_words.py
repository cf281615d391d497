"""The marked words of an open editor: where they are, and the waves under them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from bufetat_editor.domain.checking.finding import Rule
from bufetat_editor.domain.matching import Stretch
from bufetat_editor.ui.caret import length
from bufetat_editor.ui.spelling.marks import Marks
from bufetat_editor.ui.spelling.wave import draw_waves
from bufetat_editor.ui.theme import Theme

_NOWHERE = -1


@dataclass(frozen=True, slots=True)
class MarkedWord:
    """A word that is not known.

    Attributes:
        place: over it in the document, which goes along with what is written.
        rule: what finds it.
    """

    place: QTextCursor
    rule: Rule

    @property
    def word(self) -> str:
        """How it is written."""
        return self.place.selectedText()


class MarkedWords(QObject):
    """Knows which words of an editor are not known; the one that is being typed is let alone.

    Args:
        item_id: whose text is written.
    """

    def __init__(self, editor: QTextEdit, marks: Marks, item_id: str) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks = marks
        self._item = item_id
        self._typed = _NOWHERE  # behind the sign that was typed last, until the caret leaves it
        editor.document().contentsChange.connect(self._on_typed)
        editor.cursorPositionChanged.connect(self._on_moved)
        marks.changed.connect(editor.viewport().update)

    def at(self, position: int) -> MarkedWord | None:
        """Return the marked word at a place in the document, if there is one."""
        block = self._editor.document().findBlock(position)
        for spot in self._marks.misspelt(self._item, block.text()):
            start, end = _in_qt(block.text(), spot.at)
            if start <= position - block.position() <= end:
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
                return MarkedWord(cursor, spot.rule)
        return None

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw a wave under each."""
        layout = self._editor.document().documentLayout()
        block = self._editor.document().begin()
        while block.isValid():
            if words := [word for word in self._misspelt(block) if not self._is_typed(block, word)]:
                at = layout.blockBoundingRect(block).topLeft()
                draw_waves(painter, block.layout(), at, words, theme)
            block = block.next()

    def _misspelt(self, block: QTextBlock) -> list[Stretch]:
        """Where words stand in a paragraph that are not known, as Qt counts."""
        text = block.text()
        return [_in_qt(text, spot.at) for spot in self._marks.misspelt(self._item, text)]

    def _is_typed(self, block: QTextBlock, word: Stretch) -> bool:
        start, end = word
        return start < self._typed - block.position() <= end

    def _on_typed(self, position: int, _: int, added: int) -> None:
        self._typed = position + added

    def _on_moved(self) -> None:
        if self._typed != self._editor.textCursor().position():
            self._typed = _NOWHERE
            self._editor.viewport().update()


def _in_qt(text: str, stretch: Stretch) -> Stretch:
    start, end = stretch
    return length(text[:start]), length(text[:end])
