"""Takes up what was being written when the last session ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bufetat_editor.ui.drafting import Drafting
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.usecases.drafts import FoundDraft

_AT_THE_END = 1_000_000


class Recalling(QObject):
    """Shows what was left unfinished, and goes on there."""

    def __init__(
        self,
        session: Session,
        parts: Parts,
        presenter: Presenter,
        drafting: Drafting,
        window: QObject,
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._presenter = presenter
        self._drafting = drafting
        self._names: tuple[str, ...] = ()
        self._told = ""
        session.drafts_found.connect(self._on_drafts_found)
        session.standing_changed.connect(self._forget)
        parts.workspace.given_up.connect(self._forget)

    def _on_drafts_found(self, found: tuple[FoundDraft, ...]) -> None:
        """Show what was being written when the last session ended, and go on there."""
        names = self._drafting.recall(found)
        if not names:
            self._presenter.return_to_place()
        else:
            self._parts.workspace.redraw()
            self._write_on(names[-1])
            way = (self.tr("Show"), lambda: self._write_on(names[0]))
            self._names, self._told = tuple(names), self._told_again(found)
            self._parts.messages.tell(self._told, way)

    def _forget(self) -> None:
        """Tell of it no longer once all of it is saved or given up."""
        if self._told and not {*self._names} & {*self._parts.workspace.unsaved.waiting()}:
            self._parts.messages.take_back(self._told)
            self._told = ""

    def _told_again(self, found: tuple[FoundDraft, ...]) -> str:
        begun = self._parts.workspace.unsaved.begun()
        if begun.issuperset(one.draft.item for one in found):
            return self.tr("%n assessment(s) begun last time are here again.", "", len(found))
        return self.tr("%n text(s) left unfinished last time are here again.", "", len(found))

    def _write_on(self, name: str) -> None:
        self._presenter.go_to(name, edit_at=_AT_THE_END)
