"""Files that were just written: what is told of them, and the ways to them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from bufetat_editor.ui.message_bar import Act, MessageBar

_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


def told_folder(folder: Path) -> str:
    """Return a folder's path, which may go on on the next line."""
    return str(folder).replace(os.sep, os.sep + _MAY_BREAK)


class WrittenFiles(QObject):
    """Tells of them in the message bar, and opens them or their folder."""

    def __init__(self, messages: MessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._other_ways: Sequence[Act] = ()

    def tell(
        self,
        sentences: Sequence[str],
        files: Sequence[Path],
        *,
        opens_folder: bool = False,
        ways: Sequence[Act] = (),
    ) -> None:
        """Tell what was written.

        Args:
            files: at least one; they stand in the same folder.
            opens_folder: whether it is opened at once.
            ways: what else there is to see of it.
        """
        self._other_ways = ways
        self._tell(sentences, files)
        if opens_folder:
            self._open(files[0].parent, sentences, files)

    def _tell(self, sentences: Sequence[str], files: Sequence[Path], *more: str) -> None:
        sentence, names = " ".join((*sentences, *more)), "\n".join(file.name for file in files)
        self._messages.tell(sentence, *self._ways(sentences, files), more=names)

    def _ways(self, sentences: Sequence[str], files: Sequence[Path]) -> list[Act]:
        file, *others = files
        ways = [*self._other_ways]
        if not others:
            ways.append((self.tr("Open the file"), lambda: self._open(file, sentences, files)))
        folder = file.parent
        ways.append((self.tr("Open the folder"), lambda: self._open(folder, sentences, files)))
        return ways

    def _open(self, path: Path, sentences: Sequence[str], files: Sequence[Path]) -> None:
        """Open a file or a folder; what was told stays where that cannot be done."""
        if not path.exists():
            words = self.tr("«{name}» is no longer there.")
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = self.tr("No program was found that can open «{name}».")
        else:
            return
        self._tell(sentences, files, words.format(name=path.name))
