"""Letting another file take the model's place, while nobody writes in the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from bufetat_editor.errors import UserError
from bufetat_editor.ui.others.watching import Watching
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.session import Session


class Replacing(QObject):
    """Replaces the file of the window's model; who else has it open, is found out by trying."""

    replaced = Signal(str)  # the model's file is another now; what is to be told of it

    def __init__(self, session: Session, parts: Parts, watching: Watching, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._workspace = parts.workspace
        self._watching = watching

    def replace(
        self,
        work: Callable[[], object],
        words: str,
        refused: Callable[[UserError], object],
        done: Callable[[], object] = lambda: None,
    ) -> None:
        """Save what is written, then replace the file; what is wished meanwhile, is refused.

        Args:
            work: replaces it, in the worker thread; nothing of this program holds it then.
            words: what is told of it in the window that is made on the new file.
            refused: is told why it was not, when all goes on.
            done: is called when it was, before the window gives way.
        """

        def finished(_: object) -> None:
            done()
            self.replaced.emit(words)

        def go_on(error: UserError) -> None:
            self._workspace.setEnabled(True)
            self._watching.go_on()
            refused(error)

        def begin() -> None:
            self._session.do_with_file(work, finished, go_on)

        self._workspace.commit()
        self._workspace.setEnabled(False)
        self._watching.rest(begin)
