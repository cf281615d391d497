"""Sending out: a round of input by name, whom to ask, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from bufetat_editor.domain.rounds import Round
from bufetat_editor.ui.dialogs.choice_list import choice_list
from bufetat_editor.ui.dialogs.day_field import DayField
from bufetat_editor.ui.dialogs.files_form import FilesForm, beside
from bufetat_editor.ui.dialogs.note import Note
from bufetat_editor.ui.dialogs.recipients_field import RecipientsField
from bufetat_editor.ui.export_folder import send_folder
from bufetat_editor.ui.input_words import round_title
from bufetat_editor.ui.orders import SendOut
from bufetat_editor.ui.standing import Standing

_TIME_TO_ANSWER = timedelta(weeks=3)
_SATURDAY = 5
_WEEK = 7


def proposed_deadline(today: date) -> date:
    """Return the first working day that leaves time to answer."""
    day = today + _TIME_TO_ANSWER
    weekday = day.weekday()
    return day if weekday < _SATURDAY else day + timedelta(days=_WEEK - weekday)


class SendDialog(FilesForm):
    """Asks for a new round, or whom else to ask in one that there is."""

    def __init__(self, standing: Standing, today: date, parent: QWidget | None = None) -> None:
        super().__init__("sendDialog", send_folder(), parent)
        self.set_title(self.tr("Send out for input"), self.tr("Send out"))
        self._rounds = {one.id: one for one in standing.rounds}
        self._taken = {one.name for one in standing.editions}
        self._today = today
        self._proposed_name = self._free_name()
        self._proposed_day = proposed_deadline(today)
        self.round = self._choices()
        self.name = QLineEdit()
        self.recipients = RecipientsField()
        self.deadline = DayField(self._proposed_day)
        self.calendar = QPushButton(self.tr("Calendar …"))
        self.calendar.setObjectName("calendarButton")
        self.calendar.clicked.connect(self.deadline.open_calendar)
        self._told = Note("sendTold")
        self._lay_out()
        self.round.currentIndexChanged.connect(self._on_round_chosen)
        self.name.textChanged.connect(self._tell)
        self.deadline.textChanged.connect(self.forget_messages)
        self.recipients.changed.connect(self._tell)
        self._on_round_chosen()
        self.name.setFocus()

    def habits(self) -> dict[str, object]:
        """Return what to remember of what was chosen."""
        return super().habits() | {"send_folder": str(self.chosen_folder)}

    def forget_messages(self) -> None:
        """Say no longer what was said of another choice."""
        self.remark(self.name, "")
        self.remark(self.recipients, "")
        self.recipients.boxes[0].setAccessibleDescription("")
        self.remark(self.deadline, "")
        super().forget_messages()

    def begun_words(self, name: str) -> str:
        """Return that papers are being made; `name` is whom they are for."""
        return self.tr("Writing to {name}").format(name=name)

    # --- the form

    def _choices(self) -> QComboBox:
        made = choice_list()
        made.addItem(self.tr("A new round"), "")
        for one in self._rounds.values():
            made.addItem(round_title(one), one.id)
        return made

    def _lay_out(self) -> None:
        if self._rounds:
            self.add_field(self.tr("Round"), self.round, "round")
        self.add_field(self.tr("Name of the round"), self.name, "name")
        self.fields.addSpacing(8)
        self.fields.addWidget(QLabel(self.tr("Recipients")))
        self.fields.addSpacing(2)
        self.fields.addWidget(self.recipients)
        label = self.tr("Other recipients, one on each line")
        self.add_field(label, self.recipients.others, "others")
        self.fields.addWidget(self.remark_under(self.recipients))
        self.add_field(
            self.tr("Deadline"), self.deadline, "deadline", beside(self.deadline, self.calendar)
        )
        self.add_template()
        self.add_folder()
        self.fields.addSpacing(8)
        self.fields.addWidget(self._told)

    def _free_name(self) -> str:
        """The next name as rounds are called in the model, which is Norwegian in every window."""
        names = (f"Runde {number}" for number in range(1, len(self._taken) + 2))
        return next(name for name in names if name not in self._taken)

    @property
    def _chosen(self) -> Round | None:
        return self._rounds.get(str(self.round.currentData()))

    def _on_round_chosen(self) -> None:
        """Show a round as it was sent out; only whom else to ask can be chosen for it."""
        chosen = self._chosen
        for field in (self.name, self.deadline, self.calendar):
            field.setEnabled(chosen is None)
        if chosen:
            asked = [one.name for one in chosen.recipients]
            self.name.setText(chosen.name)
            self.deadline.show_day(date.fromisoformat(chosen.deadline))
            self._list_known(asked, asked)
        else:
            self.name.setText(self._proposed_name)
            self.deadline.show_day(self._proposed_day)
            self._list_known((), ())
        self._tell()

    def _list_known(self, asked: Sequence[str], unticked: Sequence[str]) -> None:
        """List who may be asked; the keyboard comes to them after the name of the round."""
        self.recipients.list_known(asked, unticked)
        in_order = (self.name, *self.recipients.boxes, self.recipients.others)
        for before, after in pairwise(in_order):
            QWidget.setTabOrder(before, after)

    def _tell(self) -> None:
        """Tell what will be written."""
        self._told.say(" ".join(filter(None, (self._told_files(), self._told_edition()))))
        self.forget_messages()

    def _told_files(self) -> str:
        count = len(self.recipients.names())
        words = self.tr(
            "%n recipient(s) get a Word copy, a reply form in Excel and a covering memo each.",
            "",
            count,
        )
        return words if count else ""

    def _told_edition(self) -> str:
        name = self.name.text().strip()
        words = (
            self.tr("They are written from the edition «{name}», as the others got them.")
            if self._chosen
            else self.tr("The model is frozen as it is now, as the edition «{name}».")
        )
        return words.format(name=name) if name else ""

    # --- what was typed

    def _on_accepted(self) -> None:
        self.forget_messages()
        checks = (
            (self.name, self._check_name()),
            (self.recipients.boxes[0], self._check_recipients()),
            (self.deadline, self._check_deadline()),
            (self.folder, self.check_folder()),
        )
        for field, is_right in checks:
            if not is_right:
                field.setFocus()
                return
        self.show_busy(busy=True)
        self.files_wished.emit(
            SendOut(
                self.name.text().strip(),
                self.recipients.names(),
                self.deadline.text().strip(),
                self.chosen_folder,
                self.template.template,
            )
        )

    def _check_name(self) -> bool:
        name = self.name.text().strip()
        remark = ""
        if not name or name.isdecimal():
            remark = self.tr("Give the round a name that is not digits only.")
        elif not self._chosen and name in self._taken:
            remark = self.tr("There is an edition of this name already.")
        self.remark(self.name, remark)
        return not remark

    def _check_recipients(self) -> bool:
        missing = not self.recipients.names()
        words = self.tr("Choose at least one recipient.") if missing else ""
        self.remark(self.recipients, words)
        self.recipients.boxes[0].setAccessibleDescription(words)  # where the focus goes
        return not missing

    def _check_deadline(self) -> bool:
        if not self.check_date(self.deadline):
            return False
        day = self.deadline.day()
        is_over = not self._chosen and day is not None and day < self._today
        words = self.tr("That day has passed. Choose a later one.")
        self.remark(self.deadline, words if is_over else "")
        return not is_over
