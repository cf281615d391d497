"""Asks for the origin of a file that does not tell it: who sent it, in which round."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from bufetat_editor.ui.arrivals import ToldFile
from bufetat_editor.ui.dialogs.choice_list import choice_list
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.input_words import round_title
from bufetat_editor.ui.orders import TakeIn
from bufetat_editor.ui.phrases import breakable
from bufetat_editor.ui.standing import Standing

_NOBODY = ""
_ANOTHER = None  # beside the names of those who were asked


class ReceiveDialog(Form):
    """Stays open until the file is taken in, or leaves it.

    Args:
        told: the file that is asked about, and what it does not tell.
        shown: the section that is shown; if it is a round, the file most likely answers that.
    """

    origin_told = Signal(object)  # TakeIn

    def __init__(
        self, standing: Standing, told: ToldFile, shown: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("receiveDialog", parent)
        self.set_title(self.tr("Who is the file from?"), self.tr("Take in"))
        self._file = told.file
        self._rounds = {one.id: one for one in standing.rounds}
        self.round = choice_list()
        for one in self._rounds.values():
            self.round.addItem(round_title(one), one.id)
        self.round.setCurrentIndex(max(self.round.findData(shown), 0))
        self.recipient = choice_list()
        self.other = QLineEdit()
        self.add_note(breakable(told.told))
        self.add_field(self.tr("Round"), self.round, "round")
        self.add_field(self.tr("From"), self.recipient, "sender")
        self.add_field(self.tr("Name of the sender"), self.other, "otherSender")
        self.round.currentIndexChanged.connect(self._on_round_chosen)
        self.recipient.currentIndexChanged.connect(self._on_recipient_chosen)
        self.other.textChanged.connect(self._forget_messages)
        self._on_round_chosen()
        self.recipient.setFocus()

    def _on_round_chosen(self) -> None:
        chosen = self._rounds.get(str(self.round.currentData()))
        self.recipient.clear()
        self.recipient.addItem(self.tr("Choose"), _NOBODY)
        for recipient in chosen.recipients if chosen else ():
            self.recipient.addItem(recipient.name, recipient.name)
        self.recipient.addItem(self.tr("Another sender"), _ANOTHER)

    def _on_recipient_chosen(self) -> None:
        is_another = self.recipient.currentData() is _ANOTHER
        self.other.setEnabled(is_another)
        if not is_another:
            self.other.clear()
        self._forget_messages()

    def _forget_messages(self) -> None:
        for field in (self.recipient, self.other):
            self.remark(field, "")
        self.forget_refusal()

    def _on_accepted(self) -> None:
        chosen = self.recipient.currentData()
        field = self.other if chosen is _ANOTHER else self.recipient
        sender = self.other.text().strip() if chosen is _ANOTHER else str(chosen)
        if not sender:
            self.remark(field, self.tr("Say who the file is from."))
            field.setFocus()
            return
        self.show_busy(busy=True)
        self.origin_told.emit(TakeIn(self._file, sender, str(self.round.currentData())))
