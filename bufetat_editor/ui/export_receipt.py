"""The receipt of an export: what was written and where, and the ways to it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bufetat_editor.ui.message_bar import MessageBar
from bufetat_editor.ui.written_files import WrittenFiles, told_folder

if TYPE_CHECKING:
    from bufetat_editor.usecases.exporting import Exported


def told_names(names: Sequence[str]) -> str:
    """Return what files are called; if all begin with what one of them is called, that is once."""
    stem = Path(min(names, key=len)).stem
    if len(names) == 1 or not all(name.startswith(stem) for name in names):
        return ", ".join(f"«{name}»" for name in names)
    return f"«{stem}» ({', '.join(name.removeprefix(stem).strip() for name in names)})"


class ExportReceipt(QObject):
    """Tells in the message bar what came of an export."""

    def __init__(self, messages: MessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._written = WrittenFiles(messages, self)

    def show(self, exported: Exported, *, opens_folder: bool) -> None:
        """Tell what was written and where, and open the folder if that was wished for."""
        if not exported.files:
            self._messages.tell(self.tr("The export was stopped; nothing was written."))
            return
        names = told_names([path.name for path in exported.files])
        words = self.tr("Exported {names} to «{folder}».")
        folder = told_folder(exported.files[0].parent)
        sentences = [words.format(names=names, folder=folder)]
        if exported.made:
            sentences.append(self.tr("The folder was made."))
        sentences.extend(exported.left_out)
        self._written.tell(sentences, exported.files, opens_folder=opens_folder)
