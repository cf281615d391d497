"""Taking in what came back: one file after the other, and what came of each."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bufetat_editor.errors import UserError
from bufetat_editor.ui.arrivals import ArrivalWords, ToldFile
from bufetat_editor.ui.export_folder import existing, practice_folder, receive_folder
from bufetat_editor.ui.jobs import Job
from bufetat_editor.ui.language import told
from bufetat_editor.ui.leading import Leading
from bufetat_editor.ui.message_bar import Act
from bufetat_editor.ui.model_names import is_practice
from bufetat_editor.ui.orders import TakeIn
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.presenter import Presenter
from bufetat_editor.ui.remembered import keep_choices
from bufetat_editor.ui.session import Session
from bufetat_editor.ui.theme import Theme

if TYPE_CHECKING:
    from bufetat_editor.ui.dialogs.receive import ReceiveDialog
    from bufetat_editor.usecases.receiving import Received


class Receiving(QObject):
    """Has a queue of files; more may come while it is worked off.

    Nobody who writes, or has gone elsewhere, is disturbed by it: the message bar tells what came of
    the files, and leads to it.

    Attributes:
        leading: to what came of them.
    """

    received = Signal(str)  # id of a receipt, to be shown

    def __init__(
        self,
        session: Session,
        parts: Parts,
        presenter: Presenter,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self.leading = Leading(presenter, window)
        self._theme = theme
        self._window = window
        self._words = ArrivalWords(self)
        self._waiting: deque[Path] = deque()
        self._arrivals: list[ToldFile] = []
        self._job: Job | None = None
        self._is_stopped = False
        self._is_left = False
        self._dialog: ReceiveDialog | None = None
        parts.actions["receive"].triggered.connect(self.ask)
        parts.progress.stop_wished.connect(self.stop)
        session.closing.connect(self.stop)

    def ask(self) -> None:
        """Ask which files to take in."""
        is_practising = is_practice(self._session.path)
        begin = existing(practice_folder()) if is_practising else receive_folder()
        dialog = QFileDialog(self._window, self.tr("Take in files that came back"), str(begin))
        dialog.setObjectName("receivedFilesDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Word and Excel files (*.docx *.xlsx)"), self.tr("All files (*)")]
        )
        dialog.filesSelected.connect(lambda files: self.take([Path(file) for file in files]))
        if not is_practising:
            dialog.filesSelected.connect(
                lambda files: keep_choices(self._parts, receive_folder=str(Path(files[0]).parent))
            )
        dialog.open()

    def take(self, files: Sequence[Path]) -> None:
        """Take in files, after those that wait already."""
        self.leading.begin()
        is_idle = not self._waiting and self._job is None and self._dialog is None
        self._waiting.extend(files)
        if is_idle:
            self._go_on()

    def stop(self) -> None:
        """Leave what is not taken in yet."""
        if self._job:
            self._is_stopped = True
            self._job.stop()

    def leave(self) -> None:
        """Stop without asking to be read: the window is to be closed."""
        self._is_left = self._job is not None
        self.stop()

    # --- one file

    def _go_on(self) -> None:
        if self._is_stopped:
            words = self.tr("It was stopped before this file was taken in.")
            self._arrivals += [ToldFile(file, words) for file in self._waiting]
            self._waiting.clear()
        if self._waiting:
            self._start(TakeIn(self._waiting.popleft()))
        else:
            self._tell_all()

    def _start(self, order: TakeIn) -> None:
        done = len(self._arrivals)
        count = done + 1 + len(self._waiting)
        words = self.tr("Taking in «{name}»").format(name=order.file.name)
        if count > 1:
            place = self.tr("{number} of {count}").format(number=done + 1, count=count)
            words = f"{words} ({place})"
        self._parts.progress.tell(words, done, count)
        self._job = self._session.start(
            order.fulfil,
            lambda received: self._on_received(order, received),
            lambda error: self._on_refused(order, error),
        )

    def _on_received(self, order: TakeIn, received: Received) -> None:
        sender = self._session.standing.snapshot[received.recipient].text
        told = self._words.of_received(sender, received)
        self._end(ToldFile(order.file, told, received.receipt))

    def _on_refused(self, order: TakeIn, error: UserError) -> None:
        from bufetat_editor.usecases.origins import UnknownOrigin, UnknownSender

        self._job = None
        if self._dialog:
            self._parts.progress.end()
            self._dialog.show_refusal(told(error))
            return
        refused = ToldFile(order.file, told(error))
        if isinstance(error, UnknownOrigin | UnknownSender) and not self._is_stopped:
            refused = ToldFile(order.file, self._words.of_unknown(order.file), is_open=True)
        if refused.is_open and self.leading.is_free:
            self._parts.progress.end()
            self._ask_for_origin(refused)
        else:
            self._end(refused)

    def _end(self, arrival: ToldFile) -> None:
        self._job = None
        self._arrivals.append(arrival)
        if self._dialog:
            dialog, self._dialog = self._dialog, None
            dialog.accept()
        self._go_on()

    # --- its origin, if it does not tell it

    def _ask_for_origin(self, arrival: ToldFile) -> None:
        from bufetat_editor.ui.dialogs.receive import ReceiveDialog

        shown = self._parts.workspace.section
        dialog = ReceiveDialog(self._session.standing, arrival, shown, self._window)
        dialog.origin_told.connect(self._start)
        dialog.rejected.connect(lambda: self._on_left(arrival))
        self._dialog = dialog
        self.leading.lead(dialog.open)

    def _on_left(self, arrival: ToldFile) -> None:
        """Nobody knows who the file is from, or nobody wants it."""
        self._dialog = None
        if self._job:
            self._job.stop()  # its answer tells of the file
        else:
            self._end(arrival)

    # --- all of them

    def _tell_all(self) -> None:
        arrivals, self._arrivals = self._arrivals, []
        is_left, self._is_left, self._is_stopped = self._is_left, False, False
        self._parts.progress.end()
        may_lead = self.leading.may_lead
        receipts = [one.receipt for one in arrivals if one.receipt]
        if receipts and may_lead:
            self.leading.lead(lambda: self.received.emit(receipts[-1]))
        if len(arrivals) == 1:
            self._parts.messages.tell(
                self._words.of_one(arrivals[0]), *self._ways(arrivals[0], is_shown=may_lead)
            )
            return
        self._parts.messages.tell(
            self._words.of_all(arrivals),
            (self.tr("Show the files"), lambda: self._show_list(arrivals)),
        )
        if len(receipts) < len(arrivals) and may_lead and not is_left:
            self.leading.lead(lambda: self._show_list(arrivals))

    def _ways(self, arrival: ToldFile, *, is_shown: bool) -> Iterator[Act]:
        """Offer what can be done about a single file."""
        if arrival.is_open:
            yield self.tr("Say who it is from …"), lambda: self.take([arrival.file])
        elif arrival.receipt and not is_shown:
            yield self.tr("Show"), lambda: self.received.emit(arrival.receipt)

    def _show_list(self, arrivals: Sequence[ToldFile]) -> None:
        from bufetat_editor.ui.dialogs.arrivals import ArrivalsDialog

        title = self._words.of_all(arrivals)
        dialog = ArrivalsDialog(title, arrivals, self._theme, self._window)
        dialog.receipt_wished.connect(self.received)
        dialog.file_wished.connect(lambda file: self.take([file]))
        dialog.open()
