"""The window as a person uses it: by keys and clicks, and by what can be read on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.item_editor import ItemEditor
from bufetat_editor.ui.item_row import ItemRow
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.page import Page

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Screen:
    """One window and the hands on it."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    @property
    def page(self) -> Page:
        page = self.window.parts.workspace.page
        assert page is not None
        return page

    def row(self, item: str) -> ItemRow:
        """The item's row, which may be drawn a moment later."""
        self.qtbot.waitUntil(lambda: item in self.page.rows)
        return self.page.rows[item]

    @property
    def editor(self) -> ItemEditor:
        editor = self.focused()
        assert isinstance(editor, ItemEditor)
        return editor

    def focused(self) -> QWidget:
        return self.window.focusWidget()

    def action(self, name: str) -> QAction:
        return self.window.parts.actions[name]

    def text(self, item: str) -> str:
        """The wording in the model, as far as the window knows."""
        return self.window.session.standing.snapshot[item].text

    def is_there(self, item: str) -> bool:
        return self.window.session.standing.snapshot.is_living(item)

    # --- what the hands do

    def come_back(self) -> None:
        """Be in the window again; no window manager sees to it when a dialog closes."""
        if not self.window.isActiveWindow():
            with self.qtbot.waitActive(self.window):
                self.window.activateWindow()

    def go_to(self, item: str) -> None:
        self.come_back()
        self.window.presenter.go_to(item)
        self.qtbot.waitUntil(lambda: self.focused() is self.page.rows.get(item))
        self.qtbot.waitUntil(lambda: self.page.drawing.is_done)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.focused(), key, modifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        place = at or widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def rewrite(self, item: str, text: str) -> None:
        """Give an item another wording by the keyboard, and wait until it is saved."""
        self.go_to(item)
        self.press(Key.Key_Return)
        self.press(Key.Key_A, CTRL)
        self.type(text)
        with self.qtbot.waitSignal(self.window.session.fulfilled):
            self.press(Key.Key_Return, CTRL)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way, and all is drawn."""
        self.qtbot.waitUntil(self._is_at_rest)

    def _is_at_rest(self) -> bool:
        page, life = self.window.parts.workspace.page, self.window.parts.history._life
        return (
            self.window.session.jobs.is_idle
            and (page is None or page.drawing.is_done)
            and (life is None or life._drawing.is_done)
        )

    @contextmanager
    def saving(self) -> Iterator[None]:
        """Wait until what the hands do within is saved, and nothing else is under way."""
        with self.qtbot.waitSignal(self.window.session.fulfilled):
            yield
        self.settle()

    @contextmanager
    def saving_nothing(self) -> Iterator[None]:
        """See to it that nothing is saved by what the hands do within."""
        with self.qtbot.assertNotEmitted(self.window.session.fulfilled):
            yield
            self.settle()

    def open_at(self, item: str, position: int) -> None:
        """Open an item's editor with the caret at a place in its text."""
        self.go_to(item)
        self.press(Key.Key_Return)
        self.editor.place_cursor(position)

    def undo(self) -> None:
        """Take back one step."""
        with self.saving():
            self.action("undo").trigger()

    # --- what can be read

    def family(self, parent: str) -> list[str]:
        """The ids of what stands under an item, in order."""
        return [one.id for one in self.window.session.standing.snapshot.children(parent)]

    def texts(self, parent: str) -> list[str]:
        """The wordings of what stands under an item, in order."""
        return [one.text for one in self.window.session.standing.snapshot.children(parent)]

    def new_rows(self) -> list[str]:
        """The rows whose items are not made yet, from top to bottom."""
        return [name for name in self.page.order if name in self.page.unsaved.new]

    def message(self) -> str:
        bar = self.window.parts.messages
        return bar.text() if bar.isVisible() else ""

    def history(self) -> list[str]:
        """Every text in the history panel, from top to bottom."""
        return [label.text() for label in self.window.parts.history.findChildren(QLabel)]
