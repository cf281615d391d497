"""Asks what to export, and answers what the dialog wants to know until then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.dialogs.files_asker import FilesAsker
from bufetat_editor.ui.dialogs.moment_asker import MomentAsker
from bufetat_editor.ui.export_habits import export_habits
from bufetat_editor.ui.export_receipt import ExportReceipt
from bufetat_editor.ui.language import told
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.ui.dialogs.export import ExportDialog
    from bufetat_editor.usecases.desk import Moment
    from bufetat_editor.usecases.exporting import Exported


class ExportAsker(FilesAsker):
    """Knows what an export may hold and show changes from, and tells what came of it."""

    _memos_read = Signal(str, object)  # edition, Snapshot; unheard if the dialog went

    def __init__(self, session: Session, parts: Parts, window: QWidget) -> None:
        super().__init__(session, parts, window)
        self._opens_folder = False
        self._receipt = ExportReceipt(parts.messages, self)
        self.done.connect(self._on_exported)
        self._moments = MomentAsker(session, self)
        self._moments.refused.connect(self.refuse)

    def ask(self, edition: str, since: Moment | None, written_as: str = "") -> None:
        """Ask what to export.

        Args:
            edition: the one that is proposed; the draft if empty.
            since: what changes are proposed to be shown from.
            written_as: the format that is proposed; the one of last time if empty.
        """
        from bufetat_editor.ui.dialogs.export import ExportDialog

        dialog = ExportDialog(self._session.standing, export_habits(), self._window)
        dialog.memos_wished.connect(self._read_memos)
        self._memos_read.connect(dialog.show_memos)
        dialog.propose(edition, since, written_as)
        dialog.since.time_wished.connect(lambda: self._moments.ask_for_time(dialog))
        dialog.since.file_wished.connect(lambda: self._moments.ask_for_file(dialog))
        self._moments.found.connect(dialog.show_since)
        dialog.files_wished.connect(lambda: self._on_wished(dialog))
        self.open(dialog)

    def _read_memos(self, edition: str) -> None:
        """Read the model as an edition has it, since a memo may be newer."""
        self._session.ask(
            lambda desk: desk.snapshot_at(edition),
            lambda snapshot: self._memos_read.emit(edition, snapshot),
            lambda error: self.refuse(told(error)),
        )

    def _on_wished(self, dialog: ExportDialog) -> None:
        self._opens_folder = dialog.open_after.isChecked()

    def _on_exported(self, exported: Exported) -> None:
        self._receipt.show(exported, opens_folder=self._opens_folder)
