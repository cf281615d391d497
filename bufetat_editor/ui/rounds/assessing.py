"""Weighing on the page of a round: what is written is kept, saved, given up, and told of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from bufetat_editor.history.weighing import Weighing
from bufetat_editor.ui.begun import Begun, as_weighed, kept, recalled, says_the_same
from bufetat_editor.ui.inputs.wishes import RetractAssessment, WeighInputs
from bufetat_editor.ui.weighing.meanwhile import meanwhile_told
from bufetat_editor.ui.weighing.offer import carried_on
from bufetat_editor.ui.weighing.words import deed_name, together_name

if TYPE_CHECKING:
    from bufetat_editor.history.register import Entry
    from bufetat_editor.ui.inputs.rows import InputRow
    from bufetat_editor.ui.rounds.page import RoundPage
    from bufetat_editor.ui.session import Session
    from bufetat_editor.ui.wish import Wish
    from bufetat_editor.ui.workspace import Workspace
    from bufetat_editor.usecases.desk import Outcome


class Assessing(QObject):
    """Carries what is written in the form of a page to the model, as a draft until it is saved."""

    def __init__(self, session: Session, workspace: Workspace, page: RoundPage) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._unsaved = workspace.unsaved
        self._page = page
        self._panel, self._form = page.panel, page.panel.form
        page.addActions([*self._panel.keys, self._form.as_before])
        self._panel.shown.connect(self._show)
        self._panel.save.triggered.connect(lambda: self._save(()))
        self._panel.together.triggered.connect(lambda: self._save(self._others()))
        self._form.changed.connect(self._on_written)
        self._form.left.connect(page.columns.focus_first)
        self._form.as_before.triggered.connect(self._answer_as_before)
        self._form.head.give_up.triggered.connect(self._give_up)
        self._form.head.retract.triggered.connect(self._retract)
        workspace.typed.connect(self._on_kept)
        session.fulfilled.connect(self._on_fulfilled)
        # later, because the texts must be taken up first
        session.drafts_found.connect(lambda _: self._show(), Qt.ConnectionType.QueuedConnection)

    # --- what is shown

    def _show(self) -> None:
        row = self._panel.row
        if row is None:
            return
        begun, _ = carried_on(self._begun(row), row.wording)
        self._form.show_row(row, begun)
        before = self._form.head.notice
        self._tell(row)
        if self._form.head.notice not in {"", before}:
            self._form.wants_room.emit()

    def _begun(self, row: InputRow) -> Begun:
        written = self._unsaved.get(row.id)
        return recalled(written.text) if written else as_weighed(row.assessment, row.wording)

    def _tell(self, row: InputRow) -> None:
        """Tell how far one has come, and what can be done."""
        written = self._unsaved.get(row.id)
        notice = meanwhile_told(row, recalled(written.text)) if written else ""
        is_weighed, is_begun = row.assessment is not None, written is not None
        self._form.head.show_state(is_weighed=is_weighed, is_begun=is_begun, notice=notice)
        earlier = _earlier(row)
        self._form.name_before(earlier.round.name if earlier else "")
        can_save = not row.is_withdrawn and (is_begun or not is_weighed)
        together = together_name(len(self._others()) + 1) if can_save else ""
        self._panel.name_deeds(deed_name(self._form.deed), together)
        for action in (self._panel.save, self._panel.together):
            action.setEnabled(can_save)

    # --- what is written

    def _on_written(self) -> None:
        row, begun = self._panel.row, self._form.begun
        if row is None:
            return
        if not says_the_same(
            begun, as_weighed(row.assessment, row.wording)
        ) or self._unsaved.is_being_saved(row.id):
            self._unsaved.keep(row.id, kept(begun))
            self._workspace.typed.emit(row.id)
        elif self._unsaved.get(row.id):
            self._unsaved.drop(row.id)
            self._workspace.given_up.emit(row.id)
        self._tell(row)

    def _on_kept(self, name: str) -> None:
        """Show what was thrown away and brought back."""
        row = self._panel.row
        if row and row.id == name and self._form.begun != self._begun(row):
            self._show()

    def _answer_as_before(self) -> None:
        row = self._panel.row
        entry = _earlier(row) if row else None
        if entry and (one := entry.input.assessment):
            self._form.fill(replace(self._form.begun, outcome=one.outcome, reason=one.reason))

    def _give_up(self) -> None:
        row = self._panel.row
        if row is None:
            return
        given_up = self._unsaved.give_up(row.id, self._unsaved.get(row.id))
        self._workspace.given_up.emit(row.id)
        self._show()
        self._form.focus_first()
        if given_up:
            self._workspace.discarded.emit(given_up)

    # --- what is wished

    def _save(self, others: tuple[str, ...]) -> None:
        row, begun = self._panel.row, self._form.begun
        if row is None or not self._form.is_ready() or begun.outcome is None:
            return
        inputs = (row.id, *others)
        outcome, reason = begun.outcome, begun.reason.strip()
        text = kept(begun)
        self._unsaved.begin_saving(row.id, text)
        self._page.columns.focus_first()
        self._workspace.wished.emit(
            WeighInputs(
                tuple(Weighing(one, outcome, reason) for one in inputs),
                self._form.application,
                row.wording,
                dict.fromkeys(others, 0) | {row.id: as_weighed(row.assessment, row.wording).known},
                text,
            )
        )

    def _others(self) -> tuple[str, ...]:
        """Those of the same item that nobody has weighed, or begun to."""
        row = self._panel.row
        inputs = (one.entry.input for one in row.consideration.others) if row else ()
        return tuple(
            one.id for one in inputs if one.assessment is None and not self._unsaved.get(one.id)
        )

    def _retract(self) -> None:
        row = self._panel.row
        if row and row.assessment:
            self._page.columns.focus_first()
            self._workspace.wished.emit(RetractAssessment(row.id, row.assessment.cs))

    def _on_fulfilled(self, wish: Wish, outcome: Outcome) -> None:
        """Let what was written since go on from what was saved."""
        for name in wish.texts if isinstance(wish, WeighInputs) else ():
            if written := self._unsaved.get(name):
                begun = replace(recalled(written.text), known=outcome.changeset.id)
                self._unsaved.keep(name, kept(begun))


def _earlier(row: InputRow) -> Entry | None:
    """What was weighed of the same item in the newest round before, if it can be of that sender."""
    weighed = [entry for entry in row.consideration.elsewhere if entry.input.assessment]
    own = (entry for entry in weighed if entry.recipient.name == row.sender)
    return next(own, None) or next(iter(weighed), None)
