from __future__ import annotations

from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow


def test_a_long_message_in_a_narrow_place_takes_the_height_that_it_needs(
    qtbot: QtBot, window: MainWindow
) -> None:
    bar = window.parts.messages
    window.resize(window.minimumSize())

    bar.tell("Det som ble gjort, sies med så mange ord. " * 6, ("Åpne mappen", lambda: None))

    qtbot.waitUntil(lambda: bar.height() == bar.heightForWidth(bar.width()))
    assert bar.height() < window.parts.workspace.height()
