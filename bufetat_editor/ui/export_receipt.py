"""The receipt of an export: what was written and where, and the ways to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bufetat_editor.ui.language import told
from bufetat_editor.ui.message_bar import MessageBar
from bufetat_editor.ui.written_files import WrittenFiles, told_folder

if TYPE_CHECKING:
    from bufetat_editor.usecases.exporting import Exported


class ExportReceipt(QObject):
    """Tells in the message bar what came of an export."""

    def __init__(self, messages: MessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._written = WrittenFiles(messages, self)

    def show(self, exported: Exported, *, opens_folder: bool) -> None:
        """Tell what was written and where, and open the folder if that was wished for."""
        if not exported.files:
            self._messages.mention(self.tr("The export was stopped; nothing was written."))
            return
        file, *others = exported.files
        words = (
            self.tr("%n file(s) were written to «{folder}».", "", len(exported.files))
            if others
            else self.tr("Exported «{name}» to «{folder}».")
        )
        sentences = [words.format(name=file.name, folder=told_folder(file.parent))]
        if exported.made:
            sentences.append(self.tr("The folder was made."))
        sentences.extend(map(told, exported.left_out))
        self._written.tell(sentences, exported.files, opens_folder=opens_folder)
