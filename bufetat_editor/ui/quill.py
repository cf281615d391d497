"""The quill: writes down what is being typed, in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bufetat_editor.errors import UserError
from bufetat_editor.ui.jobs import Job, Jobs

if TYPE_CHECKING:
    from bufetat_editor.domain.draft import Draft
    from bufetat_editor.ui.presence import Presence
    from bufetat_editor.usecases.desk import Desk


class Quill(QObject):
    """Keeps drafts and forgets them, in the order in which it is asked to.

    The log has another thread, so that no long export keeps typing at risk.

    Args:
        opened_desk: gives the open model; called in the quill's thread.
        presence: tells whose the drafts are, besides the author's.

    Attributes:
        jobs: what it has to write.
    """

    kept = Signal(str)  # item id
    refused = Signal(str, object)  # item id, UserError
    dropped = Signal(str)  # item id
    stuck = Signal(str)  # item id; its draft could not be forgotten

    def __init__(
        self, opened_desk: Callable[[], Desk], presence: Presence, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self)
        self._opened_desk = opened_desk
        self._presence = presence

    def keep(self, draft: Draft, author: str) -> None:
        """Write down what is being typed."""
        writer = self._presence.writer

        def work() -> None:
            from bufetat_editor.usecases.drafts import keep_draft

            keep_draft(self._opened_desk(), draft, author=author, writer=writer)

        item = draft.item
        self._write(
            work,
            lambda: self.kept.emit(item),
            lambda error: self.refused.emit(item, error),
        )

    def drop(self, item_id: str, author: str) -> None:
        """Forget what was typed: it is saved, or nobody wants it."""
        writer = self._presence.writer

        def work() -> None:
            from bufetat_editor.usecases.drafts import drop_draft

            drop_draft(self._opened_desk(), item_id, author=author, writer=writer)

        self._write(
            work,
            lambda: self.dropped.emit(item_id),
            lambda _: self.stuck.emit(item_id),
        )

    def when_done(self, then: Callable[[], object]) -> None:
        """Do something in the window's thread, when all that waits is written."""
        self._write(lambda: None, then, lambda _: None)

    def close(self) -> None:
        """Write what waits, and nothing after it."""
        self.jobs.close()

    def _write(
        self,
        work: Callable[[], None],
        done: Callable[[], object],
        refused: Callable[[UserError], None],
    ) -> None:
        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            refused(error)

        self.jobs.add(Job(lambda _: work(), lambda _: done(), failed))
