"""A moment by date and time or by the number of a change, and which change that is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from bufetat_editor.errors import UserError
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.language import told
from bufetat_editor.ui.phrases import day, when

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Desk

Wanted = datetime | int
"""A time where the reader is, or the number of a change."""

_PAUSE_MS = 150
_MOST_DIGITS = 9
_FIRST_YEAR, _LAST_YEAR = 2, 9998
"""Beyond these, the same time elsewhere in the world can be in no year that there is."""


@dataclass(frozen=True, slots=True)
class FoundChange:
    """The change that a moment names, or why there is none.

    Attributes:
        number: 0 if there is none.
        at: when it was made, as it is kept.
    """

    number: int = 0
    author: str = ""
    at: str = ""
    refusal: str = ""


def find_change(desk: Desk, wanted: Wanted) -> FoundChange:
    """Return the change of that number, or the last one until that time; for the worker thread."""
    from bufetat_editor.usecases.comparing import moment_at

    try:
        number = wanted if isinstance(wanted, int) else moment_at(desk, wanted)
    except UserError as error:
        return FoundChange(refusal=told(error))
    last = desk.log.newest()
    if not 1 <= number <= last:
        words = QCoreApplication.translate("MomentDialog", "The changes are numbered 1 to {last}.")
        return FoundChange(refusal=words.format(last=last))
    intent = desk.log.changeset(number).intent
    return FoundChange(number, intent.author, intent.at)


class MomentDialog(Form):
    """Asks for a moment; tells which change it is before it is taken.

    Args:
        begin: what it begins with.
    """

    asked = Signal(object)  # Wanted, to be answered by `show_change`
    moment_chosen = Signal(int)  # changeset

    def __init__(self, begin: datetime, parent: QWidget | None = None) -> None:
        super().__init__("momentDialog", parent)
        self.set_title(self.tr("Choose a moment"), self.tr("Choose"))
        self.add_note(self.tr("The model is read as it stood after the last change by then."))
        self.day = QLineEdit(day(begin.date()))
        self.time = QLineEdit(f"{begin:%H:%M}")
        self.number = QLineEdit()
        self.day.setPlaceholderText(self.tr("d.m.yyyy"))
        self.time.setPlaceholderText(self.tr("hh:mm"))
        self.add_field(self.tr("Date"), self.day, "momentDay")
        self.add_field(self.tr("Time"), self.time, "momentTime")
        self.add_field(self.tr("Or the number of a change"), self.number, "momentNumber")
        self._told = QLabel()
        self._told.setObjectName("momentChange")
        self._told.setWordWrap(True)
        self.fields.addSpacing(8)
        self.fields.addWidget(self._told)
        self._found = FoundChange()
        self._wanted: Wanted | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        for field in (self.day, self.time, self.number):
            field.textEdited.connect(self._on_edited)
        self.ok.setEnabled(False)
        self._pause.start()
        self.day.setFocus()
        self.day.selectAll()

    def told(self) -> str:
        """Return what is told of the change."""
        return self._told.text()

    def show_change(self, wanted: Wanted, found: FoundChange) -> None:
        """Tell which change a moment is, if it is still the one that is wanted."""
        if wanted != self._wanted:
            return
        self._found = found
        self.ok.setEnabled(found.number > 0)
        words = self.tr("Change {number} · {when} · {author}")
        today = date.today()  # noqa: DTZ011 - the reader's own day
        self._told.setText(
            found.refusal
            or words.format(number=found.number, when=when(found.at, today), author=found.author)
        )

    def _on_edited(self) -> None:
        """Forget what was asked and answered: it is no longer what is written."""
        self._wanted, self._found = None, FoundChange()
        self.ok.setEnabled(False)
        self._pause.start()

    def _ask(self) -> None:
        self._wanted = self._read_number() if self.number.text().strip() else self._read_time()
        if self._wanted is None:
            self._told.clear()
        else:
            self.asked.emit(self._wanted)

    def _read_number(self) -> int | None:
        text = self.number.text().strip()
        is_number = text.isdecimal() and len(text) <= _MOST_DIGITS
        self.remark(self.number, "" if is_number else self.tr("Write digits only."))
        self.remark(self.day, "")
        self.remark(self.time, "")
        return int(text) if is_number else None

    def _read_time(self) -> datetime | None:
        from bufetat_editor.usecases.dates import read_date

        self.remark(self.number, "")
        if not self.check_date(self.day):
            return None
        try:
            at = datetime.strptime(self.time.text().strip().replace(".", ":"), "%H:%M").time()  # noqa: DTZ007 - a time of day has no zone
        except ValueError:
            self.remark(self.time, self.tr("Write the time like this: 14:30"))
            return None
        self.remark(self.time, "")
        # The minute as written, to its end: what was done within it belongs to it.
        moment = datetime.combine(read_date(self.day.text()), at.replace(second=59))
        if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
            self.remark(self.day, self.tr("No clock reaches that far. Choose another year."))
            return None
        return moment.astimezone()

    def _on_accepted(self) -> None:
        if self._found.number:
            self.moment_chosen.emit(self._found.number)
            self.accept()
