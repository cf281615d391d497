"""Carries a dialog that writes files: checks its template, starts and stops the writing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bufetat_editor.errors import UserError
from bufetat_editor.ui.export_folder import practice_folder
from bufetat_editor.ui.jobs import Job
from bufetat_editor.ui.language import told
from bufetat_editor.ui.model_names import is_practice
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.remembered import chosen, keep_choices
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.ui.dialogs.files_form import FilesForm
    from bufetat_editor.usecases.begun import Begun
    from bufetat_editor.usecases.desk import Desk


class Order(Protocol):
    """What is asked of the session."""

    def fulfil(
        self, desk: Desk, stopped: Callable[[], bool], told: Callable[[Begun], object]
    ) -> Any:  # noqa: ANN401 - each its own
        """Do it, and tell what is begun."""


class Result(Protocol):
    """What an order came to."""

    @property
    def files(self) -> Sequence[Path]:
        """Where the files stand; none if it was stopped."""


class FilesAsker(QObject):
    """Has at most one dialog; what comes of it after it was closed is told too."""

    begun = Signal(object)  # Begun
    done = Signal(object)  # Result
    refused = Signal(str)

    def __init__(self, session: Session, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._window = window
        self._dialog: FilesForm | None = None
        self._job: Job | None = None
        self._habits: dict[str, object] = {}
        self.begun.connect(self._on_begun)
        self.done.connect(self._on_done)
        self.refused.connect(self.refuse)
        session.closing.connect(self.stop)

    def open(self, dialog: FilesForm) -> None:
        """Ask by a dialog; what is made to practise is kept apart from what is meant."""
        if is_practice(self._session.path):
            dialog.folder.setText(str(practice_folder()))
        dialog.finished.connect(self._on_finished)
        dialog.files_wished.connect(self._on_files_wished)
        dialog.stop_wished.connect(self._on_stop_wished)
        dialog.template.chosen.connect(self._on_template_chosen)
        dialog.template.copy_wished.connect(self._copy_template)
        self._dialog = dialog
        dialog.open()
        if template := chosen().template:
            self._check_template(template, other=None)

    def refuse(self, sentence: str) -> None:
        """Tell where it is read: in the dialog, or in the window if that was closed."""
        if self._dialog:
            self._dialog.show_refusal(sentence)
        else:
            self._parts.messages.tell(sentence)

    def stop(self) -> None:
        """Ask what is under way to stop."""
        if self._job:
            self._job.stop()

    # --- what the dialog wants

    def _on_files_wished(self, order: Order) -> None:
        if self._dialog:
            self._habits = self._dialog.habits()
        self._job = self._session.start(
            partial(order.fulfil, told=self.begun.emit),
            self.done.emit,
            lambda error: self.refused.emit(told(error)),
        )

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
            self.refuse(told(error))

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
            lambda _: take_out_template(path), done, lambda error: self.refuse(told(error))
        )

    # --- answers

    def _on_begun(self, begun: Begun) -> None:
        if self._dialog and self._dialog.is_busy:
            self._dialog.show_begun(begun)

    def _on_stop_wished(self) -> None:
        """Say so at once, for what is being made just now is made first."""
        self._parts.messages.tell(self.tr("Stopping what is under way …"))
        self.stop()

    def _on_done(self, result: Result) -> None:
        self._job = None
        if result.files and not is_practice(self._session.path):
            self._remember(**self._habits)
        if self._dialog and self._dialog.is_busy:
            self._dialog.accept()

    def _on_finished(self) -> None:
        self._dialog = None

    def _remember(self, **choices: object) -> None:
        keep_choices(self._parts, **choices)
