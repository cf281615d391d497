"""The way from the window to the log file."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from bufetat_editor import logfile

if TYPE_CHECKING:
    from bufetat_editor.ui.parts import Parts


class LogFolder(QObject):
    """Opens the folder of the log, or tells where it is."""

    def __init__(self, parts: Parts, window: QObject) -> None:
        super().__init__(window)
        self._parts = parts
        parts.actions["log_folder"].triggered.connect(self.show)

    def show(self) -> None:
        """Open the folder in the system's own viewer."""
        if not open_log_folder():
            words = self.tr("The log file lies in {folder}.")
            self._parts.messages.tell(words.format(folder=logfile.folder()))


def open_log_folder() -> bool:
    """Open the folder of the log, and return whether something was there to open it."""
    with suppress(OSError):
        logfile.folder().mkdir(parents=True, exist_ok=True)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(logfile.folder())))
