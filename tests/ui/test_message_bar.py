from __future__ import annotations

from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.screen import Screen


def test_a_long_message_in_a_narrow_place_takes_the_height_that_it_needs(
    qtbot: QtBot, window: MainWindow
) -> None:
    bar = window.parts.messages
    window.resize(window.minimumSize())

    bar.tell("Det som ble gjort, sies med så mange ord. " * 6, ("Åpne mappen", lambda: None))

    qtbot.waitUntil(lambda: bar.height() == bar.heightForWidth(bar.width()))
    assert bar.height() < window.parts.workspace.height()


def test_what_only_tells_goes_by_itself_unless_someone_is_at_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    bar, over = window.parts.messages, window.parts.messages._lasting.timeout
    Screen(qtbot, window).settle()

    bar.mention("Sikkerhetskopien er tatt.")
    assert bar._lasting.isActive()
    bar._close.setFocus()
    over.emit()
    assert bar.isVisible()
    window.parts.outline.setFocus()
    over.emit()
    assert not bar.isVisible()

    bar.mention("Sikkerhetskopien er tatt.")
    bar.tell("Den er endret av en annen.")
    assert not bar._lasting.isActive()
