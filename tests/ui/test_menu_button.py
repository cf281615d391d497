"""A button with a list opens it by the keys that other buttons are pressed by."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.menu_button import MenuButton


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_opens_the_list(qtbot: QtBot, key: Qt.Key) -> None:
    button = MenuButton("valg", "Valg")
    qtbot.addWidget(button)
    button.list.addAction("En")
    with qtbot.waitActive(button):
        button.show()
        button.activateWindow()
    opened: list[object] = []

    def look() -> None:
        opened.append(QApplication.activePopupWidget())
        button.list.close()

    QTimer.singleShot(0, look)
    QTest.keyClick(button, key)

    qtbot.waitUntil(lambda: opened == [button.list])


def test_the_list_is_named_as_its_button(qtbot: QtBot) -> None:
    button = MenuButton("valg", "Valg")
    qtbot.addWidget(button)

    assert button.list.accessibleName() == "Valg"
