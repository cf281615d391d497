"""The list of several files that were to be taken in: what came of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from bufetat_editor.ui.arrivals import Arrival
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.theme import Tokens

_SIZE = QSize(640, 420)
_RECEIPT = Qt.ItemDataRole.UserRole


class ArrivalsDialog(Form):
    """Tells of each file; Enter on one that was taken in shows what it says.

    Args:
        title: how many were taken in and how many were not.
    """

    receipt_wished = Signal(str)

    def __init__(
        self,
        title: str,
        arrivals: Sequence[Arrival],
        tokens: Tokens,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("arrivalsDialog", parent)
        self.set_title(title, self.tr("Close"))
        self.cancel.hide()
        self.list = QListWidget()
        self.list.setObjectName("arrivals")
        self.list.setAccessibleName(self.tr("Files"))
        self.list.setProperty("look", "choices")
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.ensurePolished()  # rows are measured as the style has them
        for arrival in arrivals:
            mark = ("check", "added") if arrival.receipt else ("x", "removed")
            row = QListWidgetItem(icon(mark[0], tokens, mark[1]), self._told(arrival), self.list)
            row.setData(_RECEIPT, arrival.receipt)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._on_activated)
        self.fields.addSpacing(4)
        self.fields.addWidget(self.list, 1)
        self.resize(_SIZE)
        self.list.setFocus()

    def _told(self, arrival: Arrival) -> str:
        words = (
            self.tr("{name}: taken in. {told}")
            if arrival.receipt
            else self.tr("{name}: refused. {told}")
        )
        return words.format(name=arrival.file.name, told=arrival.told)

    def _on_activated(self, row: QListWidgetItem) -> None:
        if receipt := str(row.data(_RECEIPT)):
            self.receipt_wished.emit(receipt)
            self.accept()

    def _on_accepted(self) -> None:
        self.accept()
