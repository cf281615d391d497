"""Exporting: what, in which format, and where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from bufetat_editor.domain.places import memo_title
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.orders import Export
from bufetat_editor.ui.standing import Standing

_NONE = ""


class ExportDialog(Form):
    """Asks what to export; stays open until it is done, and can stop it.

    Args:
        folder: where to put the files, if the person does not choose another place.
    """

    export_wished = Signal(object)  # Export
    stop_wished = Signal()

    def __init__(self, standing: Standing, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("exportDialog", parent)
        self.set_title(self.tr("Export"), self.tr("Export"))
        self._busy_now = False
        self.format = QComboBox()
        self.format.addItem(self.tr("Word: memo and model"), "word")
        self.format.addItem(self.tr("Excel: matrix and registers"), "excel")
        self.format.addItem(self.tr("All formats"), "all")
        self.edition = QComboBox()
        self.edition.addItem(self.tr("The draft as it stands now"), _NONE)
        self.memo = QComboBox()
        for memo in standing.snapshot.of_kind("memo"):
            self.memo.addItem(memo_title(standing.snapshot, memo), memo.id)
        last_memo = self.memo.count() - 1
        self.memo.addItem(self.tr("Without a memo"), _NONE)
        self.memo.setCurrentIndex(max(last_memo, 0))
        self.since = QComboBox()
        self.since.addItem(self.tr("The edition before"), _NONE)
        for edition in reversed(standing.editions):
            self.edition.addItem(edition.name, edition.name)
            self.since.addItem(edition.name, edition.name)
        self.folder = QLineEdit(str(folder))
        self.browse = QPushButton(self.tr("Choose …"))
        self.browse.setObjectName("browse")
        self.browse.clicked.connect(self._on_browsed)
        self.open_after = QCheckBox(self.tr("Open the folder afterwards"))
        self.open_after.setObjectName("openAfter")
        self.open_after.setChecked(True)
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        self.add_field(self.tr("Format"), self.format, "format")
        self.add_field(self.tr("What to export"), self.edition, "edition")
        self.add_field(self.tr("Memo"), self.memo, "memo")
        self.add_field(self.tr("Show changes since"), self.since, "since")
        self.add_field(self.tr("Folder"), self.folder, "folder", place)
        self.fields.addSpacing(10)
        self.fields.addWidget(self.open_after)
        self.format.currentIndexChanged.connect(self._on_format_changed)
        self._on_format_changed()
        self.format.setFocus()

    def propose(self, edition: str) -> None:
        """Begin with an edition; with the draft if empty."""
        self.edition.setCurrentIndex(max(self.edition.findData(edition), 0))

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

    def _on_format_changed(self) -> None:
        chosen = self.format.currentData()
        self.memo.setEnabled(chosen != "excel")
        self.since.setEnabled(chosen != "word")

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
        chosen = str(self.format.currentData())
        self.export_wished.emit(
            Export(
                chosen,
                Path(folder),
                str(self.edition.currentData()) or None,
                (str(self.since.currentData()) or None) if chosen != "word" else None,
                str(self.memo.currentData()) or None,
            )
        )
