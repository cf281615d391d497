"""Asks for a moment that is no edition: a date and time, or a file that was exported then."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bufetat_editor.ui.export_folder import export_folder
from bufetat_editor.ui.language import told
from bufetat_editor.ui.phrases import is_dated_by_day, local_time
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.errors import UserError
    from bufetat_editor.ui.dialogs.moment import FoundChange, Wanted
    from bufetat_editor.usecases.desk import Desk


class MomentAsker(QObject):
    """Asks, and reads in the worker which change the answer is."""

    found = Signal(int, str)  # changeset; name of the file by which it was found, else empty
    refused = Signal(str)  # why a file names no moment
    _change_found = Signal(object, object)  # Wanted, FoundChange; unheard if the dialog went

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def ask_for_time(self, over: QWidget) -> None:
        """Ask for a date and time, or the number of a change.

        Args:
            over: the window or dialog that waits for the answer.
        """
        from bufetat_editor.ui.dialogs.moment import MomentDialog

        dialog = MomentDialog(self._begin(), over)
        dialog.asked.connect(self._find)
        dialog.moment_chosen.connect(lambda number: self.found.emit(number, ""))
        self._change_found.connect(dialog.show_change)
        dialog.open()

    def ask_for_file(self, over: QWidget) -> None:
        """Ask for an exported file; `over` as for `ask_for_time`."""
        from bufetat_editor.usecases.comparing import FILE_PATTERNS

        dialog = QFileDialog(over, self.tr("Choose an exported file"), str(export_folder()))
        dialog.setObjectName("exportedFileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        words = self.tr("Exported files")
        dialog.setNameFilter(f"{words} ({' '.join(FILE_PATTERNS)})")
        dialog.fileSelected.connect(self._read_file)
        dialog.open()

    def _begin(self) -> datetime:
        """The last edition's time, else yesterday's end: since now, nothing has changed."""
        for edition in reversed(self._session.standing.editions):
            at = local_time(edition.at)
            return at.replace(hour=23, minute=59) if is_dated_by_day(edition.at) else at
        yesterday = datetime.now().astimezone() - timedelta(days=1)
        return yesterday.replace(hour=23, minute=59)

    def _find(self, wanted: Wanted) -> None:
        from bufetat_editor.ui.dialogs.moment import find_change

        def done(found: FoundChange) -> None:
            self._change_found.emit(wanted, found)

        self._session.read(lambda desk: find_change(desk, wanted), done)

    def _read_file(self, path: str) -> None:
        file = Path(path)

        def work(desk: Desk) -> int:
            from bufetat_editor.usecases.comparing import moment_of_file

            return moment_of_file(desk, file)

        def refused(error: UserError) -> None:
            self.refused.emit(told(error))

        self._session.ask(work, lambda number: self.found.emit(number, file.name), refused)
