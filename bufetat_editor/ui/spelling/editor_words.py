"""What is done about words in the open editor: by a menu, or by a key at the caret."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit

from bufetat_editor.ui.spelling.keys import WordAct, asks_for_menu, word_act
from bufetat_editor.ui.spelling.marked_words import MarkedWord, MarkedWords
from bufetat_editor.ui.spelling.marks import Marks


class EditorWords(QObject):
    """Listens to an editor whose words are marked.

    Suggestions come in a moment; what they are for must still be there then.

    Attributes:
        marked: the words.
    """

    wished = Signal(str, object)  # WordAct, MarkedWord

    def __init__(self, editor: QTextEdit, marks: Marks, item_id: str) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks = marks
        self.marked = MarkedWords(editor, marks, item_id)
        editor.destroyed.connect(marks.forget)
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Take the keys and the menu that are about a marked word."""
        if isinstance(event, QContextMenuEvent):
            self._on_menu_wished(event)
            return True
        is_key = event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
        if not is_key or not isinstance(event, QKeyEvent):
            return False
        if asks_for_menu(event):
            self._open_menu_at_caret()
            return True
        act = word_act(event)
        word = self.marked.at(self._editor.textCursor().position()) if act else None
        if act is None or word is None:
            return False
        event.accept()  # before the window takes it for what stands in the checks
        if event.type() == QEvent.Type.KeyPress:
            self._do(act, word)
        return True

    # --- what is done

    def _do(self, act: WordAct, marked: MarkedWord) -> None:
        if act == "mend":
            self._marks.suggest(marked.word, lambda found: self._mend_first(marked, found))
        else:
            self.wished.emit(act, marked)

    def _mend_first(self, marked: MarkedWord, suggestions: tuple[str, ...]) -> None:
        if suggestions:
            self._mend(marked, suggestions[0])

    def _mend(self, marked: MarkedWord, right: str) -> None:
        """Put a word in the place of another, unless that was written over meanwhile."""
        there = self.marked.at(marked.place.selectionStart())
        if there and there.word == marked.word:
            marked.place.insertText(right)
            self._editor.setTextCursor(marked.place)

    # --- the menu

    def _on_menu_wished(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._open_menu_at_caret()
        else:
            self._open_menu(event.pos(), self._editor.cursorForPosition(event.pos()).position())

    def _open_menu_at_caret(self) -> None:
        if not QApplication.activePopupWidget():  # some systems ask once more for the same key
            here = self._editor.cursorRect().bottomLeft()
            self._open_menu(here, self._editor.textCursor().position())

    def _open_menu(self, place: QPoint, position: int) -> None:
        menu = self._editor.createStandardContextMenu()
        menu.aboutToHide.connect(menu.deleteLater)
        if word := self.marked.at(position):
            self._offer_mends(menu, word)
        menu.popup(self._editor.viewport().mapToGlobal(place))

    def _offer_mends(self, menu: QMenu, marked: MarkedWord) -> None:
        from bufetat_editor.ui.spelling.word_menu import WordMenu

        mend, act = partial(self._mend, marked), partial(self._do, marked=marked)
        made = WordMenu(menu, mend, act)
        self._marks.suggest(marked.word, made.show_suggestions)
