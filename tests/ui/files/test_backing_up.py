"""Backups in the window: made, listed, proved, and brought back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor import app
from bufetat_editor.ui.files.restore import RestoreDialog
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.phrases import moment_told
from bufetat_editor.usecases.backups import back_up, backups_of
from tests.helpers.models import PRINCIPLE, altered, desk_on
from tests.helpers.screen import Screen
from tests.ui.conftest import keep

MORNING = "2026-11-23T08:00:00Z"


def asked(qtbot: QtBot, window: MainWindow) -> RestoreDialog:
    """Open the dialog and wait until the newest copy is looked through."""
    window.parts.actions["restore_backup"].trigger()
    dialog = window.findChild(RestoreDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() > 0)
    qtbot.waitUntil(lambda: not dialog.verdict.said().endswith("…"))
    return dialog


def test_a_backup_is_made_by_hand_and_brought_back_in_the_same_window(
    qtbot: QtBot, window: MainWindow, model: Path
) -> None:
    screen = Screen(qtbot, window)
    first = screen.text(PRINCIPLE)
    window.parts.actions["back_up"].trigger()
    qtbot.waitUntil(lambda: len(backups_of(model)) == 1)
    qtbot.waitUntil(lambda: "Sikkerhetskopien er tatt" in window.parts.messages.text())
    screen.rewrite(PRINCIPLE, "Skrevet etterpå")

    dialog = asked(qtbot, window)
    assert dialog.verdict.said() == "✓ Kopien er hel."
    with qtbot.waitSignal(window.remade_wished) as wished:
        dialog.ok.click()

    aside = backups_of(model)[0]
    assert wished.args[0].endswith(f"{moment_told(aside.at)}.")
    window.close()
    desk = desk_on(model)
    assert desk.snapshot[PRINCIPLE].text == first
    desk.close()
    assert len(backups_of(model)) == 2


def test_a_copy_can_be_looked_at_beside_before_it_is_brought_back(
    qtbot: QtBot, window: MainWindow, model: Path
) -> None:
    backup = back_up(model, MORNING)
    before = backup.path.read_bytes()
    dialog = asked(qtbot, window)

    copy = model.with_name(f"modell – {backup.path.name}")

    for _ in range(2):
        with qtbot.waitSignal(window.model_wished) as wished:
            dialog.look.click()
        assert wished.args == [str(copy)]

    desk_on(copy).close()
    assert dialog.isVisible()
    assert backup.path.read_bytes() == before


def test_a_copy_that_is_not_whole_cannot_be_chosen(
    qtbot: QtBot, window: MainWindow, model: Path
) -> None:
    copy = back_up(model, MORNING)
    altered(copy.path, f"UPDATE revision SET text = 'Noe annet' WHERE item = '{PRINCIPLE}'")

    dialog = asked(qtbot, window)

    assert "Kopien er ikke hel" in dialog.verdict.said()
    assert not dialog.ok.isEnabled()


def test_a_model_that_another_has_open_is_left_alone_and_work_goes_on(
    qtbot: QtBot, window: MainWindow, model: Path
) -> None:
    back_up(model, MORNING)
    other = desk_on(model)

    dialog = asked(qtbot, window)
    dialog.ok.click()
    qtbot.waitUntil(lambda: "åpen i et annet vindu" in dialog.refusal())

    other.close()
    dialog.reject()
    screen = Screen(qtbot, window)
    screen.rewrite(PRINCIPLE, "Alt går videre")
    assert screen.text(PRINCIPLE) == "Alt går videre"


def test_a_damaged_model_is_offered_its_backup(qtbot: QtBot, model: Path) -> None:
    back_up(model, MORNING)
    content = bytearray(model.read_bytes())
    content[5_000:90_000] = b"x" * 85_000
    model.write_bytes(content)
    window = app.make_window(str(model), "light")
    keep(qtbot, window)
    window.show()
    with qtbot.waitSignal(window.session.open_failed):
        window.open()

    buttons = window.parts.messages.findChildren(QPushButton)
    offer = next(one for one in buttons if one.text().startswith("Hent tilbake"))
    offer.click()
    dialog = window.findChild(RestoreDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.ok.isEnabled)
    with qtbot.waitSignal(window.remade_wished):
        dialog.ok.click()

    desk_on(model).close()


def test_the_backup_that_is_due_is_made_beside_the_work_and_its_failure_is_told(
    qtbot: QtBot, window: MainWindow, model: Path, own_home: Path
) -> None:
    folder = own_home / "bufetat-editor" / "sikkerhetskopier"
    folder.touch()
    window.backing_up.back_up_if_due()
    qtbot.waitUntil(lambda: "Sikkerhetskopien ble ikke tatt" in window.parts.messages.text())

    folder.unlink()
    window.backing_up.back_up_if_due()
    qtbot.waitUntil(lambda: len(backups_of(model)) == 1)
