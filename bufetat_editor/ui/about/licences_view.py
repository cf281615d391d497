"""The licences to read: whose work to the left, what it says to the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QSplitter, QWidget

from bufetat_editor.ui.about.licences import Licence


class LicencesView(QSplitter):
    """Shows one licence at a time."""

    def __init__(self, licences: tuple[Licence, ...], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._licences = licences
        self.setObjectName("licencesView")
        self.setHandleWidth(8)
        self.setChildrenCollapsible(False)
        self.list = QListWidget(self)
        self.list.setObjectName("licences")
        self.list.setProperty("look", "choices")
        self.list.setAccessibleName(self.tr("Licences"))
        self.list.setSpacing(2)
        self.list.addItems([one.subject for one in licences])
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("licenceText")
        self.text.setAccessibleName(self.tr("The licence"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.setStretchFactor(1, 1)
        self.setSizes([220, 480])
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        one = self._licences[row]
        missing = self.tr("Its text does not come with it. Its owners have it on their pages.")
        self.text.setPlainText("\n\n".join(filter(None, (one.title, one.text or missing))))
