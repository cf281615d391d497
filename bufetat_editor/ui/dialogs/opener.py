"""Opens the dialogs and the lists of steps, and carries their answers to the session and back.

A dialog is loaded when it is opened, because the window's first picture needs none.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bufetat_editor import __version__
from bufetat_editor.errors import UserError
from bufetat_editor.ui.dialogs.moment_asker import MomentAsker
from bufetat_editor.ui.export_folder import export_folder
from bufetat_editor.ui.orders import Export
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.step_menu import StepMenu
from bufetat_editor.ui.word_template import word_template

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Edition
    from bufetat_editor.usecases.exporting import Exported


class Dialogs(QObject):
    """Has at most one dialog of each sort open."""

    # Nobody hears these if the dialog went in the meantime.
    _template_copied = Signal(object)  # Path
    _template_refused = Signal(str)

    def __init__(self, session: Session, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._window = window
        self._opens_folder = False
        self._moments = MomentAsker(session, self)
        actions = parts.actions
        actions["approve"].triggered.connect(self.approve)
        actions["export"].triggered.connect(lambda _: self.export())
        actions["author"].triggered.connect(self.choose_author)
        actions["about"].triggered.connect(self.tell_about)
        parts.status.author_wished.connect(self.choose_author)
        session.approved.connect(self._on_approved)
        session.exported.connect(self._on_exported)
        StepMenu("undo", parts.top.undo, session, parts.workspace, self)
        StepMenu("redo", parts.top.redo, session, parts.workspace, self)

    def approve(self) -> None:
        """Ask for an approval."""
        from bufetat_editor.ui.dialogs.approve import ApproveDialog

        self._parts.workspace.commit()
        standing = self._session.standing
        names = [edition.name for edition in standing.editions]
        dialog = ApproveDialog(names, _case_number(standing), date.today(), self._window)  # noqa: DTZ011
        dialog.approval_wished.connect(self._session.approve)
        self._session.approved.connect(dialog.accept)
        self._session.approval_refused.connect(dialog.show_refusal)
        dialog.open()

    def export(self, edition: str = "") -> None:
        """Ask what to export.

        Args:
            edition: the one that is proposed; the draft if empty.
        """
        from bufetat_editor.ui.dialogs.export import ExportDialog

        self._parts.workspace.commit()
        folder, template = export_folder(), word_template()
        dialog = ExportDialog(self._session.standing, folder, template, self._window)
        dialog.propose(edition)
        dialog.export_wished.connect(self._on_export_wished)
        dialog.export_wished.connect(
            lambda _: self._note_opening(opens=dialog.open_after.isChecked())
        )
        dialog.stop_wished.connect(self._session.stop_export)
        self._session.exported.connect(dialog.accept)
        self._session.export_refused.connect(dialog.show_refusal)
        dialog.template.copy_wished.connect(self._copy_template)
        self._template_copied.connect(dialog.show_copy)
        self._template_refused.connect(dialog.show_refusal)
        self._moments.found.connect(dialog.show_since)
        self._moments.refused.connect(dialog.show_refusal)
        dialog.since.time_wished.connect(lambda: self._moments.ask_for_time(dialog))
        dialog.since.file_wished.connect(lambda: self._moments.ask_for_file(dialog))
        dialog.open()

    def choose_author(self) -> None:
        """Ask who writes."""
        from bufetat_editor.ui.dialogs.author import AuthorDialog

        dialog = AuthorDialog(self._session.author, self._window)
        dialog.author_chosen.connect(self._on_author_chosen)
        dialog.open()

    def tell_about(self) -> None:
        """Tell which program this is."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setObjectName("about")
        box.setWindowTitle(self.tr("About the program"))
        box.setText(
            self.tr("Editor for Bufetat's service model, version {version}").format(
                version=__version__
            )
        )
        box.setInformativeText(
            self.tr(
                "Typeface Inter (SIL Open Font License), icons from Lucide (ISC). "
                "The program is free under the MIT License."
            )
        )
        box.open()

    # --- answers

    def _on_author_chosen(self, name: str) -> None:
        self._session.change_author(name)
        self._parts.status.show_model(self._session.name, str(self._session.path), name)
        self._remember(author=name)

    def _on_export_wished(self, wish: Export) -> None:
        template = str(wish.template) if wish.template else ""
        self._remember(export_folder=str(wish.folder), word_template=template)
        self._session.export(wish)

    def _copy_template(self, path: Path) -> None:
        from bufetat_editor.usecases.templates import take_out_template

        def refused(error: UserError) -> None:
            self._template_refused.emit(str(error))

        self._session.read(lambda _: take_out_template(path), self._template_copied.emit, refused)

    def _note_opening(self, *, opens: bool) -> None:
        self._opens_folder = opens

    def _on_exported(self, exported: Exported) -> None:
        paths = exported.files
        if not paths:
            self._parts.messages.tell(self.tr("The export was stopped; nothing was written."))
            return
        folder = paths[0].parent
        names = ", ".join(f"«{path.name}»" for path in paths)
        self._parts.messages.tell(
            self.tr("Exported {names}.").format(names=names),
            (self.tr("Open the folder"), lambda: _open(folder)),
        )
        if self._opens_folder:
            _open(folder)

    def _on_approved(self, edition: Edition) -> None:
        self._parts.messages.tell(self.tr("«{name}» is approved.").format(name=edition.name))

    def _remember(self, **choices: str) -> None:
        from bufetat_editor.settings import remember

        try:
            remember(**choices)
        except UserError as error:
            self._parts.messages.tell(str(error))


def _case_number(standing: Standing) -> str:
    """The case number of the last memo."""
    numbers = [
        field.text
        for field in standing.snapshot.of_kind("memo_field")
        if field.attrs.get("field") == "case_number"
    ]
    return numbers[-1] if numbers else ""


def _open(folder: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
