"""The session: turns wishes into jobs on the open model, and their outcomes into signals."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from bufetat_editor import logfile
from bufetat_editor.errors import UserError
from bufetat_editor.ui.jobs import Job, Jobs
from bufetat_editor.ui.language import told
from bufetat_editor.ui.model_names import model_name
from bufetat_editor.ui.not_done import ModelNotOpen, telling
from bufetat_editor.ui.phrases import names_of
from bufetat_editor.ui.presence import Presence
from bufetat_editor.ui.quill import Quill
from bufetat_editor.ui.readers import Readers
from bufetat_editor.ui.spelling.lexicons import Lexicons
from bufetat_editor.ui.standing import Standing, read_standing

if TYPE_CHECKING:
    from bufetat_editor.domain.draft import Draft
    from bufetat_editor.ui.orders import Approval
    from bufetat_editor.ui.wish import Wish
    from bufetat_editor.usecases.desk import Desk, Outcome
    from bufetat_editor.usecases.drafts import FoundDraft

T = TypeVar("T")


class Session(QObject):
    """One model, open in one window.

    All that is wished is written in the one worker thread, in the order in which it was asked for;
    what is asked before the model is open waits for it. Drafts are written by the quill's thread.
    What holds no one up, as checks, reads beside in threads that end when `closing` is told.

    Args:
        open_desk: opens the model; called in the worker thread.
        standing: what is shown until then.
        path: the model's file, whether or not it can be opened.
        lexicons: the dictionaries that the windows share; without them no spelling is checked.

    Attributes:
        presence: shows others that the model is open here.
    """

    opened = Signal()
    open_failed = Signal(object)  # UserError
    standing_changed = Signal(object)  # Standing
    fulfilled = Signal(object, object)  # Wish, Outcome
    drafts_found = Signal(object)  # tuple of FoundDraft
    author_changed = Signal(str)  # who wrote until now
    closing = Signal()
    refused = Signal(object, object)  # Wish or None, UserError
    history_read = Signal(str, object)  # item id, list of entries
    approved = Signal(object)  # Edition
    approval_refused = Signal(str)

    def __init__(
        self,
        open_desk: Callable[[], Desk],
        standing: Standing,
        parent: QObject | None = None,
        *,
        path: Path | None = None,
        lexicons: Lexicons | None = None,
    ) -> None:
        super().__init__(parent)
        self.standing = standing
        self.jobs = Jobs(self)
        self.presence = Presence()
        self.quill = Quill(self._opened_desk, self.presence, self)
        self.name = ""
        self.author = ""
        self.path = path
        self.lexicons = lexicons
        self._open_desk = open_desk
        self._desk: Desk | None = None
        self._readers = Readers()
        self._closed = False
        self._history_of = ""

    def open(self) -> None:
        """Open the model in the background."""
        self.jobs.add(Job(self._work_open, self._on_opened, self._on_open_failed))

    def wish(self, wish: Wish) -> None:
        """Do what was wished, after what was wished before."""

        def work(_: Callable[[], bool]) -> tuple[Outcome, Standing]:
            desk = self._opened_desk()
            outcome = wish.fulfil(desk)
            return outcome, read_standing(desk)

        def done(result: tuple[Outcome, Standing]) -> None:
            outcome, standing = result
            self.fulfilled.emit(wish, outcome)
            self._change_standing(standing)

        def refused(error: UserError) -> None:
            error.names = names_of(error.facts, self.standing)
            self.refused.emit(wish, error)
            self.refresh()  # someone else may have been first

        self._add(work, done, refused)

    def ask(
        self,
        work: Callable[[Desk], T],
        done: Callable[[T], object],
        refused: Callable[[UserError], object],
    ) -> None:
        """Read something from the model for someone who tells why, if it cannot be."""
        self._add(lambda _: work(self._opened_desk()), done, refused)

    def read(
        self,
        work: Callable[[Desk], T],
        done: Callable[[T], object],
        refused: Callable[[UserError], object] | None = None,
    ) -> None:
        """Read something from the model, and hand it over in the window's thread.

        Args:
            refused: lets who asked stop waiting; the window tells why in any case.
        """

        def failed(error: UserError) -> None:
            self._refuse(error)
            if refused:
                refused(error)

        self.ask(work, done, failed)

    def read_beside(self, work: Callable[[Desk], T]) -> T:
        """Read something from the model in the caller's own thread.

        That thread neither waits for what is being written nor keeps it waiting, and must have
        ended when `closing` has been told.
        """
        with self._readers:
            return work(self._opened_desk())

    def keep_draft(self, draft: Draft) -> None:
        """Write down what is being typed."""
        if not self._closed:
            self.quill.keep(draft, self.author)

    def drop_draft(self, item_id: str, author: str = "") -> None:
        """Forget what was typed: it is saved, or nobody wants it.

        Args:
            author: who typed it; the one who writes now if empty.
        """
        if not self._closed:
            self.quill.drop(item_id, author or self.author)

    def read_history(self, item_id: str) -> None:
        """Read an item's life; only the last one asked for is answered."""
        self._history_of = item_id

        def work(_: Callable[[], bool]) -> list[Any] | None:
            from bufetat_editor.usecases.reading import history

            is_wanted = self._desk is not None and item_id == self._history_of
            return history(self._opened_desk(), item_id) if is_wanted else None

        def done(entries: list[Any] | None) -> None:
            if entries is not None:
                self.history_read.emit(item_id, entries)

        self._add(work, done, self._refuse)

    def refresh(self) -> None:
        """Take in what others have written."""

        def work(_: Callable[[], bool]) -> Standing | None:
            if (desk := self._desk) is None:
                return None
            desk.refresh()
            seen = self.standing.snapshot.changeset == desk.snapshot.changeset
            return None if seen else read_standing(desk)

        def done(standing: Standing | None) -> None:
            if standing:
                self._change_standing(standing)

        self._add(work, done, self._refuse)

    def change_author(self, name: str) -> None:
        """Write under another name from now on."""

        def work(_: Callable[[], bool]) -> tuple[Standing, tuple[FoundDraft, ...]]:
            desk = self._opened_desk()
            earlier, desk.author = desk.author, name
            found = () if name == earlier else self.presence.left_behind(desk)
            return read_standing(desk), found

        def done(result: tuple[Standing, tuple[FoundDraft, ...]]) -> None:
            earlier, self.author = self.author, name
            self._change_standing(result[0])
            if name != earlier:
                self.author_changed.emit(earlier)
                self.drafts_found.emit(result[1])

        self._add(work, done, self._refuse)

    def approve(self, approval: Approval) -> None:
        """Freeze the draft as an approved edition."""
        self.start(
            approval.fulfil,
            self.approved.emit,
            lambda error: self.approval_refused.emit(told(error)),
        )

    def start(
        self,
        work: Callable[[Desk, Callable[[], bool]], T],
        done: Callable[[T], object],
        refused: Callable[[UserError], object],
    ) -> Job:
        """Do what takes its time, for someone who may stop it and who tells what came of it.

        What it writes to the model is shown before its answer is given.

        Args:
            work: is given the desk, and a function that tells whether to stop.
        """

        def whole(stopped: Callable[[], bool]) -> tuple[T, Standing | None]:
            desk = self._opened_desk()
            before = desk.snapshot.changeset
            result = work(desk, stopped)
            has_written = desk.snapshot.changeset != before
            return result, read_standing(desk) if has_written else None

        def finished(answer: tuple[T, Standing | None]) -> None:
            result, standing = answer
            if standing:
                self._change_standing(standing)
            done(result)

        def failed(error: UserError) -> None:
            refused(error)
            self.refresh()  # it may have come half the way

        return self._add(whole, finished, failed)

    def do(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        refused: Callable[[UserError], object],
    ) -> None:
        """Do something for which the model need not be open, in the worker thread."""
        self._add(lambda _: work(), done, refused)

    def do_with_file(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        refused: Callable[[UserError], object],
    ) -> None:
        """Do something with the model's file, which is not held open here meanwhile.

        First all is written that waits to be, here and then by the quill. What is wished from then
        on, is refused. If the file was replaced, that stays so, and the window must be made anew.
        """

        def whole() -> T:
            desk, self._desk = self._desk, None
            self._readers.wait()
            if desk:
                desk.close()
            try:
                return work()
            except Exception:
                self._desk = desk
                raise

        begin = partial(self.do, whole, done, refused)
        self.do(lambda: None, lambda _: self.quill.when_done(begin), refused)

    def close(self) -> None:
        """Write what waits and let go of the file."""

        def work(_: Callable[[], bool]) -> None:
            self.presence.leave()
            if self._desk:
                self._desk.close()
                logfile.note(f"closed: {self._desk.path}")

        if self._closed:
            return
        self.closing.emit()
        self._closed = True
        self.quill.close()
        self.jobs.add(Job(work, lambda _: None, lambda _: None))
        self.jobs.close()

    @property
    def is_closed(self) -> bool:
        """True once it was closed."""
        return self._closed

    def _add(
        self,
        work: Callable[[Callable[[], bool]], Any],
        done: Callable[[Any], object],
        refused: Callable[[UserError], object],
    ) -> Job:
        return self.jobs.add(Job(work, done, telling(refused)))

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(None, error)

    def _change_standing(self, standing: Standing) -> None:
        self.standing = standing
        self.standing_changed.emit(standing)

    def _opened_desk(self) -> Desk:
        if self._desk is None:
            raise ModelNotOpen
        return self._desk

    def _work_open(self, _: Callable[[], bool]) -> tuple[Standing, tuple[FoundDraft, ...]]:
        self._desk = self._open_desk()
        logfile.note(f"opened: {self._desk.path}")
        self.presence.come(self._desk.path)
        return read_standing(self._desk), self.presence.left_behind(self._desk)

    def _on_opened(self, result: tuple[Standing, tuple[FoundDraft, ...]]) -> None:
        desk = self._opened_desk()
        self.path = desk.path.absolute()
        self.name, self.author = model_name(self.path), desk.author
        self._change_standing(result[0])
        self.opened.emit()
        self.drafts_found.emit(result[1])

    def _on_open_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.open_failed.emit(error)
