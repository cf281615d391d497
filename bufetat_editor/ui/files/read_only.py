"""Tells at once that a model cannot be written, before anybody writes in it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.session import Session


class ReadOnly(QObject):
    """Looks when the model is opened, and shows the way to a copy that can be written."""

    def __init__(self, session: Session, parts: Parts, window: QObject) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        session.opened.connect(self._look)

    def _look(self) -> None:
        from bufetat_editor.usecases.safeguarding import is_writable

        self._session.read(is_writable, self._tell)

    def _tell(self, is_writable: bool) -> None:  # noqa: FBT001 - what a job answers
        if is_writable:
            return
        self._parts.status.show_read_only()
        words = self.tr("The model is read-only, so nothing can be saved in it. Work in a copy.")
        way = self._parts.actions["save_copy"]
        self._parts.messages.tell(words, (self.tr("Save a copy …"), way.trigger))
