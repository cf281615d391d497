from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from bufetat_editor.settings import load_settings
from bufetat_editor.ui.dialogs.export import ExportDialog
from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.screen import Screen


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What the system was asked to open."""
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    return urls


@pytest.fixture
def dialog(window: MainWindow) -> ExportDialog:
    window.dialogs.export()
    made = window.findChild(ExportDialog)
    assert made is not None
    return made


def test_all_formats_are_written_and_the_folder_opened(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, tmp_path: Path, opened: list[QUrl]
) -> None:
    folder = tmp_path / "ut"
    folder.mkdir()
    dialog.format.setCurrentIndex(dialog.format.findData("all"))
    dialog.folder.setText(str(folder))

    with qtbot.waitSignal(window.session.exported, timeout=20_000):
        dialog.ok.click()

    assert {file.suffix for file in folder.iterdir()} >= {".docx", ".xlsx"}
    assert Screen(qtbot, window).message().startswith("Eksporterte «")
    assert [Path(url.toLocalFile()) for url in opened] == [folder]
    assert load_settings().export_folder == str(folder)


def test_the_folder_is_remembered(window: MainWindow, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.folder.setText(str(tmp_path))
    dialog.open_after.setChecked(False)
    dialog.format.setCurrentIndex(dialog.format.findData("excel"))
    dialog.ok.click()
    dialog.close()

    window.dialogs.export()

    assert window.findChildren(ExportDialog)[-1].folder.text() == str(tmp_path)


def test_only_what_the_format_knows_can_be_chosen(dialog: ExportDialog) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData("word"))
    assert dialog.memo.isEnabled()
    assert not dialog.since.isEnabled()

    dialog.format.setCurrentIndex(dialog.format.findData("excel"))
    assert not dialog.memo.isEnabled()
    assert dialog.since.isEnabled()


def test_no_folder_is_told_by_the_field(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.folder.setText("  ")

    with qtbot.assertNotEmitted(dialog.export_wished):
        dialog.ok.click()

    assert dialog.remark_of(dialog.folder) == "Velg en mappe."


def test_a_refusal_is_told_and_one_may_try_again(
    qtbot: QtBot, window: MainWindow, dialog: ExportDialog, tmp_path: Path
) -> None:
    taken = tmp_path / "fil"
    taken.touch()
    dialog.folder.setText(str(taken / "under"))

    with qtbot.waitSignal(window.session.export_refused):
        dialog.ok.click()

    assert dialog.refusal().startswith("Kunne ikke skrive")
    assert dialog.ok.isEnabled()


def test_cancel_stops_an_export_under_way(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.show_busy(busy=True)

    with qtbot.waitSignal(dialog.stop_wished):
        dialog.cancel.click()

    assert dialog.isVisible()


def test_a_stopped_export_says_so(qtbot: QtBot, window: MainWindow, dialog: ExportDialog) -> None:
    window.session.exported.emit([])

    assert Screen(qtbot, window).message() == "Eksporten ble stanset, og ingenting ble skrevet."
