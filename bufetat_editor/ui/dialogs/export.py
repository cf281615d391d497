"""Exporting: what, in which format, and where."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from bufetat_editor.domain.places import memo_title
from bufetat_editor.ui.dialogs.export_words import editions_before, exported_edition, told_export
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.dialogs.template_button import TemplateButton
from bufetat_editor.ui.export_folder import folder_remark
from bufetat_editor.ui.export_habits import ExportHabits
from bufetat_editor.ui.moments import MomentButton, moment_name, told_of_file
from bufetat_editor.ui.orders import Export
from bufetat_editor.ui.phrases import breakable
from bufetat_editor.ui.standing import Standing

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Edition
    from bufetat_editor.usecases.desk import Moment

_NONE = ""
_LONGEST = 44
_MOST_SHOWN = 12


class ExportDialog(Form):
    """Asks what to export; stays open until it is done, or stops it and leaves.

    Args:
        habits: what to begin with.

    Attributes:
        is_busy: whether files are being written.
    """

    export_wished = Signal(object)  # Export
    stop_wished = Signal()

    def __init__(
        self, standing: Standing, habits: ExportHabits, parent: QWidget | None = None
    ) -> None:
        super().__init__("exportDialog", parent)
        self.set_title(self.tr("Export"), self.tr("Export"))
        self.is_busy = False
        self._standing = standing
        self._since: Moment | None = None
        self._since_file = ""
        self._names = {one.cs: one.name for one in standing.editions}
        self.format = self._formats()
        self.edition = self._editions()
        self.memo = self._memos()
        label = self.tr("Show changes since")
        self.since = MomentButton("since", label, longest=_LONGEST)
        self.since.chosen.connect(self.show_since)
        self._since_note = _note("sinceNote")
        self.template = TemplateButton("template", self.tr("Template"))
        self._template_note = _note("templateNote")
        self.folder = QLineEdit(str(habits.folder))
        self.browse = QPushButton(self.tr("Choose …"))
        self.browse.setObjectName("browse")
        self.browse.clicked.connect(self._on_browsed)
        self.open_after = QCheckBox(self.tr("Open the folder afterwards"))
        self.open_after.setObjectName("openAfter")
        self._told = _note("exportTold")
        self._lay_out()
        self._begin_with(habits)
        self.format.currentIndexChanged.connect(self._on_format_changed)
        self.edition.currentIndexChanged.connect(self._on_edition_changed)
        self.memo.currentIndexChanged.connect(self._tell)
        self.folder.textChanged.connect(self._forget_messages)
        self._on_edition_changed()
        self.format.setFocus()

    @property
    def has_memo(self) -> bool:
        """True if the memo goes along."""
        return bool(self.memo.currentData())

    def memo_habit(self) -> dict[str, bool]:
        """Return what to remember of the memo; nothing if there is no choice."""
        return {"export_memo": self.has_memo} if self.memo.count() > 1 else {}

    def propose(self, edition: str, since: Moment | None = None) -> None:
        """Begin with an edition, or with the draft if empty, and with what to show changes from."""
        self._since = since
        self.edition.setCurrentIndex(max(self.edition.findData(edition), 0))
        self._on_edition_changed()

    def show_since(self, moment: Moment | None, file: str = "") -> None:
        """Show changes since a moment.

        Args:
            file: name of the exported file by which it was found.
        """
        self._since, self._since_file = moment, file
        self.since.show_moment(moment, self._names, file)
        note = told_of_file(file, moment, self._names) if file and isinstance(moment, int) else ""
        _say(self._since_note, note)
        self._tell()

    def await_template(self) -> None:
        """Wait until it is known whether a template can be used."""
        self._forget_messages()
        self.ok.setEnabled(False)

    def take_template(self, template: Path | None) -> None:
        """Make Word files from a template that can be used; from the program's own if none."""
        self.template.show_template(template)
        self.ok.setEnabled(not self.is_busy)
        self._forget_messages()

    def show_copy(self, copy: Path) -> None:
        """Tell where a copy of the template is, and what can be done with it."""
        self._forget_messages()
        words = self.tr("«{name}» is saved. Change its styles in Word, then choose it here.")
        _say(self._template_note, words.format(name=copy.name))
        self.make_room()

    def show_refusal(self, sentence: str) -> None:
        """Say why it could not be done, and nothing else."""
        self._forget_messages()
        super().show_refusal(sentence)

    def reject(self) -> None:
        """Leave; an export that is under way is stopped."""
        if self.is_busy:
            self.stop_wished.emit()
        super().reject()

    def show_busy(self, *, busy: bool) -> None:
        """Show that files are being written."""
        super().show_busy(busy=busy)
        self.is_busy = busy

    # --- the form

    def _formats(self) -> QComboBox:
        made = _choices()
        made.addItem(self.tr("Word: memo and model"), "word")
        made.addItem(self.tr("Word: change sheet"), "changes")
        made.addItem(self.tr("Excel: matrix and registers"), "excel")
        made.addItem(self.tr("All formats"), "all")
        return made

    def _editions(self) -> QComboBox:
        made = _choices()
        made.addItem(self.tr("The draft as it stands now"), _NONE)
        for edition in reversed(self._standing.editions):
            made.addItem(edition.name, edition.name)
        return made

    def _memos(self) -> QComboBox:
        made = _choices()
        snapshot = self._standing.snapshot
        for memo in snapshot.of_kind("memo"):
            made.addItem(memo_title(snapshot, memo), memo.id)
        made.addItem(self.tr("Without a memo"), _NONE)
        return made

    def _begin_with(self, habits: ExportHabits) -> None:
        self.format.setCurrentIndex(max(self.format.findData(habits.format), 0))
        last = max(self.memo.count() - 2, 0)
        self.memo.setCurrentIndex(last if habits.with_memo else self.memo.count() - 1)
        self.template.show_template(habits.template)
        self.open_after.setChecked(habits.opens_folder)

    def _lay_out(self) -> None:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        self.add_field(self.tr("Format"), self.format, "format")
        self.add_field(self.tr("What to export"), self.edition, "edition")
        self.add_field(self.tr("Memo"), self.memo, "memo")
        self.add_field(self.tr("Show changes since"), self.since, "since")
        self.fields.addWidget(self._since_note)
        self.add_field(self.tr("Template"), self.template, "template")
        self.fields.addWidget(self._template_note)
        self.add_field(self.tr("Folder"), self.folder, "folder", place)
        self.fields.addSpacing(10)
        self.fields.addWidget(self.open_after)
        self.fields.addSpacing(8)
        self.fields.addWidget(self._told)

    def _on_format_changed(self) -> None:
        chosen = self.format.currentData()
        self.memo.setEnabled(chosen != "excel")
        self.template.setEnabled(chosen != "excel")
        self.since.name_none(self._none_of(chosen))
        self.show_since(self._since, self._since_file)

    def _on_edition_changed(self) -> None:
        """Offer what is earlier than what is exported, and what was chosen only if it is."""
        earlier = self._earlier()
        self.since.list_editions(earlier)
        if isinstance(self._since, str) and self._since not in {one.name for one in earlier}:
            self._since, self._since_file = None, ""
        self._on_format_changed()

    def _none_of(self, chosen: str) -> str:
        """What it means for a format that no moment is chosen."""
        if chosen == "word":
            return self.tr("Do not show changes")
        if before := self._before():
            return self.tr("The edition before ({name})").format(name=before)
        return self.tr("No earlier edition")

    def _earlier(self) -> tuple[Edition, ...]:
        exported = exported_edition(self._standing, str(self.edition.currentData()))
        return editions_before(self._standing.editions, exported)

    def _before(self) -> str:
        """The edition that changes are shown from if no other moment is chosen."""
        from bufetat_editor.usecases.reading import base_among

        base = base_among(self._earlier())
        return base.name if base else ""

    def _tell(self) -> None:
        """Tell what will be written; what was told of another choice is forgotten."""
        chosen = str(self.format.currentData())
        since = "" if self._since is None else moment_name(self._since, self._names)
        _say(self._told, told_export(chosen, since, self._before(), memo=self.has_memo))
        self._forget_messages()

    def _forget_messages(self) -> None:
        _say(self._template_note, "")
        self.remark(self.folder, "")
        self.forget_refusal()

    def _on_browsed(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder"), self.folder.text())
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _on_accepted(self) -> None:
        folder = self.folder.text().strip()
        self._forget_messages()
        if remark := folder_remark(folder):
            self.remark(self.folder, remark)
            self.folder.setFocus()
            return
        self.show_busy(busy=True)
        self.export_wished.emit(
            Export(
                str(self.format.currentData()),
                Path(folder),
                str(self.edition.currentData()) or None,
                self._since,
                self._chosen_memo(),
                self.template.template,
            )
        )

    def _chosen_memo(self) -> str | None:
        """A workbook is the last memo's, for it does not show which one."""
        last = max(self.memo.count() - 2, 0)
        shown = self.memo.currentIndex() if self.memo.isEnabled() else last
        return str(self.memo.itemData(shown)) or None


def _choices() -> QComboBox:
    """A list to choose from, which is no wider than the dialog, however long its entries are."""
    made = QComboBox()
    made.setMaxVisibleItems(_MOST_SHOWN)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def _say(note: QLabel, text: str) -> None:
    note.setText(breakable(text))
    note.setVisible(bool(text))


def _note(name: str) -> QLabel:
    """Where something is told of the field above it."""
    note = QLabel()
    note.setObjectName(name)
    note.setProperty("look", "muted")
    note.setWordWrap(True)
    note.hide()
    return note
