"""What can be done with an edition: hold it beside another, write it out, go back to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.dialogs.opener import Dialogs
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.reading_page import ReadingPage
from bufetat_editor.ui.sections import EDITIONS
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.wish import NoText, Wish

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Desk, Outcome


@dataclass(frozen=True, slots=True)
class RestoreModel(NoText):
    """A wish to have the whole model as it was in an edition."""

    edition: str
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import restore_model

        return restore_model(desk, self.edition, self.reason)


class EditionActs(QObject):
    """Offers the page of editions and does what is wished on it."""

    compare_wished = Signal(str, str)  # from an edition, to an edition; to now if empty

    def __init__(self, session: Session, parts: Parts, dialogs: Dialogs, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._dialogs = dialogs
        session.fulfilled.connect(self._on_fulfilled)
        parts.workspace.offer(EDITIONS, self._made_page)

    def _made_page(self, parent: QWidget) -> ReadingPage:
        from bufetat_editor.ui.editions_page import EditionsPage

        page = EditionsPage(self._parts.workspace.theme, parent)
        page.compare_wished.connect(self.compare_wished)
        page.export_wished.connect(self._dialogs.export)
        page.restore_wished.connect(self._restore)
        return page

    def _restore(self, edition: str) -> None:
        self._parts.workspace.wished.emit(RestoreModel(edition))

    def _on_fulfilled(self, wish: Wish, _outcome: Outcome) -> None:
        if isinstance(wish, RestoreModel):
            words = self.tr("The model reads as in «{name}» again; memos are as they were.")
            self._parts.messages.tell_step(
                words.format(name=wish.edition), self._parts.actions["undo"]
            )
