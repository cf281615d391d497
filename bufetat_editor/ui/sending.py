"""Sending out: asks for a round of input, and tells what was written for it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.dialogs.files_asker import FilesAsker
from bufetat_editor.ui.leading import Leading
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.written_files import WrittenFiles, told_folder

if TYPE_CHECKING:
    from bufetat_editor.usecases.sending import Sent


class Sending(FilesAsker):
    """Opens the dialog, and shows the round once its files are there."""

    def __init__(
        self, session: Session, parts: Parts, presenter: Presenter, window: QWidget
    ) -> None:
        super().__init__(session, parts, window)
        self._presenter = presenter
        self._leading = Leading(presenter, window)
        self._written = WrittenFiles(parts.messages, self)
        self.done.connect(self._on_sent)
        parts.actions["send"].triggered.connect(self.ask)

    def ask(self) -> None:
        """Ask what to send out."""
        from bufetat_editor.ui.dialogs.send import SendDialog

        self._parts.workspace.commit()
        self._leading.begin()
        today = date.today()  # noqa: DTZ011 - the day where the person is
        self.open(SendDialog(self._session.standing, today, self._window))

    def _on_sent(self, sent: Sent) -> None:
        if not sent.files:
            words = self.tr("It was stopped; nothing was frozen and nothing was written.")
            self._parts.messages.tell(words)
            return
        show = partial(self._presenter.show_section, sent.round)
        is_led = self._leading.may_lead
        if is_led:
            self._leading.lead(show)
        name = self._session.standing.snapshot[sent.round].text
        words = self.tr(
            "%n file(s) for «{round}» are ready to be sent, in «{folder}».", "", len(sent.files)
        )
        sentences = [words.format(round=name, folder=told_folder(sent.files[0].parent))]
        if sent.made:
            sentences.append(self.tr("The folder was made."))
        self._written.tell(sentences, sent.files, ways=() if is_led else [(self.tr("Show"), show)])
