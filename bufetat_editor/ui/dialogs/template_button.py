"""The button by which the template of Word files is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bufetat_editor.ui.export_folder import export_folder
from bufetat_editor.ui.menu_button import MenuButton
from bufetat_editor.ui.phrases import shortened

_LONGEST = 34
_COPY_NAME = "mal.docx"


class TemplateButton(MenuButton):
    """Shows which template is used, and lists what else can be done.

    Attributes:
        template: the file that is used; none for the program's own.
    """

    chosen = Signal(object)  # Path, or none for the program's own; to be checked and shown
    copy_wished = Signal(object)  # Path, where a copy of the program's own is to be put

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(name, label, parent)
        self.template: Path | None = None
        own = self.list.addAction(self.tr("The program's own"))
        own.triggered.connect(lambda: self.chosen.emit(None))
        self.list.addAction(self.tr("Choose a file …")).triggered.connect(self._ask_for_file)
        self.list.addSeparator()
        copy = self.list.addAction(self.tr("Save a copy to restyle in Word …"))
        copy.triggered.connect(self._ask_for_place)
        self.show_template(None)

    def show_template(self, template: Path | None) -> None:
        """Say which template it is."""
        self.template = template
        name = template.name if template else self.tr("The program's own")
        self.show_chosen(shortened(name, _LONGEST))
        self.setToolTip(str(template) if template else "")

    def _ask_for_file(self) -> None:
        dialog = self._dialog(self.tr("Choose a template"), "templateDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        dialog.open()

    def _ask_for_place(self) -> None:
        dialog = self._dialog(self.tr("Save a copy of the template"), "templateCopyDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is written over
        dialog.setDefaultSuffix("docx")
        dialog.selectFile(_COPY_NAME)
        dialog.fileSelected.connect(lambda path: self.copy_wished.emit(Path(path)))
        dialog.open()

    def _dialog(self, title: str, name: str) -> QFileDialog:
        folder = self.template.parent if self.template else export_folder()
        dialog = QFileDialog(self.window(), title, str(folder))
        dialog.setObjectName(name)
        dialog.setNameFilter(self.tr("Word documents (*.docx)"))
        return dialog
