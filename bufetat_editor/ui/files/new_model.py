"""A new model: what it is made of, what it is called, and where it lies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from bufetat_editor.ui.dialogs.choice_list import choice_list
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.export_folder import folder_remark
from bufetat_editor.ui.files.naming import name_remark

_PACKAGE = "package"


class NewModelDialog(Form):
    """Asks for a new model; whoever opened it makes it, and tells here if it cannot be made.

    Args:
        folder: where it is proposed to lie.
    """

    model_wished = Signal(object, str)  # Path, source

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("newModelDialog", parent)
        self.set_title(self.tr("New model"), self.tr("Make it"))
        self.source = choice_list()
        for words, source in (
            (self.tr("The model of 2011"), "tjenestemodell-2011"),
            (self.tr("Nothing: an empty model"), "empty"),
            (self.tr("An approved edition in an archive package"), _PACKAGE),
        ):
            self.source.addItem(words, source)
        self.add_field(self.tr("Made of"), self.source, "newModelSource")
        self.package = QLineEdit()
        self.package.setPlaceholderText(self.tr("The package's file (.zip)"))
        words = self.tr("Choose the package")
        self._package_row = self._with_button(self.package, words, self._ask_for_package)
        self.package.setObjectName("newModelPackage")
        self.package.setAccessibleName(self.tr("Archive package"))
        for widget in (self._package_row, self.remark_under(self.package)):
            self.fields.addWidget(widget)
        self.name = QLineEdit()
        self.add_field(self.tr("Name"), self.name, "newModelName")
        self.folder = QLineEdit(str(folder))
        row = self._with_button(self.folder, self.tr("Choose the folder"), self._ask_for_folder)
        self.add_field(self.tr("Folder"), self.folder, "newModelFolder", row)
        self.source.currentIndexChanged.connect(self._on_source_chosen)
        self._on_source_chosen()
        self.name.setFocus()

    def _on_source_chosen(self) -> None:
        self._package_row.setVisible(self.source.currentData() == _PACKAGE)
        self.remark(self.package, "")

    def _on_accepted(self) -> None:
        remarks = {
            self.package: self._package_remark(),
            self.name: name_remark(self._name()),
            self.folder: folder_remark(self.folder.text()),
        }
        for field, remark in remarks.items():
            self.remark(field, remark)
        if not any(remarks.values()):
            file = Path(self.folder.text().strip(), f"{self._name()}.db")
            self.model_wished.emit(file, self._source())

    def _source(self) -> str:
        source = self.source.currentData()
        return self.package.text().strip() if source == _PACKAGE else str(source)

    def _name(self) -> str:
        return self.name.text().strip().removesuffix(".db")

    def _package_remark(self) -> str:
        is_missing = not self._source()
        return self.tr("Choose the package's file.") if is_missing else ""

    def _with_button(self, field: QLineEdit, words: str, ask: Callable[[], object]) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        button = QPushButton(self.tr("Choose …"))
        button.setAccessibleName(words)
        button.clicked.connect(ask)
        button.setAutoDefault(False)
        row.addWidget(field, 1)
        row.addWidget(button)
        return whole

    def _ask_for_package(self) -> None:
        dialog = self._file_dialog(self.tr("Choose an archive package"), self.package)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Archive packages (*.zip)"), self.tr("All files (*)")])
        dialog.open()

    def _ask_for_folder(self) -> None:
        dialog = self._file_dialog(self.tr("Choose a folder"), self.folder)
        dialog.setDirectory(self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.open()

    def _file_dialog(self, title: str, field: QLineEdit) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(field.setText)
        return dialog
