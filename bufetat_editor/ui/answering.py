"""Answering: asks by which papers a round is answered, and tells what was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.dialogs.files_asker import FilesAsker
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.written_files import WrittenFiles, told_folder

if TYPE_CHECKING:
    from bufetat_editor.usecases.answers import Answered


class Answering(FilesAsker):
    """Opens the dialog, and tells where the files are."""

    def __init__(self, session: Session, parts: Parts, window: QWidget) -> None:
        super().__init__(session, parts, window)
        self._written = WrittenFiles(parts.messages, self)
        self.done.connect(self._on_answered)
        parts.actions["answer"].triggered.connect(self.ask)

    def ask(self) -> None:
        """Ask what to write, of the round that is shown, else of the newest."""
        from bufetat_editor.ui.dialogs.answer import AnswerDialog

        self._parts.workspace.commit()
        standing = self._session.standing
        if not standing.rounds:
            words = self.tr("No round has been sent out, so there is nothing to answer.")
            self._parts.messages.tell(words)
            return
        self.open(AnswerDialog(standing, self._parts.workspace.section, self._window))

    def _on_answered(self, answered: Answered) -> None:
        if not answered.files:
            self._parts.messages.mention(self.tr("It was stopped; nothing was written."))
            return
        words = self.tr("%n file(s) were written to «{folder}».", "", len(answered.files))
        sentences = [words.format(folder=told_folder(answered.files[0].parent))]
        if answered.made:
            sentences.append(self.tr("The folder was made."))
        self._written.tell(sentences, answered.files)
