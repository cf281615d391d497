"""Sending out from the window: files, a frozen edition, and what is told of them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.rounds import REGIONS, rounds
from bufetat_editor.settings import load_settings
from bufetat_editor.ui.dialogs.send import SendDialog
from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import Screen


@pytest.fixture
def dialog(window: MainWindow, tmp_path: Path) -> SendDialog:
    window.parts.actions["send"].trigger()
    made = window.findChild(SendDialog)
    assert made is not None
    made.folder.setText(str(tmp_path / "ut"))
    made.recipients.list_known((), REGIONS[1:])
    return made


def test_it_writes_the_files_freezes_the_edition_and_shows_the_round(
    qtbot: QtBot,
    window: MainWindow,
    dialog: SendDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    with qtbot.waitSignal(window.sending.done):
        dialog.ok.click()

    folder = tmp_path / "ut"
    standing = window.session.standing
    assert {file.suffix for file in folder.iterdir()} == {".docx", ".xlsx"}
    assert [one.name for one in standing.editions][-1] == "Runde 1"
    assert [one.name for one in rounds(standing.snapshot)[0].recipients] == ["Region Nord"]
    assert window.parts.workspace.section == rounds(standing.snapshot)[0].id
    assert not dialog.isVisible()
    message = Screen(qtbot, window).message().replace("\N{ZERO WIDTH SPACE}", "")
    assert message == (
        f"3 filer til «Runde 1» er klare til å sendes. De ligger i «{folder}». Mappen ble laget."
    )
    (way,) = [one for one in window.parts.messages.findChildren(QPushButton) if one.isVisible()]
    way.click()
    assert [Path(url.toLocalFile()) for url in opened] == [folder]
    assert load_settings().send_folder == str(folder)


def test_a_refusal_is_told_in_the_dialog_and_nothing_is_frozen(
    qtbot: QtBot, window: MainWindow, dialog: SendDialog, tmp_path: Path
) -> None:
    (tmp_path / "fil").touch()
    dialog.folder.setText(str(tmp_path / "fil"))

    with qtbot.waitSignal(window.sending.refused):
        dialog.ok.click()

    assert "er en fil, ikke en mappe" in dialog.refusal()
    assert dialog.ok.isEnabled()
    Screen(qtbot, window).settle()
    assert not rounds(window.session.standing.snapshot)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it can be made")
def test_a_folder_that_cannot_be_made_is_told_so(
    qtbot: QtBot, window: MainWindow, dialog: SendDialog
) -> None:
    dialog.folder.setText("/proc/finnes/ikke")

    with qtbot.waitSignal(window.sending.refused):
        dialog.ok.click()

    assert dialog.refusal() == (
        "Mappen /proc/finnes/ikke kan ikke lages, for stedet finnes ikke. Velg en annen mappe."
    )


def test_nothing_can_be_changed_while_it_is_being_sent(
    qtbot: QtBot, window: MainWindow, dialog: SendDialog, tmp_path: Path
) -> None:
    (tmp_path / "fil").touch()
    dialog.folder.setText(str(tmp_path / "fil"))
    fields = (dialog.name, dialog.recipients, dialog.recipients.others, dialog.deadline)
    dialog.recipients.others.setFocus()

    with qtbot.waitSignal(window.sending.refused):
        dialog.ok.click()
        assert not any(field.isEnabled() for field in (*fields, dialog.folder, dialog.template))
        assert dialog.cancel.isEnabled()
        assert dialog.focusWidget() is not dialog.cancel  # an impatient Enter would stop it

    assert all(field.isEnabled() for field in fields)
    assert dialog.focusWidget() is dialog.recipients.others


def test_cancel_stops_it(qtbot: QtBot, window: MainWindow, dialog: SendDialog) -> None:
    dialog.ok.click()

    with qtbot.waitSignal(window.sending.done):
        dialog.cancel.click()

    assert QApplication.activeModalWidget() is None
    assert Screen(qtbot, window).message() == (
        "Utsendingen ble stanset. Ingenting er frosset, og ingenting er skrevet."
    )


def test_what_is_being_written_is_sent_too(qtbot: QtBot, window: MainWindow) -> None:
    screen = Screen(qtbot, window)
    screen.open_at(PRINCIPLE, 0)
    screen.type("Nytt: ")

    with screen.saving():
        screen.action("send").trigger()

    assert screen.text(PRINCIPLE).startswith("Nytt: ")
