"""The practice model says what it is, and is begun anew."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from bufetat_editor import paths
from bufetat_editor.ui.dialogs.send import SendDialog
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.usecases.backups import backups_of
from tests.helpers.models import PRINCIPLE, desk_on
from tests.helpers.screen import Screen
from tests.ui.conftest import Opener


def test_it_is_made_at_first_use_called_by_its_purpose_and_begun_anew(
    qtbot: QtBot, open_window: Opener
) -> None:
    path = paths.practice_model()
    window = open_window(path)
    assert window.windowTitle().startswith("Øvingsmodell")
    assert window.session.standing.changes == 9
    assert window.session.standing.snapshot["tjenestemodell"].text.startswith("ØVING")
    window.parts.actions["send"].trigger()
    dialog = window.findChild(SendDialog)
    assert dialog is not None
    assert dialog.chosen_folder.name == "ØVING"
    dialog.reject()
    screen = Screen(qtbot, window)
    screen.rewrite(PRINCIPLE, "Prøvd ut")

    band = window.practising.band
    assert band is not None
    with qtbot.waitSignal(window.remade_wished):
        screen.click(band.anew)
        assert not window.parts.workspace.isEnabled()

    assert len(backups_of(path)) == 1
    window.close()
    desk = desk_on(path)
    assert desk.snapshot[PRINCIPLE].text != "Prøvd ut"
    desk.close()


def test_other_models_have_no_band_and_lead_to_it(qtbot: QtBot, window: MainWindow) -> None:
    assert window.practising.band is None
    with qtbot.waitSignal(window.model_wished) as wished:
        window.parts.actions["practice"].trigger()
    assert wished.args == [str(paths.practice_model())]
