"""Words in the open editor: marked when they are written, mended by key and by menu."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from bufetat_editor import app
from bufetat_editor.ui.spelling.lexicons import Lexicons
from bufetat_editor.ui.spelling.marked_words import MarkedWords
from bufetat_editor.ui.spelling.marks import Marks
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import ALT, CTRL, SHIFT, Key, Screen
from tests.ui.conftest import keep

WRONG = "fotnoteavsnitt-2011"


class Writer(Screen):
    """One who writes where words are marked."""

    @property
    def marks(self) -> Marks:
        assert self.window.proofing
        marks = self.window.proofing.marks
        assert marks
        return marks

    def marked(self) -> list[str]:
        """The words that have a wave under them in the open editor, once all is judged."""
        assert self.editor._words
        words: MarkedWords = self.editor._words.marked
        block = self.editor.document().begin()
        words._misspelt(block)  # which has them judged
        self.qtbot.waitUntil(lambda: self.marks.is_at_rest)
        return [
            block.text()[start:end]
            for start, end in words._misspelt(block)
            if not words._is_typed(block, (start, end))
        ]

    def menu(self) -> QMenu:
        """Open the menu of the editor by its key, and wait until all is in it."""
        self.press(Key.Key_F10, SHIFT)
        opened = QApplication.activePopupWidget()
        assert isinstance(opened, QMenu)
        self.qtbot.waitUntil(lambda: self.marks.is_at_rest)
        return opened

    def choose(self, entry: str) -> None:
        """Choose from the menu of the editor."""
        menu = self.menu()
        (found,) = (one for one in menu.actions() if one.text().split("\t")[0] == entry)
        found.trigger()
        menu.close()


@pytest.fixture
def writer(qtbot: QtBot, model: Path) -> Iterator[Writer]:
    lexicons = Lexicons()
    window = app.make_window(str(model), "light", lexicons)
    keep(qtbot, window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open()
    qtbot.waitUntil(lambda: bool(window.proofing and window.proofing.marks))
    yield Writer(qtbot, window)
    lexicons.close()


def test_a_word_is_marked_when_it_is_written_and_mended_by_a_key(writer: Writer) -> None:
    writer.open_at(PRINCIPLE, 10_000)
    writer.type(" famileråd")
    assert writer.marked() == []  # nobody is told of what is not written yet

    writer.type(" er")
    assert writer.marked() == ["famileråd"]

    writer.editor.place_cursor(writer.editor.text().index("leråd"))
    writer.press(Key.Key_Period, CTRL)
    writer.qtbot.waitUntil(lambda: "familieråd er" in writer.editor.text())
    assert writer.marked() == []
    writer.press(Key.Key_Z, CTRL)
    assert "famileråd er" in writer.editor.text()


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_the_menu_offers_what_was_meant_first(writer: Writer) -> None:
    writer.open_at(WRONG, 0)
    assert writer.marked() == ["barnevernverntiltak"]
    writer.editor.place_cursor(writer.editor.text().index("verntiltak"))

    menu = writer.menu()
    assert menu.actions()[0].text().startswith("barneverntiltak")
    menu.close()
    writer.choose("barneverntiltak")

    assert "barneverntiltak" in writer.editor.text()


def test_a_word_is_taken_in_or_let_stand_while_one_writes_on(writer: Writer) -> None:
    writer.open_at(PRINCIPLE, 10_000)
    writer.type(" i Tverrlunda og Nordmoskog nå")
    assert writer.marked() == ["Tverrlunda", "Nordmoskog"]

    writer.editor.place_cursor(writer.editor.text().index("verrlunda"))
    with writer.saving():
        writer.press(Key.Key_O, CTRL | ALT)
    assert writer.marked() == ["Nordmoskog"]

    writer.editor.place_cursor(writer.editor.text().index("ordmoskog"))
    with writer.saving():
        writer.press(Key.Key_L, CTRL | ALT)
    assert writer.marked() == []
    assert "Tverrlunda og Nordmoskog nå" in writer.editor.text()
