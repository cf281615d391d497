from __future__ import annotations

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.deed_button import DeedButton


def test_a_button_does_and_says_what_its_action_does(qtbot: QtBot) -> None:
    action = QAction("Gå til punktet")
    action.setObjectName("go")
    button = DeedButton(action, keys="Enter")
    qtbot.addWidget(button)
    with qtbot.waitSignal(action.triggered):
        button.click()

    assert (button.text(), button.accessibleName()) == ("Gå til punktet  Enter", "Gå til punktet")
    assert button.objectName() == "goButton"


def test_it_is_offered_when_its_action_is_and_says_why_not(qtbot: QtBot) -> None:
    action = QAction("Gå til punktet")
    button = DeedButton(action, words="Gå")
    qtbot.addWidget(button)
    action.setEnabled(False)
    action.setToolTip("Punktet er fjernet.")

    assert not button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == "Punktet er fjernet."
    assert button.text() == "Gå"
