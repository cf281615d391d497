"""One who looks for words in the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.find.page import FindPage
from bufetat_editor.ui.find.rows import FindRow
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import FIND
from tests.helpers.screen import CTRL, Key, Screen


class Seeker(Screen):
    """One who looks for words."""

    @property
    def found(self) -> FindPage:
        page = self.window.parts.workspace.reading_page(FIND)
        assert isinstance(page, FindPage)
        return page

    def rows(self) -> list[FindRow]:
        """What is shown under the headings."""
        model = self.found.list.found
        rows = [model.row_at(model.index(n, 0)) for n in range(model.rowCount())]
        return [row for row in rows if row and row.hit]

    def items(self) -> list[str]:
        return [row.hit.item for row in self.rows() if row.hit]

    def seek(self, words: str) -> None:
        """Press Ctrl+F, write the words and go on to what is found."""
        self.press(Key.Key_F, CTRL)
        self.type(words)
        self.press(Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.found._is_waiting)

    def answer(self) -> None:
        self.qtbot.waitUntil(lambda: self.found.is_at_rest)

    def offered(self) -> QPushButton:
        """What the message bar offers to do."""
        button = self.window.findChild(QPushButton, "messageAction")
        assert isinstance(button, QPushButton)
        return button

    def at(self, item: str) -> None:
        self.qtbot.waitUntil(lambda: self.focused() is self.page.rows.get(item))


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Seeker:
    return Seeker(qtbot, window)
