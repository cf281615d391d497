"""Answering from the window: the files, what is told of them, and where they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.settings import load_settings
from bufetat_editor.ui.dialogs.answer import AnswerDialog
from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.screen import Screen
from tests.helpers.weighed import weighed_bytes
from tests.ui.conftest import Opener


@pytest.fixture
def answered(model: Path, open_window: Opener) -> MainWindow:
    """The window on a model whose round was weighed."""
    model.write_bytes(weighed_bytes())
    return open_window(model)


@pytest.fixture
def dialog(answered: MainWindow, tmp_path: Path) -> AnswerDialog:
    answered.parts.actions["answer"].trigger()
    made = answered.findChild(AnswerDialog)
    assert made is not None
    made.folder.setText(str(tmp_path / "svar"))
    return made


def test_it_writes_the_files_and_tells_where_they_are(
    qtbot: QtBot,
    answered: MainWindow,
    dialog: AnswerDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)

    with qtbot.waitSignal(answered.answering.done):
        dialog.ok.click()

    folder = tmp_path / "svar"
    assert len([*folder.iterdir()]) == 9
    assert not dialog.isVisible()
    message = Screen(qtbot, answered).message().replace("\N{ZERO WIDTH SPACE}", "")
    assert message == f"9 filer er skrevet. De ligger i «{folder}». Mappen ble laget."
    buttons = answered.parts.messages.findChildren(QPushButton)
    (way,) = [one for one in buttons if one.isVisible()]
    way.click()
    assert [Path(url.toLocalFile()) for url in shown] == [folder]
    assert load_settings().send_folder == str(folder)


def test_a_refusal_is_told_in_the_dialog(
    qtbot: QtBot, answered: MainWindow, dialog: AnswerDialog, tmp_path: Path
) -> None:
    (tmp_path / "svar").touch()

    with qtbot.waitSignal(answered.answering.refused):
        dialog.ok.click()

    assert "er en fil, ikke en mappe" in dialog.refusal()
    assert dialog.ok.isEnabled()


def test_cancel_stops_it(
    qtbot: QtBot, answered: MainWindow, dialog: AnswerDialog, tmp_path: Path
) -> None:
    dialog.ok.click()

    with qtbot.waitSignal(answered.answering.done):
        dialog.cancel.click()

    assert QApplication.activeModalWidget() is None
    assert Screen(qtbot, answered).message() == "Det ble stanset. Ingenting er skrevet."
    assert not (tmp_path / "svar").exists()


def test_before_a_round_is_sent_out_there_is_nothing_to_answer(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.parts.actions["answer"].trigger()

    assert window.findChild(AnswerDialog) is None
    assert Screen(qtbot, window).message() == (
        "Ingen runde er sendt ut, så det er ingenting å svare på."
    )


def test_the_action_has_a_key_of_its_own(window: MainWindow) -> None:
    keys = [key.toString() for key in window.parts.actions["answer"].shortcuts()]

    assert keys == ["Ctrl+Shift+A"]
