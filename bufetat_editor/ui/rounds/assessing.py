"""Weighing on the page of a round: what is written is kept, saved, given up, and told of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from bufetat_editor.history.weighing import Weighing
from bufetat_editor.ui.inputs.wishes import RetractAssessment, WeighInputs
from bufetat_editor.ui.weighing.draft import (
    DraftAssessment,
    as_weighed,
    carried_on,
    kept,
    recalled,
    says_the_same,
)
from bufetat_editor.ui.weighing.meanwhile import meanwhile_told
from bufetat_editor.ui.weighing.offer import GIVES_WAY, is_answered
from bufetat_editor.ui.weighing.words import before_name, deed_name, together_name, together_told

if TYPE_CHECKING:
    from bufetat_editor.history.register import Entry, Other
    from bufetat_editor.ui.inputs.rows import InputRow
    from bufetat_editor.ui.rounds.page import RoundPage
    from bufetat_editor.ui.session import Session
    from bufetat_editor.ui.wish import Wish
    from bufetat_editor.ui.workspace import Workspace
    from bufetat_editor.usecases.desk import Outcome


class Assessing(QObject):
    """Carries what is written in the form of a page to the model, as a draft until it is saved."""

    wished = Signal(object)  # Wish
    typed = Signal(str)  # input
    given_up = Signal(str)  # input
    discarded = Signal(object)  # GivenUp

    def __init__(self, session: Session, workspace: Workspace, page: RoundPage) -> None:
        super().__init__(page)
        self._unsaved = workspace.unsaved
        self._page = page
        self._panel, self._form = page.panel, page.panel.form
        self._panel.shown.connect(self._show)
        self._panel.save.triggered.connect(lambda: self._save(()))
        self._panel.together.triggered.connect(lambda: self._save(self._together()))
        self._form.changed.connect(self._on_written)
        self._form.left.connect(page.columns.focus_first)
        self._form.as_before.triggered.connect(self._answer_as_before)
        self._form.head.give_up.triggered.connect(self._give_up)
        self._form.head.retract.triggered.connect(self._retract)
        self.wished.connect(workspace.wished)
        self.typed.connect(workspace.typed)
        self.given_up.connect(workspace.given_up)
        self.discarded.connect(workspace.discarded)
        workspace.typed.connect(self._on_kept)
        session.fulfilled.connect(self._on_fulfilled)
        self._tell_begun()
        for changed in (workspace.typed, workspace.given_up):
            changed.connect(lambda _: self._tell_begun())
        for ended in (session.fulfilled, session.refused):
            ended.connect(lambda *_: self._tell_begun())
        # later, because the texts must be taken up first
        session.drafts_found.connect(self._on_drafts_found, Qt.ConnectionType.QueuedConnection)

    # --- what is shown

    def _show(self) -> None:
        row = self._panel.row
        if row is None:
            return
        draft = self._draft(row)
        self._form.show_row(row, carried_on(draft, row.wording)[0])
        before = self._form.head.notice
        notice = meanwhile_told(row, draft) if self._unsaved.get(row.id) else ""
        self._form.head.notify(notice)
        self._tell(row)
        if notice not in {"", before}:
            self._form.reveal()

    def _on_drafts_found(self) -> None:
        self._tell_begun()
        self._show()

    def _tell_begun(self) -> None:
        """Tell in the list of what one has begun and may leave for now."""
        self._page.show_begun(self._unsaved.begun())

    def _draft(self, row: InputRow) -> DraftAssessment:
        written = self._unsaved.get(row.id)
        return recalled(written.text) if written else as_weighed(row.assessment, row.wording)

    def _tell(self, row: InputRow) -> None:
        """Tell how far one has come, and what can be done."""
        is_weighed, is_begun = row.assessment is not None, self._unsaved.get(row.id) is not None
        can_save = not row.is_withdrawn and (is_begun or not is_weighed)
        self._form.head.show_state(
            is_weighed=is_weighed, is_begun=is_begun, is_open=not row.is_withdrawn
        )
        earlier = None if row.is_withdrawn else _earlier(row)
        self._form.name_before(_before(earlier, row) if earlier else "")
        application = self._form.part.application
        self._panel.name_deeds(deed_name(application.deed if application else None))
        self._panel.save.setEnabled(can_save)
        others = self._together() if can_save else ()
        every = 1 + sum(one.entry.input.assessment is None for one in row.consideration.others)
        senders = [one.entry.recipient.name for one in others]
        named = together_name([row.sender, *senders], every)
        self._panel.offer_together(named, together_told(senders))

    # --- what is written

    def _on_written(self) -> None:
        row, draft = self._panel.row, self._form.draft
        if row is None:
            return
        is_new = not says_the_same(draft, as_weighed(row.assessment, row.wording))
        if is_new or self._unsaved.is_being_saved(row.id):
            self._unsaved.keep(row.id, kept(draft))
            self.typed.emit(row.id)
        elif self._unsaved.get(row.id):
            self._unsaved.drop(row.id)
            self._form.head.notify("")
            self.given_up.emit(row.id)
        self._tell(row)

    def _on_kept(self, name: str) -> None:
        """Show what was thrown away and brought back."""
        row = self._panel.row
        if row and row.id == name and self._form.draft != self._draft(row):
            self._show()

    def _answer_as_before(self) -> None:
        row = self._panel.row
        entry = _earlier(row) if row else None
        if entry and (one := entry.input.assessment):
            self._form.fill(replace(self._form.draft, outcome=one.outcome, reason=one.reason))

    def _give_up(self) -> None:
        row = self._panel.row
        if row is None:
            return
        given_up = self._unsaved.give_up(row.id, self._unsaved.get(row.id))
        self.given_up.emit(row.id)
        self._show()
        self._form.focus_first()
        if given_up:
            self.discarded.emit(given_up)

    # --- what is wished

    def _save(self, others: tuple[Other, ...]) -> None:
        row, draft = self._panel.row, self._form.draft
        if row is None or not self._form.is_ready() or draft.outcome is None:
            return
        text = kept(draft)
        known = {one.entry.input.id: 0 for one in others}
        known |= {row.id: row.assessment.cs if row.assessment else 0}
        inputs = (row.id, *(one.entry.input.id for one in others))
        reason = draft.reason.strip()
        weighings = tuple(Weighing(one, draft.outcome, reason) for one in inputs)
        self._unsaved.begin_saving(row.id, text)
        self._page.columns.focus_first()
        application = self._form.part.application
        self.wished.emit(WeighInputs(weighings, application, row.wording, known, text))

    def _together(self) -> tuple[Other, ...]:
        """Those of the same item that nobody has weighed, or begun to, and the same holds for.

        Where an input is followed, it holds for those who propose no more than what is done.
        """
        row, outcome, part = self._panel.row, self._form.draft.outcome, self._form.part
        if row is None or outcome is None:
            return ()
        waiting = (
            one
            for one in row.consideration.others
            if one.entry.input.assessment is None and not self._unsaved.get(one.entry.input.id)
        )
        gives_way = outcome in GIVES_WAY
        return tuple(
            one for one in waiting if not gives_way or is_answered(one, part.offer, part.text)
        )

    def _retract(self) -> None:
        row = self._panel.row
        if row and row.assessment:
            self._page.columns.focus_first()
            self.wished.emit(RetractAssessment(row.id, row.assessment.cs))

    def _on_fulfilled(self, wish: Wish, outcome: Outcome) -> None:
        """Let what was written since go on from what was saved."""
        for name in wish.texts if isinstance(wish, WeighInputs) else ():
            if written := self._unsaved.get(name):
                draft = replace(recalled(written.text), known=outcome.changeset.id)
                self._unsaved.keep(name, kept(draft))


def _earlier(row: InputRow) -> Entry | None:
    """What was weighed of the like in the newest round before, if it can be of that sender."""
    weighed = [
        entry
        for entry in row.consideration.elsewhere
        if entry.input.assessment and entry.input.proposal.type == row.proposal.type
    ]
    own = (entry for entry in weighed if entry.recipient.name == row.sender)
    return next(own, None) or next(iter(weighed), None)


def _before(entry: Entry, row: InputRow) -> str:
    sender = entry.recipient.name
    return before_name(entry.round.name, "" if sender == row.sender else sender)
