"""Asks what to export, and answers what the dialog wants to know until then."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bufetat_editor.errors import UserError
from bufetat_editor.ui.dialogs.moment_asker import MomentAsker
from bufetat_editor.ui.export_habits import export_habits
from bufetat_editor.ui.orders import Export
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.ui.dialogs.export import ExportDialog
    from bufetat_editor.usecases.desk import Moment


class ExportAsker(QObject):
    """Has at most one export dialog; what comes of an export after it was closed is told too.

    Attributes:
        opens_folder: whether the folder is opened once the files are there.
    """

    def __init__(self, session: Session, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self.opens_folder = False
        self._session = session
        self._parts = parts
        self._window = window
        self._dialog: ExportDialog | None = None
        self._moments = MomentAsker(session, self)
        self._moments.found.connect(self._on_moment_found)
        self._moments.refused.connect(self._refuse)
        session.exported.connect(self._on_exported)
        session.export_refused.connect(self._refuse)

    def ask(self, edition: str, since: Moment | None) -> None:
        """Ask what to export.

        Args:
            edition: the one that is proposed; the draft if empty.
            since: what changes are proposed to be shown from.
        """
        from bufetat_editor.ui.dialogs.export import ExportDialog

        habits = export_habits()
        dialog = ExportDialog(self._session.standing, habits, self._window)
        dialog.propose(edition, since)
        dialog.finished.connect(self._on_finished)
        dialog.export_wished.connect(self._on_export_wished)
        dialog.stop_wished.connect(self._session.stop_export)
        dialog.template.chosen.connect(self._on_template_chosen)
        dialog.template.copy_wished.connect(self._copy_template)
        dialog.since.time_wished.connect(lambda: self._moments.ask_for_time(dialog))
        dialog.since.file_wished.connect(lambda: self._moments.ask_for_file(dialog))
        self._dialog = dialog
        dialog.open()
        if habits.template:
            self._check_template(habits.template, other=None)

    # --- what the dialog wants

    def _on_export_wished(self, wish: Export) -> None:
        if self._dialog:
            self.opens_folder = self._dialog.open_after.isChecked()
            self._remember(
                export_folder=str(wish.folder),
                export_format=wish.format,
                export_opens_folder=self.opens_folder,
                word_template=str(wish.template or ""),
                **self._dialog.memo_habit(),
            )
        self._session.export(wish)

    def _on_template_chosen(self, template: Path | None) -> None:
        """Take a template as soon as it is known that files can be made from it."""
        if template is None:
            self._take_template(None)
        elif self._dialog:
            self._check_template(template, other=self._dialog.template.template)

    def _check_template(self, template: Path, *, other: Path | None) -> None:
        """Take a template, or the other one if it is refused."""
        from bufetat_editor.usecases.templates import check_template

        def refused(error: UserError) -> None:
            if self._dialog:
                self._dialog.take_template(other)
            self._refuse(str(error))

        if self._dialog:
            self._dialog.await_template()
        self._session.ask(
            lambda _: check_template(template), lambda _: self._take_template(template), refused
        )

    def _take_template(self, template: Path | None) -> None:
        if self._dialog:
            self._dialog.take_template(template)
            self._remember(word_template=str(template or ""))

    def _copy_template(self, path: Path) -> None:
        from bufetat_editor.usecases.templates import take_out_template

        def done(copy: Path) -> None:
            if self._dialog:
                self._dialog.show_copy(copy)

        self._session.ask(
            lambda _: take_out_template(path), done, lambda error: self._refuse(str(error))
        )

    # --- answers

    def _on_moment_found(self, changeset: int, file: str) -> None:
        if self._dialog:
            self._dialog.show_since(changeset, file)

    def _on_exported(self) -> None:
        if self._dialog and self._dialog.is_busy:
            self._dialog.accept()

    def _refuse(self, sentence: str) -> None:
        """Tell where it is read: in the dialog, or in the window if that was closed."""
        if self._dialog:
            self._dialog.show_refusal(sentence)
        else:
            self._parts.messages.tell(sentence)

    def _on_finished(self) -> None:
        self._dialog = None

    def _remember(self, **choices: object) -> None:
        from bufetat_editor.settings import remember

        try:
            remember(**choices)
        except UserError as error:
            self._parts.messages.tell(str(error))
