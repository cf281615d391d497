from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor import logfile
from bufetat_editor.ui.crash import CrashDialog


def report(dialog: CrashDialog) -> str:
    field = dialog.findChild(QPlainTextEdit, "report")
    assert field is not None
    return field.toPlainText()


def press(dialog: CrashDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


@pytest.fixture
def dialog(qtbot: QtBot) -> CrashDialog:
    made = CrashDialog("builtins.KeyError\n  her.py:3 les")
    qtbot.addWidget(made)
    return made


def test_the_report_says_which_program_it_was_and_where_it_failed(dialog: CrashDialog) -> None:
    assert report(dialog).startswith("bufetat-editor ")
    assert report(dialog).endswith("builtins.KeyError\n  her.py:3 les")


def test_another_fault_is_added_and_the_same_one_counted(dialog: CrashDialog) -> None:
    dialog.add("builtins.ValueError")
    dialog.add("builtins.KeyError\n  her.py:3 les")

    assert "2 ×\nbuiltins.KeyError" in report(dialog)
    assert report(dialog).endswith("builtins.ValueError")


def test_the_report_is_copied_as_it_reads(dialog: CrashDialog) -> None:
    press(dialog, "copyReport")

    assert QGuiApplication.clipboard().text() == report(dialog)


def test_the_log_is_one_click_away(dialog: CrashDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    press(dialog, "showLog")

    assert opened == [QUrl.fromLocalFile(str(logfile.folder()))]
    assert logfile.folder().is_dir()


def test_where_there_is_no_window_nobody_is_told_to_go_on(qtbot: QtBot) -> None:
    dialog = CrashDialog("builtins.KeyError", can_go_on=False)
    qtbot.addWidget(dialog)
    words = dialog.findChild(QLabel, "words")

    assert words is not None
    assert "arbeide videre" not in words.text()
