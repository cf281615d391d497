"""A day at the keyboard: what a person does in the window before a meeting, without the mouse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.footnote import FootnoteDialog
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.dialogs.paste import PasteDialog
from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.models import CELL, GROUP, PRINCIPLE, TASK
from tests.helpers.screen import ALT, CTRL, SHIFT, Key, Screen

BESIDE = "celle-egenvalgt-familievern"
NEW_WORDING = "Barn og familier skal få hjelp tidlig"


class Keyboard(Screen):
    """One who never touches the mouse, and finds every place by the keys."""

    def walk_to(self, item: str) -> None:
        """Go down through the outline and the page until the item is in focus."""
        self.come_back()
        while not isinstance(self.focused(), type(self.window.parts.outline)):
            self.press(Key.Key_Backtab, SHIFT)
        self.press(Key.Key_Home)
        while not self.window.parts.workspace.shows(item):
            self.press(Key.Key_Down)
        self.press(Key.Key_Return)
        self.qtbot.waitUntil(lambda: bool(self.page.current and self.page.drawing.is_done))
        self.press(Key.Key_Home)
        for _ in self.page.order:
            if self.page.current == item:
                break
            self.press(Key.Key_Down)
        assert self.focused() is self.row(item)

    def tab_to(self, wanted: Callable[[QWidget], bool]) -> None:
        """Press Tab until the focus is where it is wanted."""
        for _ in range(40):
            if wanted(self.focused()):
                return
            self.press(Key.Key_Tab)
        pytest.fail("Tab comes nowhere near it")

    def dialog(self, kind: type[Form]) -> Form:
        """The dialog that has opened, once it takes the keys."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
        found = QApplication.activeWindow()
        assert isinstance(found, kind)
        return found


def test_a_day_at_the_keyboard(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], model: Path
) -> None:
    hands = Keyboard(qtbot, open_window(model))
    old_wording = hands.text(PRINCIPLE)

    # A principle gets another wording.
    hands.walk_to(PRINCIPLE)
    hands.press(Key.Key_Return)
    hands.press(Key.Key_A, CTRL)
    hands.type(NEW_WORDING)
    with hands.saving():
        hands.press(Key.Key_Return, CTRL)
    assert hands.text(PRINCIPLE) == NEW_WORDING

    # Two lines from Word become two principles below it.
    QGuiApplication.clipboard().setText("Hjelpen skal være nær\nHjelpen skal virke\n")
    hands.press(Key.Key_V, CTRL)
    pasting = hands.dialog(PasteDialog)
    with hands.saving():
        QTest.keyClick(pasting.focusWidget(), Key.Key_Return)
    assert hands.texts(GROUP)[2:4] == ["Hjelpen skal være nær", "Hjelpen skal virke"]

    # A task goes over to the other column.
    hands.walk_to(TASK)
    with hands.saving():
        hands.press(Key.Key_Right, ALT)
    assert TASK in hands.family(BESIDE)

    # It gets a footnote.
    hands.press(Key.Key_F, CTRL | ALT)
    noting = hands.dialog(FootnoteDialog)
    QTest.keyClicks(noting.focusWidget(), "Jf. tildelingsbrevet.")
    with hands.saving():
        QTest.keyClick(noting.focusWidget(), Key.Key_Return, CTRL)
    assert hands.window.session.standing.snapshot[TASK].attrs["footnote"]
    hands.come_back()

    # On second thoughts all three are taken back.
    for _ in range(3):
        with hands.saving():
            hands.press(Key.Key_Z, CTRL)
    assert "footnote" not in hands.window.session.standing.snapshot[TASK].attrs
    assert TASK in hands.family(CELL)
    assert "Hjelpen skal virke" not in hands.texts(GROUP)

    # Next morning, in a window of its own, they are done again after all.
    with qtbot.waitSignal(hands.window.session.jobs.fell_idle, raising=False, timeout=500):
        hands.press(Key.Key_W, CTRL)
    qtbot.waitUntil(lambda: not hands.window.isVisible())
    hands = Keyboard(qtbot, open_window(model))
    for _ in range(3):
        with hands.saving():
            hands.press(Key.Key_Y, CTRL)
    assert hands.texts(GROUP)[2:4] == ["Hjelpen skal være nær", "Hjelpen skal virke"]
    assert TASK in hands.family(BESIDE)
    assert hands.window.session.standing.snapshot[TASK].attrs["footnote"]

    # And the principle reads better as it did, so the old wording is fetched from its history.
    hands.walk_to(PRINCIPLE)
    hands.settle()
    hands.tab_to(hands.window.parts.history.isAncestorOf)
    if hands.focused() is hands.window.parts.history.reason:
        hands.press(Key.Key_Tab)
    while not isinstance(hands.focused(), QPushButton):
        hands.press(Key.Key_Down)
    with hands.saving():
        hands.press(Key.Key_Space)
    assert hands.text(PRINCIPLE) == hands.row(PRINCIPLE).shown_text == old_wording
