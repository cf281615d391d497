"""The menu at a word that is not known: what might stand there comes first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from bufetat_editor.ui.spelling.keys import KEYS, WordAct


class WordMenu(QObject):
    """Puts what concerns a word on top of a menu.

    Args:
        menu: the editor's own with cut, copy and paste, or the row's.
        mend: puts another word in its place.
        act: lets it stand, or takes it into the word list.
        has_keys: whether the same is done by keys where the word is.
    """

    def __init__(
        self,
        menu: QMenu,
        mend: Callable[[str], object],
        act: Callable[[WordAct], object],
        *,
        has_keys: bool = True,
    ) -> None:
        super().__init__(menu)
        self._menu = menu
        self._is_open = True
        menu.aboutToHide.connect(self._on_hidden)
        self._mend = mend
        self._act = act
        self._has_keys = has_keys
        self._first = menu.actions()[0] if menu.actions() else menu.addSeparator()
        self._waiting = self._put(self.tr("Looking for suggestions …"))
        self._waiting.setEnabled(False)
        menu.insertSeparator(self._first)
        self._offer(self.tr("Add to the word list"), "add_word")
        self._offer(self.tr("Leave it as it is"), "accept_finding")
        menu.insertSeparator(self._first)

    def show_suggestions(self, suggestions: tuple[str, ...]) -> None:
        """Show what was perhaps meant, where so far one was asked to wait."""
        if not self._is_open:
            return
        if not suggestions:
            self._waiting.setText(self.tr("No suggestions"))
            return
        for number, word in enumerate(suggestions):
            made = QAction(word.replace("&", "&&"), self._menu)
            made.triggered.connect(lambda _=False, word=word: self._mend(word))
            if number == 0:
                self._show_key(made, "mend")
            self._menu.insertAction(self._waiting, made)
        first = self._menu.actions()[0]
        self._menu.removeAction(self._waiting)
        if self._menu.activeAction() in (None, self._waiting):
            self._menu.setActiveAction(first)

    def _on_hidden(self) -> None:
        self._is_open = False

    def _offer(self, text: str, act: WordAct) -> None:
        made = self._put(text)
        self._show_key(made, act)
        made.triggered.connect(lambda _=False: self._act(act))

    def _put(self, text: str) -> QAction:
        made = QAction(text, self._menu)
        self._menu.insertAction(self._first, made)
        return made

    def _show_key(self, action: QAction, act: WordAct) -> None:
        """Tell the key; the editor itself listens to it."""
        if self._has_keys:
            action.setText(f"{action.text()}\t{_native(KEYS[act])}")


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
