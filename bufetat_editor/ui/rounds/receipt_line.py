"""What can be done with the chosen receipt: keep its file, or take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from bufetat_editor.ui.bar import group
from bufetat_editor.ui.deed_button import DeedButton
from bufetat_editor.ui.phrases import breakable

if TYPE_CHECKING:
    from bufetat_editor.domain.rounds import Receipt
    from bufetat_editor.ui.rounds.receipts_model import Card


class ReceiptLine(QWidget):
    """Names the receipt, and offers what can be done with it; hidden where none is chosen.

    Attributes:
        keep, withdraw: the deeds, also in the menu of the card.
        buttons: those of the deeds.
    """

    original_wished = Signal(object)  # Receipt
    withdrawal_wished = Signal(object)  # Receipt

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("receiptLine")
        self._receipt: Receipt | None = None
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        self._name.setProperty("look", "muted")
        self.buttons: list[QPushButton] = []
        self.keep = self._deed("saveOriginal", self.tr("Save the original file …"))
        self.withdraw = self._deed("withdrawReceipt", self.tr("Withdraw the receipt"))
        self.keep.triggered.connect(lambda: self.original_wished.emit(self._receipt))
        self.withdraw.triggered.connect(lambda: self.withdrawal_wished.emit(self._receipt))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._name, 1)
        whole.addWidget(group(*self.buttons))
        self.show_card(None)

    def show_card(self, card: Card | None) -> None:
        """Offer what can be done with the receipt of a card, if it is of one."""
        self._receipt = card.receipt if card else None
        for action in (self.keep, self.withdraw):
            action.setEnabled(self._receipt is not None)
        self._name.setText(breakable(self._told(self._receipt)) if self._receipt else "")
        self.setVisible(self._receipt is not None)

    def _told(self, receipt: Receipt) -> str:
        """Its name, and how much it says nothing of if it answers on a part only."""
        if not receipt.absent:
            return receipt.name
        left_out = self.tr(
            "%n item(s) are not in the file and do not count as removed", "", receipt.absent
        )
        return f"{receipt.name} · {left_out}"

    def _deed(self, name: str, words: str) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        button = DeedButton(action)
        button.setProperty("look", "count")
        self.buttons.append(button)
        return action
