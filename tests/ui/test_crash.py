from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.crash import CrashDialog, CrashReporter, report_of


def failure() -> ValueError:
    try:
        int("Barnets navn")
    except ValueError as error:
        return error
    raise AssertionError


def test_the_report_tells_where_but_quotes_nothing() -> None:
    report = report_of(failure())

    assert "ValueError" in report
    assert "test_crash.py" in report
    assert "Barnets navn" not in report


def test_the_cause_is_told_too() -> None:
    error = RuntimeError()
    error.__cause__ = failure()

    assert report_of(error).index("RuntimeError") < report_of(error).index("ValueError")


def test_a_failure_is_shown_once_and_calmly(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    reporter = CrashReporter()
    reporter.install()
    error = failure()

    sys.excepthook(type(error), error, error.__traceback__)
    sys.excepthook(type(error), error, error.__traceback__)

    shown = [top for top in qapp.topLevelWidgets() if isinstance(top, CrashDialog)]
    assert len(shown) == 1
    qtbot.addWidget(shown[0])
    copy = shown[0].findChild(QPushButton, "copyReport")
    report = shown[0].findChild(QPlainTextEdit, "report")
    assert copy is not None
    assert report is not None
    copy.click()
    assert QGuiApplication.clipboard().text() == report.toPlainText()
