"""Which backup is to take the model's place: a list, each proved before it can be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from bufetat_editor.errors import UserError
from bufetat_editor.phrase import Tellable
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.dialogs.note import Note
from bufetat_editor.ui.language import told
from bufetat_editor.ui.latest import Latest
from bufetat_editor.ui.phrases import local_time, moment_told

if TYPE_CHECKING:
    from bufetat_editor.usecases.backups import Backup, ToldBackup

_WIDTH, _HEIGHT = 860, 240
_REASON = 3  # the column that has the room
_BACKUP = Qt.ItemDataRole.UserRole


class RestoreDialog(Form):
    """Shows the backups of a model; whoever opened it brings the chosen one back."""

    backup_wished = Signal(object)  # Backup
    look_wished = Signal(object)  # Backup

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("restoreDialog", parent)
        self.set_title(self.tr("Restore from a backup"), self.tr("Restore"))
        self.setMinimumWidth(_WIDTH)
        self.add_note(
            self.tr(
                "The model as it is now is put aside as a backup first. What is begun and not "
                "saved does not come along."
            )
        )
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setAllColumnsShowFocus(True)
        self.list.setMinimumHeight(_HEIGHT)
        self.list.setHeaderLabels(
            [
                self.tr("Made"),
                self.tr("Changes"),
                self.tr("Last change"),
                self.tr("Reason"),
                self.tr("Size"),
            ]
        )
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.add_field(self.tr("Backups"), self.list, "backups")
        self.verdict = Note("verdict")
        self.fields.addWidget(self.verdict)
        self._proved: dict[Backup, str] = {}  # and what is wrong with each
        self._checks: Latest[Backup, tuple[Tellable, ...]] = Latest(
            self._checked, self._on_checked, self._on_check_failed, self
        )
        self.finished.connect(self._checks.close)
        self.ok.setEnabled(False)
        self.look = QPushButton(self.tr("Open the copy beside"))
        self.look.setObjectName("restoreDialogLook")
        self.look.setToolTip(
            self.tr("Copies it to the model's folder and opens it there in a window of its own.")
        )
        self.look.setEnabled(False)
        self.look.clicked.connect(lambda: self.look_wished.emit(self._chosen()))
        self.buttons.addButton(self.look, QDialogButtonBox.ButtonRole.ActionRole)
        self.verdict.say(self.tr("Looking for backups …"))

    def show_backups(self, backups: Sequence[ToldBackup]) -> None:
        """Show these, newest first."""
        for one in backups:
            self.list.addTopLevelItem(self._row(one))
        self.list.setFocus()
        if newest := self.list.topLevelItem(0):
            self.list.setCurrentItem(newest)
        else:
            self.verdict.say(
                self.tr("There are no backups of this model yet. Make one from the File menu.")
            )

    def _row(self, one: ToldBackup) -> QTreeWidgetItem:
        size = QLocale().formattedDataSize(
            one.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
        )
        cells = [moment_told(one.backup.at), "", self.tr("cannot be read"), "", size]
        if one.last:
            intent = one.last.intent
            at = local_time(intent.at)
            who = self.tr("{author}, {at}").format(author=intent.author, at=moment_told(at))
            cells = [moment_told(one.backup.at), str(one.last.id), who, intent.reason, size]
        row = QTreeWidgetItem(cells)
        row.setData(0, _BACKUP, one.backup)
        row.setToolTip(0, str(one.backup.path))
        row.setToolTip(_REASON, cells[_REASON])
        return row

    def _chosen(self) -> Backup | None:
        row = self.list.currentItem()
        return row.data(0, _BACKUP) if row else None

    def _on_chosen(self) -> None:
        self.forget_refusal()
        self._allow(allowed=False)
        if (chosen := self._chosen()) is None:
            return
        if chosen in self._proved:
            self._show_verdict(chosen)
        else:
            self.verdict.say(self.tr("Checking that the copy is whole …"))
            self._checks.wish(chosen)
        self.make_room()

    def _on_checked(self, backup: Backup, problems: tuple[Tellable, ...]) -> None:
        self._proved[backup] = " ".join(map(told, problems))
        self._show_verdict(backup)

    def _on_check_failed(self, backup: Backup, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._proved[backup] = told(error)
        self._show_verdict(backup)

    def _show_verdict(self, backup: Backup) -> None:
        if backup != self._chosen():
            return
        problem = self._proved[backup]
        words = self.tr("The copy is not whole and cannot be restored. {problem}")
        whole = self.tr("✓ The copy is whole.")
        self.verdict.say(words.format(problem=problem) if problem else whole)
        self._allow(allowed=not problem)
        self.make_room()

    def _allow(self, *, allowed: bool) -> None:
        for button in (self.ok, self.look):
            button.setEnabled(allowed)

    def show_busy(self, *, busy: bool) -> None:
        """Show that it is being brought back."""
        super().show_busy(busy=busy)
        self.look.setEnabled(not busy)
        if busy:
            self.show_doing(self.tr("Putting the present model aside and restoring the copy …"))

    def _on_accepted(self) -> None:
        if chosen := self._chosen():
            self.backup_wished.emit(chosen)

    def _checked(self, backup: Backup) -> tuple[Tellable, ...]:
        from bufetat_editor.usecases.restoring import check_backup

        return check_backup(backup.path, self._checks.is_closed)
