"""The receipt of an export: what was written and where, and the ways to it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from bufetat_editor.ui.message_bar import Act, MessageBar

if TYPE_CHECKING:
    from bufetat_editor.usecases.exporting import Exported

_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


class ExportReceipt(QObject):
    """Tells in the message bar what came of an export."""

    def __init__(self, messages: MessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages

    def show(self, exported: Exported, *, opens_folder: bool) -> None:
        """Tell what was written and where, and open the folder if that was wished for."""
        if not exported.files:
            self._messages.tell(self.tr("The export was stopped; nothing was written."))
            return
        folder = exported.files[0].parent
        self._tell(exported)
        if opens_folder:
            self._open(folder, exported)

    def _tell(self, exported: Exported, *more: str) -> None:
        names = ", ".join(f"«{path.name}»" for path in exported.files)
        folder = exported.files[0].parent
        place = str(folder).replace(os.sep, os.sep + _MAY_BREAK)
        words = self.tr("Exported {names} to «{folder}».")
        sentences = [words.format(names=names, folder=place)]
        if exported.made:
            sentences.append(self.tr("The folder was made."))
        if exported.left_out:
            sentences.append(exported.left_out)
        self._messages.tell(" ".join((*sentences, *more)), *self._ways(exported))

    def _ways(self, exported: Exported) -> list[Act]:
        file, *others = exported.files
        ways: list[Act] = []
        if not others:
            ways.append((self.tr("Open the file"), lambda: self._open(file, exported)))
        ways.append((self.tr("Open the folder"), lambda: self._open(file.parent, exported)))
        return ways

    def _open(self, path: Path, exported: Exported) -> None:
        """Open a file or a folder; the receipt stays where that cannot be done."""
        if not path.exists():
            self._tell(exported, self.tr("«{name}» is no longer there.").format(name=path.name))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = self.tr("No program was found that can open «{name}».")
            self._tell(exported, words.format(name=path.name))
