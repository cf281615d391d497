"""A dialog that writes files: from which template and into which folder, and how to stop it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.dialogs.note import Note
from bufetat_editor.ui.dialogs.template_button import TemplateButton
from bufetat_editor.ui.export_folder import folder_remark

if TYPE_CHECKING:
    from bufetat_editor.usecases.begun import Begun


def beside(field: QWidget, button: QPushButton) -> QWidget:
    """Return a row of a field and the button by which it is filled."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(field, 1)
    row.addWidget(button)
    return made


class FilesForm(Form):
    """Stays open until the files are there, or stops it and leaves.

    Args:
        folder: the one to begin with.

    Attributes:
        is_busy: whether files are being written.
        template: what Word files are made from.
        template_note: what is told of it.
    """

    files_wished = Signal(object)  # an order that the session can fulfil
    stop_wished = Signal()

    def __init__(self, name: str, folder: Path, parent: QWidget | None) -> None:
        super().__init__(name, parent)
        self.is_busy = False
        self.template = TemplateButton("template", self.tr("Template"))
        self.template_note = Note("templateNote")
        self.folder = QLineEdit(str(folder))
        self.folder.textChanged.connect(self.forget_messages)
        self.browse = QPushButton(self.tr("Choose …"))
        self.browse.setObjectName("browse")
        self.browse.clicked.connect(self._on_browsed)

    def add_template(self) -> None:
        """Ask here from which template."""
        self.add_field(self.tr("Template"), self.template, "template")
        self.fields.addWidget(self.template_note)

    def add_folder(self) -> None:
        """Ask here into which folder."""
        row = beside(self.folder, self.browse)
        self.add_field(self.tr("Folder"), self.folder, "folder", row)

    def check_folder(self) -> bool:
        """Return whether a folder is named, and say what is wrong if not."""
        remark = folder_remark(self.folder.text())
        self.remark(self.folder, remark)
        return not remark

    @property
    def chosen_folder(self) -> Path:
        """The folder as it was typed."""
        return Path(self.folder.text().strip())

    def habits(self) -> dict[str, object]:
        """Return what to remember of what was chosen, by the names of settings."""
        return {"word_template": str(self.template.template or "")}

    def await_template(self) -> None:
        """Wait until it is known whether a template can be used."""
        self.forget_messages()
        self.ok.setEnabled(False)

    def take_template(self, template: Path | None) -> None:
        """Make Word files from a template that can be used; from the program's own if none."""
        self.template.show_template(template)
        self.ok.setEnabled(not self.is_busy)
        self.forget_messages()

    def show_copy(self, copy: Path) -> None:
        """Tell where a copy of the template is, and what can be done with it."""
        self.forget_messages()
        words = self.tr("«{name}» is saved. Change its styles in Word, then choose it here.")
        self.template_note.say(words.format(name=copy.name))
        self.make_room()

    def show_refusal(self, sentence: str) -> None:
        """Say why it could not be done, and nothing else."""
        self.forget_messages()
        super().show_refusal(sentence)

    def show_busy(self, *, busy: bool) -> None:
        """Show that files are being written; the model is read first, which may take its time."""
        super().show_busy(busy=busy)
        self.is_busy = busy
        if busy:
            self.show_doing(self.tr("Reading the model …"))

    def show_begun(self, begun: Begun) -> None:
        """Show what is being made, and which of them it is if there are several."""
        if begun.of == 1:
            self.show_doing(self.begun_words(begun.name) + " …")
            return
        words = self.tr("{making} ({number} of {of}) …").format(
            making=self.begun_words(begun.name), number=begun.number, of=begun.of
        )
        self.show_doing(words, begun.number - 1, begun.of)

    def begun_words(self, name: str) -> str:
        """Return that something is being made.

        Args:
            name: of a file, as it is told by what makes it.
        """
        return self.tr("Making «{name}»").format(name=name)

    def reject(self) -> None:
        """Leave; what is under way is stopped."""
        if self.is_busy:
            self.stop_wished.emit()
        super().reject()

    def forget_messages(self) -> None:
        """Say no longer what was said of another choice."""
        self.template_note.say("")
        self.remark(self.folder, "")
        self.forget_refusal()

    def _on_browsed(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder"), self.folder.text())
        dialog.setObjectName("folderDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()
