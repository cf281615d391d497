"""Who writes: the name under which changes are kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from bufetat_editor.ui.dialogs.form import Form


class AuthorDialog(Form):
    """Asks for the author's name."""

    author_chosen = Signal(str)

    def __init__(self, author: str, parent: QWidget | None = None) -> None:
        super().__init__("authorDialog", parent)
        self.set_title(self.tr("Who writes"), self.tr("Save"))
        self.add_note(self.tr("The name is kept with every change from now on."))
        self.name = QLineEdit(author)
        self.add_field(self.tr("Name"), self.name, "authorName")
        self.name.selectAll()
        self.name.setFocus()

    def _on_accepted(self) -> None:
        name = self.name.text().strip()
        self.remark(self.name, "" if name else self.tr("Write a name."))
        if name:
            self.author_chosen.emit(name)
            self.accept()
