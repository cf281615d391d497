"""Keeps what is being written, a moment after it is typed, so that it survives everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from bufetat_editor.domain.draft import Draft
from bufetat_editor.errors import UserError
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.unsaved import rows_of
from bufetat_editor.ui.wishes import Wish
from bufetat_editor.ui.workspace import Workspace

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Outcome
    from bufetat_editor.usecases.drafts import FoundDraft

_MOMENT_MS = 400
"""So long is typing at risk; a second is promised."""


class Drafting(QObject):
    """Writes drafts of the rows in which something is typed, and forgets them when it is saved."""

    def __init__(self, session: Session, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._workspace = workspace
        self._typed: set[str] = set()
        self._kept: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self._timer.timeout.connect(self.write)
        workspace.typed.connect(self._on_typed)
        workspace.given_up.connect(self._forget)
        session.fulfilled.connect(self._on_fulfilled)
        session.refused.connect(self._on_refused)

    def recall(self, found: tuple[FoundDraft, ...]) -> str:
        """Take up what an earlier session left, and return where it was written last."""
        for one in found:
            self._workspace.unsaved.recall(one)
            self._kept.add(one.draft.item)
        return found[-1].draft.item if found else ""

    def write(self) -> None:
        """Write down all that was typed since the last time."""
        typed, self._typed = self._typed, set()
        for name in typed:
            self._settle(name)

    def _settle(self, name: str) -> None:
        """Keep what is written in a row, or forget it when nothing is."""
        if draft := self._draft_of(name):
            self._kept.add(name)
            self._session.keep_draft(draft)
        else:
            self._forget(name)

    def _draft_of(self, name: str) -> Draft | None:
        page, unsaved = self._workspace.page, self._workspace.unsaved
        row = page.rows.get(name) if page else None
        written = unsaved.get(name)
        if row and row.editor and (written or row.editor.text() != row.seen):
            text = row.editor.text()
        elif written:
            text = written.text
        else:
            return None
        if name in unsaved.new:
            place = unsaved.new.place_of(name, self._session.standing.snapshot)
            return Draft(name, text, None, place.parent, place.after, place.kind)
        item = self._session.standing.snapshot.get(name)
        base = row.base if row else item.cs if item else None
        return Draft(name, text, base)

    def _forget(self, name: str) -> None:
        self._typed.discard(name)
        if name in self._kept:
            self._kept.discard(name)
            self._session.drop_draft(name)

    def _on_typed(self, name: str) -> None:
        self._typed.add(name)
        if not self._timer.isActive():
            self._timer.start()

    def _on_fulfilled(self, wish: Wish, _outcome: Outcome) -> None:
        for name in rows_of(wish):
            self._settle(name)

    def _on_refused(self, wish: Wish | None, _error: UserError) -> None:
        for name in rows_of(wish) if wish else ():
            self._settle(name)
