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
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.dialogs.template_button import TemplateButton
from bufetat_editor.ui.moments import MomentButton, told_of_file
from bufetat_editor.ui.orders import Export
from bufetat_editor.ui.standing import Standing

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Moment

_NONE = ""


class ExportDialog(Form):
    """Asks what to export; stays open until it is done, and can stop it.

    Args:
        folder: where to put the files, if the person does not choose another place.
        template: what Word files are made from; none for the program's own.
    """

    export_wished = Signal(object)  # Export
    stop_wished = Signal()

    def __init__(
        self,
        standing: Standing,
        folder: Path,
        template: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("exportDialog", parent)
        self.set_title(self.tr("Export"), self.tr("Export"))
        self._busy_now = False
        self._since: Moment | None = None
        self._since_file = ""
        self._names = {one.cs: one.name for one in standing.editions}
        self.format = self._formats()
        self.edition = self._editions(standing)
        self.memo = self._memos(standing)
        self.since = MomentButton("since", self.tr("Show changes since"))
        self.since.list_editions(standing.editions)
        self.since.chosen.connect(self.show_since)
        self._since_note = _note("sinceNote")
        self.template = TemplateButton("template", self.tr("Template"))
        self._template_note = _note("templateNote")
        self.folder = QLineEdit(str(folder))
        self.browse = QPushButton(self.tr("Choose …"))
        self.browse.setObjectName("browse")
        self.browse.clicked.connect(self._on_browsed)
        self.open_after = QCheckBox(self.tr("Open the folder afterwards"))
        self.open_after.setObjectName("openAfter")
        self.open_after.setChecked(True)
        self._lay_out()
        self.template.show_template(template)
        self.format.currentIndexChanged.connect(self._on_format_changed)
        self._on_format_changed()
        self.format.setFocus()

    def propose(self, edition: str) -> None:
        """Begin with an edition; with the draft if empty."""
        self.edition.setCurrentIndex(max(self.edition.findData(edition), 0))

    def show_since(self, moment: Moment | None, file: str = "") -> None:
        """Show changes since a moment.

        Args:
            file: name of the exported file by which it was found.
        """
        self._since, self._since_file = moment, file
        self.since.show_moment(moment, self._names, file)
        self._show_note()

    def show_copy(self, copy: Path) -> None:
        """Tell where a copy of the template is, and what can be done with it."""
        words = self.tr("«{name}» is saved. Change its styles in Word, then choose it here.")
        self._tell(self._template_note, words.format(name=copy.name))

    def reject(self) -> None:
        """Stop the export that is under way, else leave."""
        if self._busy_now:
            self.stop_wished.emit()
        else:
            super().reject()

    def show_busy(self, *, busy: bool) -> None:
        """Show that files are being written."""
        super().show_busy(busy=busy)
        self._busy_now = busy

    # --- the form

    def _formats(self) -> QComboBox:
        made = _choices()
        made.addItem(self.tr("Word: memo and model"), "word")
        made.addItem(self.tr("Word: change sheet"), "changes")
        made.addItem(self.tr("Excel: matrix and registers"), "excel")
        made.addItem(self.tr("All formats"), "all")
        return made

    def _editions(self, standing: Standing) -> QComboBox:
        made = _choices()
        made.addItem(self.tr("The draft as it stands now"), _NONE)
        for edition in reversed(standing.editions):
            made.addItem(edition.name, edition.name)
        return made

    def _memos(self, standing: Standing) -> QComboBox:
        made = _choices()
        for memo in standing.snapshot.of_kind("memo"):
            made.addItem(memo_title(standing.snapshot, memo), memo.id)
        last = made.count() - 1
        made.addItem(self.tr("Without a memo"), _NONE)
        made.setCurrentIndex(max(last, 0))
        return made

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

    def _on_format_changed(self) -> None:
        chosen = self.format.currentData()
        self.memo.setEnabled(chosen != "excel")
        self.template.setEnabled(chosen != "excel")
        is_unmarked = chosen == "word"
        before = self.tr("The edition before")
        self.since.name_none(self.tr("Do not show changes") if is_unmarked else before)
        self.show_since(self._since, self._since_file)

    def _show_note(self) -> None:
        """Say what the moment is, or what comes of none."""
        note = ""
        if self._since_file and isinstance(self._since, int):
            note = told_of_file(self._since_file, self._since, self._names)
        elif self._since is None and self.format.currentData() == "all":
            note = self.tr("The memo and the model then show no changes.")
        self._tell(self._since_note, note)

    def _tell(self, note: QLabel, text: str) -> None:
        note.setText(text)
        note.setVisible(bool(text))
        self.make_room()

    def _on_browsed(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder"), self.folder.text())
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _on_accepted(self) -> None:
        folder = self.folder.text().strip()
        self.remark(self.folder, "" if folder else self.tr("Choose a folder."))
        if not folder:
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
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def _note(name: str) -> QLabel:
    """Where something is told of the field above it."""
    note = QLabel()
    note.setObjectName(name)
    note.setProperty("look", "muted")
    note.setWordWrap(True)
    note.hide()
    return note
