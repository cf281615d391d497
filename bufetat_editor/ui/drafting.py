"""Keeps what is being written, a moment after it is typed, so that it survives everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from bufetat_editor.domain.draft import Draft
from bufetat_editor.errors import UserError
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.wish import Wish
from bufetat_editor.ui.workspace import Workspace

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Outcome
    from bufetat_editor.usecases.drafts import FoundDraft

_MOMENT_MS = 400
"""So long is typing at risk; a second is promised."""

_AGAIN_MS = 5000
"""So long after a refusal it is tried again: the disk may have room by then."""


class Drafting(QObject):
    """Writes drafts of the rows in which something is typed, and forgets them when it is saved."""

    def __init__(self, session: Session, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._workspace = workspace
        self._typed: set[str] = set()
        self._kept: set[str] = set()
        self._bases: dict[str, int] = {}  # what was changed when the typing began
        self._earlier = ""  # who wrote until now, while the next one's drafts are awaited
        self._timer = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self._timer.timeout.connect(self.write)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self.write)
        workspace.typed.connect(self._on_typed)
        workspace.given_up.connect(self._settle)
        session.fulfilled.connect(self._on_fulfilled)
        session.refused.connect(self._on_refused)
        session.author_changed.connect(self._on_author_changed)
        session.closing.connect(self.write)
        session.quill.refused.connect(self._on_not_written)
        session.quill.stuck.connect(self._on_not_written)

    def recall(self, found: tuple[FoundDraft, ...]) -> list[str]:
        """Take up what an earlier session left, and return where it was written.

        Under a new name, what is unsaved until now is handed over first.

        Returns:
            The rows that there still is a place for, in the order in which they were written.
        """
        self._hand_over({one.draft.item for one in found})
        unsaved = self._workspace.unsaved
        recalled = [one for one in found if not unsaved.get(one.draft.item)]
        for one in recalled:
            unsaved.recall(one)
            self._kept.add(one.draft.item)
            if one.draft.base is not None:
                self._bases[one.draft.item] = one.draft.base
        homeless = unsaved.homeless(self._session.standing.snapshot)
        return [one.draft.item for one in recalled if one.draft.item not in homeless]

    def write(self) -> None:
        """Write down all that was typed since the last time."""
        if not self._session.standing.live:
            self._timer.start()  # one can type before the model is open
            return
        typed, self._typed = self._typed, set()
        for name in typed:
            self._settle(name)

    def write_again(self) -> None:
        """Write down all that waits to be saved, whatever has become of what was written before."""
        for name in self._workspace.unsaved.waiting():
            self._settle(name)

    def _settle(self, name: str) -> None:
        """Keep what is written in a row, or forget it when nothing is."""
        self._typed.discard(name)
        if draft := self._draft_of(name):
            self._kept.add(name)
            self._session.keep_draft(draft)
            return
        self._bases.pop(name, None)
        if name in self._kept:
            self._kept.discard(name)
            self._session.drop_draft(name)

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
        return Draft(name, text, self._bases.get(name, item.cs if item else None))

    def _on_typed(self, name: str) -> None:
        page = self._workspace.page
        row = page.rows.get(name) if page else None
        if row and name not in self._workspace.unsaved.new:
            self._bases.setdefault(name, row.base)  # others may change the item while one types
        self._typed.add(name)
        if not self._timer.isActive():
            self._timer.start()

    def _on_fulfilled(self, wish: Wish, outcome: Outcome) -> None:
        for name in wish.texts:
            self._bases[name] = outcome.changeset.id
            self._settle(name)

    def _on_refused(self, wish: Wish | None, _error: UserError) -> None:
        for name in wish.texts if wish else ():
            self._settle(name)

    def _on_not_written(self, name: str) -> None:
        """Try again later: what could not be written, or what could not be forgotten."""
        self._kept.add(name)
        self._typed.add(name)
        self._again.start()

    def _on_author_changed(self, earlier: str) -> None:
        self._earlier = earlier

    def _hand_over(self, own: set[str]) -> None:
        """Carry what is unsaved over to a new name: drafts are each author's own.

        Args:
            own: what that author has drafts of already; the texts of both are kept.
        """
        earlier, self._earlier = self._earlier, ""
        if not earlier:
            return
        for name in sorted(self._kept | (self._typed & own)):
            if name in own and (draft := self._draft_of(name)):
                self._leave_behind(draft, earlier)
            else:
                self._session.drop_draft(name, earlier)
                self._settle(name)

    def _leave_behind(self, draft: Draft, author: str) -> None:
        """Let a text wait for the one who wrote it, and make room for what is taken up."""
        name, unsaved, page = draft.item, self._workspace.unsaved, self._workspace.page
        self._kept.discard(name)
        self._typed.discard(name)
        self._bases.pop(name, None)
        self._session.quill.keep(draft, author)
        if unsaved.is_being_saved(name):
            return
        if page and (row := page.rows.get(name)):
            row.close_editor()
        unsaved.drop(name)
        if page:
            page.show_written(name)
