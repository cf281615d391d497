"""Looks every few seconds who else has the model open, and what they have written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bufetat_editor.errors import UserError
from bufetat_editor.ui.jobs import Job, Jobs
from bufetat_editor.ui.seat import Other
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Changeset

_PAUSE_MS = 2500


@dataclass(frozen=True, slots=True)
class Sight:
    """What was seen at one look.

    Attributes:
        newest: number of the last changeset.
        written: by others since the look before, oldest first.
    """

    others: tuple[Other, ...]
    newest: int
    written: tuple[Changeset, ...]


class Watching(QObject):
    """Has a thread of its own, so that a slow disk holds nobody up.

    A look is one row of the model and the names of a few files; nothing is written but the time of
    one's own lock file.

    Args:
        pause: milliseconds between two looks.

    Attributes:
        others: who else was there at the last look.
    """

    seen = Signal(object)  # Sight

    def __init__(self, session: Session, parent: QObject, *, pause: int = _PAUSE_MS) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs: Jobs | None = None
        self._known = 0
        self.others: tuple[Other, ...] = ()
        self._timer = QTimer(self, interval=pause)
        self._timer.timeout.connect(self.look)
        session.opened.connect(self._begin)
        session.closing.connect(self._end)

    def look(self) -> None:
        """Look now, unless that is being done."""
        if self._jobs and self._jobs.is_idle:
            since = self._known
            self._jobs.add(Job(lambda _: self._sight(since), self._on_seen, _pass_over))

    def do(
        self,
        work: Callable[[], object],
        done: Callable[[object], object],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do something else in this thread, between two looks."""
        if self._jobs:
            self._jobs.add(Job(lambda _: work(), done, failed))

    def rest(self, then: Callable[[], object]) -> None:
        """Look no more, and do something as soon as nothing is read here any longer."""
        self._timer.stop()
        if self._jobs:
            self.do(lambda: None, lambda _: then(), _pass_over)
        else:
            then()

    def go_on(self) -> None:
        """Look again."""
        if self._jobs:
            self._timer.start()

    def _begin(self) -> None:
        self._jobs = Jobs(self)
        self._known = self._session.standing.snapshot.changeset
        self._timer.start()
        self.look()

    def _end(self) -> None:
        self._timer.stop()
        if self._jobs:
            self._jobs.close()

    def _sight(self, since: int) -> Sight:
        from bufetat_editor.usecases.others import changes_of_others

        others = self._session.presence.others()
        newest = self._session.read_beside(lambda desk: desk.log.newest())
        if newest == since:
            return Sight(others, newest, ())
        written = self._session.read_beside(lambda desk: changes_of_others(desk, since))
        return Sight(others, max(newest, *(one.id for one in written), 0), written)

    def _on_seen(self, sight: Sight) -> None:
        self._known, self.others = sight.newest, sight.others
        is_behind = self._session.standing.snapshot.changeset < sight.newest
        if is_behind and self._session.jobs.is_idle:
            self._session.refresh()
        self.seen.emit(sight)


def _pass_over(error: Exception) -> None:
    """Look again next time; what cannot be read then, is told to who works with it."""
    if not isinstance(error, UserError):
        raise error
