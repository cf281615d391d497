"""Faults from wherever they come: shown, logged, and never with words of the model."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QThread, QTimer, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor import logfile
from bufetat_editor.errors import NoSuchModel
from bufetat_editor.exchange.apart import ReadingFailed
from bufetat_editor.ui.crash import CrashDialog
from bufetat_editor.ui.fault_reporter import FaultReporter
from bufetat_editor.ui.jobs import Job, Jobs
from bufetat_editor.ui.latest import Latest

WORDS = "Barnets navn er Ukjent"

pytestmark = pytest.mark.qt_no_exception_capture


class Faulty(QWidget):
    """Fails in what Qt calls."""

    def paintEvent(self, _: object) -> None:  # noqa: N802 - Qt's name
        failure(WORDS)


class FaultyThread(QThread):
    def run(self) -> None:
        failure(WORDS)


def failure(text: str) -> None:
    held = text  # in a local variable too
    raise ValueError(held)


def raised(error: Exception) -> None:
    raise error


@pytest.fixture
def reporter(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[FaultReporter]:
    for module, name in (
        (sys, "excepthook"),
        (sys, "unraisablehook"),
        (threading, "excepthook"),
    ):
        monkeypatch.setattr(module, name, getattr(module, name))
    made = FaultReporter(qapp)
    usual = qInstallMessageHandler(None)
    made.install()
    yield made
    qInstallMessageHandler(usual)
    made.deleteLater()


def dialogs(qapp: QApplication) -> list[CrashDialog]:
    return [one for one in qapp.topLevelWidgets() if isinstance(one, CrashDialog)]


def boxes(qapp: QApplication) -> list[QMessageBox]:
    return [one for one in qapp.topLevelWidgets() if isinstance(one, QMessageBox)]


def shown(qtbot: QtBot, qapp: QApplication) -> str:
    """What the one dialog reports."""
    qtbot.waitUntil(lambda: bool(dialogs(qapp)))
    (dialog,) = dialogs(qapp)
    field = dialog.findChild(QPlainTextEdit)
    assert field is not None
    return field.toPlainText()


def in_a_slot(_: QObject) -> None:
    QTimer.singleShot(0, lambda: failure(WORDS))


def in_a_drawing(_: QObject) -> None:
    QTimer.singleShot(0, lambda: Faulty().grab())


def in_a_thread_of_python(_: QObject) -> None:
    thread = threading.Thread(target=failure, args=(WORDS,))
    thread.start()
    thread.join()


def in_a_thread_of_qt(_: QObject) -> None:
    thread = FaultyThread()
    thread.start()
    thread.wait()


def in_a_job(parent: QObject) -> None:
    Jobs(parent).add(Job(lambda _: failure(WORDS), lambda _: None, raised))


def in_the_work_of_which_the_newest_is_wanted(parent: QObject) -> None:
    """As the preview is laid out, and the checks are made."""
    newest = Latest[str, None](failure, lambda *_: None, lambda _, error: raised(error), parent)
    newest.wish(WORDS)


def in_another_process(_: QObject) -> None:
    said = f'  File "les.py", line 3, in failure\n    les()\nKeyError: {WORDS}\n{WORDS}'
    QTimer.singleShot(0, lambda: raised(ReadingFailed(said)))


@pytest.mark.parametrize(
    "fail",
    [
        in_a_slot,
        in_a_drawing,
        in_a_thread_of_python,
        in_a_thread_of_qt,
        in_a_job,
        in_the_work_of_which_the_newest_is_wanted,
        in_another_process,
    ],
)
def test_a_fault_is_shown_and_logged_without_words_of_the_model(
    qtbot: QtBot,
    qapp: QApplication,
    reporter: FaultReporter,
    fail: Callable[[QObject], None],
    capfd: pytest.CaptureFixture[str],
) -> None:
    fail(reporter)
    report = shown(qtbot, qapp)
    log = logfile.file().read_text(encoding="utf-8")
    for jobs in reporter.findChildren(Jobs):
        jobs.close()

    assert "failure" in report
    assert "failure" in log
    for told in (report, log, *capfd.readouterr()):
        assert WORDS not in told


def test_further_faults_are_added_to_the_report_that_is_shown(
    qtbot: QtBot, qapp: QApplication, reporter: FaultReporter
) -> None:
    reporter.take(ValueError(WORDS))
    reporter.take(KeyError(WORDS))
    reporter.take(KeyError(WORDS))

    report = shown(qtbot, qapp)
    qtbot.waitUntil(lambda: "2 ×\nbuiltins.KeyError" in shown(qtbot, qapp))
    assert "builtins.ValueError" in report


def test_the_same_fault_is_not_shown_again_because_the_dialog_goes(
    qtbot: QtBot, qapp: QApplication, reporter: FaultReporter
) -> None:
    reporter.take(ValueError())
    shown(qtbot, qapp)
    dialogs(qapp)[0].reject()
    reporter.take(ValueError())
    reporter.take(KeyError())

    qtbot.waitUntil(lambda: any(one.isVisible() for one in dialogs(qapp)))
    (again,) = (one for one in dialogs(qapp) if one.isVisible())
    field = again.findChild(QPlainTextEdit)
    assert field is not None
    assert "ValueError" not in field.toPlainText()


def test_a_refusal_that_nobody_took_is_told_in_its_sentence(
    qtbot: QtBot, qapp: QApplication, reporter: FaultReporter
) -> None:
    reporter.take(NoSuchModel(path="borte.db"))

    qtbot.waitUntil(lambda: bool(boxes(qapp)))
    assert boxes(qapp)[0].text().startswith("Fant ingen modell i borte.db")


def test_what_qt_warns_of_is_logged_without_what_it_quotes(
    reporter: FaultReporter, capfd: pytest.CaptureFixture[str]
) -> None:
    qWarning(f'Cannot read "{WORDS}" as it is')

    log = logfile.file().read_text(encoding="utf-8")
    assert 'Cannot read "…" as it is' in log
    assert capfd.readouterr().err == ""
