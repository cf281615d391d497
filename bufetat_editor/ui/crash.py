"""When something went wrong that nobody foresaw: one calm dialog with a report to copy."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from bufetat_editor.ui.log_folder import open_log_folder
from bufetat_editor.ui.theme import font
from bufetat_editor.ui.this_program import this_program

_MOST = 20  # different faults in one report; the log has the others


class CrashDialog(QDialog):
    """Tells that something failed, and shows the report.

    Args:
        trail: where it failed; nothing of the model.
        can_go_on: whether there is a window to go on in.
    """

    def __init__(
        self, trail: str, parent: QWidget | None = None, *, can_go_on: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumSize(620, 420)
        self._trails: Counter[str] = Counter()
        heading = QLabel(self.windowTitle())
        heading.setFont(font(19, QFont.Weight.Bold))
        words = QLabel(self._advice(can_go_on=can_go_on))
        words.setObjectName("words")
        words.setWordWrap(True)
        self._report = QPlainTextEdit()
        self._report.setObjectName("report")
        self._report.setAccessibleName(self.tr("Report"))
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        for widget in (heading, words, self._report, self._buttons()):
            whole.addWidget(widget)
        self.add(trail)

    def add(self, trail: str) -> None:
        """Put another fault into the report, or count one that is there already."""
        if trail in self._trails or len(self._trails) < _MOST:
            self._trails[trail] += 1
        self._report.setPlainText(self._told())

    def _told(self) -> str:
        faults = (
            f"{times} ×\n{trail}" if times > 1 else trail for trail, times in self._trails.items()
        )
        return "\n\n".join((this_program(), *faults))

    def _advice(self, *, can_go_on: bool) -> str:
        go_on = (
            self.tr("What you have saved is safe, and you can go on working.")
            if can_go_on
            else self.tr("The program could not begin. Your models have not been touched.")
        )
        send = self.tr(
            "Copy the report and send it to those who look after the program. It holds nothing "
            "of the model's content."
        )
        return f"{go_on} {send}"

    def _buttons(self) -> QDialogButtonBox:
        role = QDialogButtonBox.ButtonRole.ActionRole
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy the report"), role)
        copy.setObjectName("copyReport")
        copy.clicked.connect(self._on_copied)
        log = buttons.addButton(self.tr("Show the log file"), role)
        log.setObjectName("showLog")
        log.clicked.connect(open_log_folder)
        buttons.rejected.connect(self.reject)
        return buttons

    def _on_copied(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
