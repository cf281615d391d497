"""What is done about words in the open editor: by a menu, or by a key at the caret."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from bufetat_editor.ui.spelling.keys import WordAct, word_act
from bufetat_editor.ui.spelling.marked_words import MarkedWords
from bufetat_editor.ui.spelling.marks import Marks


class EditorWords(QObject):
    """Listens to an editor whose words are marked.

    Suggestions come in a moment; what they are for must still be there then.

    Attributes:
        marked: the words.
    """

    wished = Signal(str, str)  # WordAct, word

    def __init__(self, editor: QTextEdit, marks: Marks, item_id: str) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks = marks
        self.marked = MarkedWords(editor, marks, item_id)
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Take the keys and the menu that are about a marked word."""
        if isinstance(event, QContextMenuEvent):
            return self._open_menu(event)
        is_key = event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
        if not is_key or not isinstance(event, QKeyEvent):
            return False
        act = word_act(event)
        word = self.marked.at(self._editor.textCursor().position()) if act else None
        if act is None or word is None:
            return False
        event.accept()  # before the window takes it for what stands in the checks
        if event.type() == QEvent.Type.KeyPress:
            self._do(act, word)
        return True

    # --- what is done

    def _do(self, act: WordAct, word: QTextCursor) -> None:
        if act == "mend":
            self._marks.suggest(word.selectedText(), lambda found: self._mend_first(word, found))
        else:
            self.wished.emit(act, word.selectedText())

    def _mend_first(self, word: QTextCursor, suggestions: tuple[str, ...]) -> None:
        if suggestions:
            self._mend(word, suggestions[0])

    def _mend(self, word: QTextCursor, right: str) -> None:
        """Put a word in the place of another, unless that was written over meanwhile."""
        if self.marked.at(word.selectionStart()) == word:
            word.insertText(right)
            self._editor.setTextCursor(word)

    # --- the menu

    def _open_menu(self, event: QContextMenuEvent) -> bool:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self._caret() if by_key else event.pos()
        cursor = self._editor.textCursor() if by_key else self._editor.cursorForPosition(place)
        word = self.marked.at(cursor.position())
        menu = self._editor.createStandardContextMenu()
        menu.aboutToHide.connect(menu.deleteLater)
        if word:
            self._offer_mends(menu, word)
        menu.popup(self._editor.viewport().mapToGlobal(place))
        return True

    def _offer_mends(self, menu: QMenu, word: QTextCursor) -> None:
        from bufetat_editor.ui.spelling.word_menu import WordMenu

        mend, act = partial(self._mend, word), partial(self._do, word=word)
        made = WordMenu(menu, mend, act)
        self._marks.suggest(word.selectedText(), made.show_suggestions)

    def _caret(self) -> QPoint:
        return self._editor.cursorRect().bottomLeft()
