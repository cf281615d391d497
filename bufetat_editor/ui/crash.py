"""When something went wrong that nobody foresaw: one calm dialog with a report to copy."""

from __future__ import annotations

import platform
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from bufetat_editor import __version__
from bufetat_editor.faults import trail_of
from bufetat_editor.ui.theme import font


class CrashDialog(QDialog):
    """Tells that something failed, and shows the report."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumSize(620, 420)
        heading = QLabel(self.tr("Something went wrong"))
        heading.setFont(font(19, QFont.Weight.Bold))
        words = QLabel(
            self.tr(
                "What you have saved is safe, and you can go on working. Copy the report and "
                "send it to those who look after the program. It holds nothing of the model's "
                "content."
            )
        )
        words.setWordWrap(True)
        self._report = QPlainTextEdit(report)
        self._report.setObjectName("report")
        self._report.setAccessibleName(self.tr("Report"))
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyReport")
        copy.clicked.connect(self._on_copied)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        for widget in (heading, words, self._report, buttons):
            whole.addWidget(widget)

    def _on_copied(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())


class CrashReporter(QObject):
    """Takes the place of `sys.excepthook`; a second failure while one is shown is only printed."""

    _raised = Signal(str)  # so that a failure in any thread is shown in the window's

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        self._raised.connect(self._on_raised)

    def install(self) -> None:
        """Take over what would else be lost in the terminal."""
        sys.excepthook = self._on_exception

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        self._raised.emit(report_of(error))

    def _on_raised(self, report: str) -> None:
        if self._dialog is None:
            self._dialog = CrashDialog(report)
            self._dialog.finished.connect(self._on_finished)
            self._dialog.open()

    def _on_finished(self) -> None:
        self._dialog = None


def report_of(error: BaseException) -> str:
    """Return where it failed; without the error's own words, which may quote the model."""
    lines = [
        f"bufetat-editor {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        "",
        trail_of(error),
    ]
    return "\n".join(lines)
