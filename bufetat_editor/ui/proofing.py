"""Proofing: has the words of every page marked, by the model as it stands."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.spelling.lexicons import Lexicons
from bufetat_editor.ui.spelling.marks import Marks

_PAUSE_MS = 200
"""The dictionary is loaded when the window has settled."""


class Proofing(QObject):
    """Begins when the model is open, and ends with the window.

    Attributes:
        marks: which words are not known, once it has begun.
    """

    def __init__(self, lexicons: Lexicons, session: Session, parts: Parts, window: QObject) -> None:
        super().__init__(window)
        self._lexicons = lexicons
        self._session = session
        self._parts = parts
        self.marks: Marks | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        session.opened.connect(self._pause.start)
        session.standing_changed.connect(self._renew)
        session.closing.connect(self._end)

    def _begin(self) -> None:
        self.marks = Marks(self._lexicons, self._session.standing.snapshot, self)
        self._parts.workspace.check_words(self.marks)

    def _renew(self) -> None:
        if self.marks:
            self.marks.show(self._session.standing.snapshot)

    def _end(self) -> None:
        self._pause.stop()
        if self.marks:
            self.marks.close()
