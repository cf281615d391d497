"""Backups: made by hand, made by themselves, and brought back."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from bufetat_editor.errors import DamagedModel, NoSuchModel, NotAModel, UserError
from bufetat_editor.ui.files.replacing import Replacing
from bufetat_editor.ui.language import told
from bufetat_editor.ui.not_done import telling
from bufetat_editor.ui.others.watching import Watching
from bufetat_editor.ui.parts import Parts
from bufetat_editor.ui.phrases import local_time, moment_told
from bufetat_editor.ui.session import Session

if TYPE_CHECKING:
    from bufetat_editor.ui.files.restore import RestoreDialog
    from bufetat_editor.usecases.backups import Backup
    from bufetat_editor.usecases.desk import Desk

_FIRST_MS = 20_000
"""After the model was opened: nothing is to be slower because of it."""

_AGAIN_MS = 10 * 60 * 1000
"""It costs a look in a folder, and a copy comes soon after it is due."""

_BACK = (DamagedModel, NotAModel, NoSuchModel)
"""What a backup helps against."""


class BackingUp(QObject):
    """Makes copies beside the work; what of it fails is told."""

    model_wished = Signal(str)

    def __init__(
        self,
        session: Session,
        parts: Parts,
        watching: Watching,
        replacing: Replacing,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._parts = parts
        self._watching = watching
        self._replacing = replacing
        self._window = window
        self._timer = QTimer(self, interval=_FIRST_MS)
        self._timer.timeout.connect(self.back_up_if_due)
        parts.actions["back_up"].triggered.connect(self.back_up)
        parts.actions["restore_backup"].triggered.connect(self.ask)
        session.opened.connect(self._timer.start)
        session.closing.connect(self._timer.stop)
        session.open_failed.connect(self._on_open_failed)

    def back_up(self) -> None:
        """Make a backup now."""
        from bufetat_editor.usecases.backups import back_up_open

        self._parts.workspace.commit()
        self._parts.progress.tell(self.tr("Backing up the model"), 0, 1)
        self._session.start(
            lambda desk, _: back_up_open(desk),
            self._on_backed_up,
            self._on_refused,
        )

    def back_up_if_due(self) -> None:
        """Make a backup, if the last one is old and something has changed since."""
        self._timer.start(_AGAIN_MS)
        self._watching.do(
            lambda: self._session.read_beside(self._back_up_if_due),
            lambda _: None,
            telling(self._tell_refusal),
        )

    def _back_up_if_due(self, desk: Desk) -> None:
        from bufetat_editor.usecases.backups import back_up_open, is_due, sweep_left_overs

        sweep_left_overs(desk.path)
        if is_due(desk.path.absolute(), desk.now(), desk.log.newest()):
            back_up_open(desk)

    def _on_backed_up(self, backup: Backup) -> None:
        self._parts.progress.end()
        words = self.tr("The model is backed up. Restore it from the File menu.")
        self._parts.messages.mention(words, more=str(backup.path))

    def _on_refused(self, error: UserError) -> None:
        self._parts.progress.end()
        self._tell_refusal(error)

    def _tell_refusal(self, error: UserError) -> None:
        words = self.tr("The model is not backed up. {reason}")
        self._parts.messages.tell(words.format(reason=told(error)))

    # --- bringing back

    def ask(self) -> None:
        """Ask which backup is to take the model's place."""
        from bufetat_editor.ui.files.restore import RestoreDialog
        from bufetat_editor.usecases.backups import told_backups

        if (path := self._session.path) is None:
            return
        self._parts.workspace.commit()
        dialog = RestoreDialog(self._window)
        self._session.closing.connect(dialog.reject)
        dialog.backup_wished.connect(partial(self._restore, dialog, path))
        dialog.look_wished.connect(partial(self._open_beside, dialog, path))
        self._session.do(
            lambda: told_backups(path),
            dialog.show_backups,
            lambda error: dialog.show_refusal(told(error)),
        )
        dialog.open()

    def _open_beside(self, dialog: RestoreDialog, path: Path, backup: Backup) -> None:
        """Show a backup before it takes the model's place; the dialog waits."""
        from bufetat_editor.usecases.restoring import set_beside

        self._session.do(
            lambda: set_beside(path, backup),
            lambda copy: self.model_wished.emit(str(copy)),
            lambda error: dialog.show_refusal(told(error)),
        )

    def _restore(self, dialog: RestoreDialog, path: Path, backup: Backup) -> None:
        from bufetat_editor.usecases.restoring import restore_backup

        now = _now()

        def restore() -> None:
            restore_backup(path, backup.path, now)

        dialog.show_busy(busy=True)
        words = self.tr(
            "The model is restored from the backup of {at}. As it was, it is kept as the backup "
            "of {now}."
        )
        self._replacing.replace(
            restore,
            words.format(at=moment_told(backup.at), now=moment_told(local_time(now))),
            lambda error: dialog.show_refusal(told(error)),
            dialog.accept,
        )

    def _on_open_failed(self, error: UserError) -> None:
        """Offer a backup, where one helps and there is one."""
        from bufetat_editor.usecases.backups import backups_of

        path = self._session.path
        try:
            is_offered = isinstance(error, _BACK) and path is not None and backups_of(path)
        except UserError:
            return
        if is_offered:
            self._parts.messages.tell(told(error), (self.tr("Restore from a backup …"), self.ask))


def _now() -> str:
    """The time; the model, which would tell it, may not be open."""
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
