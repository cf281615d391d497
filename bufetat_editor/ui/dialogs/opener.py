"""Opens the dialogs and the lists of steps, and carries their answers to the session and back.

A dialog is loaded when it is opened, because the window's first picture needs none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bufetat_editor.errors import UserError
from bufetat_editor.ui.dialogs.approve_asker import ApproveAsker
from bufetat_editor.ui.dialogs.export_asker import ExportAsker
from bufetat_editor.ui.language import told
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.step_menu import StepMenu

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Edition
    from bufetat_editor.usecases.desk import Moment


class Dialogs(QObject):
    """Has at most one dialog of each sort open.

    Attributes:
        exports: asks what to export.
    """

    def __init__(self, session: Session, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._window = window
        self.exports = ExportAsker(session, parts, window)
        self._approvals = ApproveAsker(session, window)
        actions = parts.actions
        actions["approve"].triggered.connect(self.approve)
        actions["author"].triggered.connect(self.choose_author)
        parts.status.author_wished.connect(self.choose_author)
        session.approved.connect(self._on_approved)
        StepMenu("undo", parts.top.undo, session, parts.workspace, self)
        StepMenu("redo", parts.top.redo, session, parts.workspace, self)

    def approve(self) -> None:
        """Ask for an approval."""
        self._parts.workspace.commit()
        self._approvals.ask()

    def export(self, edition: str = "", since: Moment | None = None, written_as: str = "") -> None:
        """Ask what to export.

        Args:
            edition: the one that is proposed; the draft if empty.
            since: what changes are proposed to be shown from.
            written_as: the format that is proposed; the one of last time if empty.
        """
        self._parts.workspace.commit()
        self.exports.ask(edition, since, written_as)

    def choose_author(self) -> None:
        """Ask who writes."""
        from bufetat_editor.ui.dialogs.author import AuthorDialog

        dialog = AuthorDialog(self._session.author, self._window)
        dialog.author_chosen.connect(self._on_author_chosen)
        dialog.open()

    # --- answers

    def _on_author_chosen(self, name: str) -> None:
        self._session.change_author(name)
        self._parts.status.show_model(self._session.name, str(self._session.path), name)
        self._remember(author=name)

    def _on_approved(self, edition: Edition) -> None:
        count = len(self._approvals.warned)
        words = (
            self.tr("«{name}» is approved, in spite of %n warning(s).", "", count)
            if count
            else self.tr("«{name}» is approved.")
        )
        self._parts.messages.mention(words.format(name=edition.name))

    def _remember(self, **choices: str) -> None:
        from bufetat_editor.settings import remember

        try:
            remember(**choices)
        except UserError as error:
            self._parts.messages.tell(told(error))
