"""Asks for an approval, and sees to it that nothing is frozen before what it lacks was told."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bufetat_editor.domain.memo_heads import case_number
from bufetat_editor.errors import UserError
from bufetat_editor.ui.language import told
from bufetat_editor.ui.orders import Approval
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.standing import Standing

if TYPE_CHECKING:
    from bufetat_editor.ui.dialogs.approve import ApproveDialog
    from bufetat_editor.usecases.desk import Desk

Warnings = tuple[str, ...]


class ApproveAsker(QObject):
    """Has at most one dialog; what is wished in it is looked over before it is done.

    Attributes:
        warned: what was told of the edition that was approved last, and did not hinder it.
    """

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._dialog: ApproveDialog | None = None
        self.warned: Warnings = ()

    def ask(self) -> None:
        """Ask for an approval."""
        from bufetat_editor.ui.dialogs.approve import ApproveDialog

        standing = self._session.standing
        names = [edition.name for edition in standing.editions]
        dialog = ApproveDialog(names, _case_number(standing), date.today(), self._window)  # noqa: DTZ011
        dialog.finished.connect(self._on_finished)
        dialog.facts_given.connect(self._look_over)
        dialog.approval_wished.connect(self._on_wished)
        self._session.approved.connect(dialog.accept)
        self._session.approval_refused.connect(dialog.show_refusal)
        self._dialog = dialog
        dialog.open()
        self._look_over(dialog.typed())

    def _look_over(self, approval: Approval) -> None:
        """Tell what there is to tell so far; what cannot be approved is told when it is wished."""

        def done(warnings: Warnings) -> None:
            if self._dialog:
                self._dialog.warn(warnings)

        self._session.ask(lambda desk: _warnings(desk, approval), done, lambda _: None)

    def _on_wished(self, approval: Approval) -> None:
        """Approve, unless there is something that she has not been told, or she left."""
        dialog = self._dialog

        def done(warnings: Warnings) -> None:
            if dialog is None or dialog is not self._dialog:
                return
            if dialog.knew(warnings):
                self.warned = warnings
                self._session.approve(approval)
            else:
                dialog.hold_back(warnings)

        def refused(error: UserError) -> None:
            if dialog and dialog is self._dialog:
                dialog.show_refusal(told(error))

        self._session.ask(lambda desk: _warnings(desk, approval), done, refused)

    def _on_finished(self) -> None:
        self._dialog = None


def _warnings(desk: Desk, approval: Approval) -> Warnings:
    from bufetat_editor.usecases.approval_warnings import approval_warnings

    warnings = approval_warnings(
        desk,
        approval.name,
        meeting_date=approval.meeting_date,
        case_number=approval.case_number,
        decision=approval.decision,
    )
    return tuple(map(told, warnings))


def _case_number(standing: Standing) -> str:
    """The case number of the last memo."""
    memos = standing.snapshot.of_kind("memo")
    return case_number(standing.snapshot, memos[-1].id) if memos else ""
