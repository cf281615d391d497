"""Approving: the draft becomes an edition with the meeting that decided it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain, count

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from bufetat_editor.ui.dialogs.form import Form, TextField
from bufetat_editor.ui.dialogs.note import Note
from bufetat_editor.ui.orders import Approval
from bufetat_editor.ui.phrases import day

_HEIGHT = 84
_PAUSE_MS = 400
"""How long nothing is typed before what was typed is looked over."""


class ApproveDialog(Form):
    """Asks for what the archive needs of an approval.

    Args:
        taken: names that editions have already.
        case_number: the one that the memo names.
    """

    approval_wished = Signal(object)  # Approval
    facts_given = Signal(object)  # Approval, as far as it is typed

    def __init__(
        self, taken: Iterable[str], case_number: str, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__("approveDialog", parent)
        self.set_title(self.tr("Approve the draft"), self.tr("Approve"))
        self._taken = {name.casefold() for name in taken}
        self.add_note(
            self.tr("The model is frozen as it stands now. Later changes belong to the next draft.")
        )
        self.name = QLineEdit()
        self.meeting_date = QLineEdit(day(today))
        self.case_number = QLineEdit(case_number)
        self.decision = TextField()
        self.decision.setFixedHeight(_HEIGHT)
        self.add_field(self.tr("Name of the edition"), self.name, "name")
        self.add_field(self.tr("Meeting date"), self.meeting_date, "meetingDate")
        self.add_field(self.tr("Case number"), self.case_number, "caseNumber")
        self.add_field(self.tr("Decision (may be empty)"), self.decision, "decision")
        self.meeting_date.setPlaceholderText(self.tr("d.m.yyyy"))
        self.name.setText(self._proposed(day(today)))
        self._named_by_hand = False
        self._warned: frozenset[str] = frozenset()
        self._knew: frozenset[str] = frozenset()
        self._warnings = Note("approveWarnings", "notice")
        self.fields.addSpacing(8)
        self.fields.addWidget(self._warnings)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.facts_given.emit(self.typed()))
        for field in (self.name, self.meeting_date, self.case_number):
            field.textEdited.connect(lambda _: self._pause.start())
        self.decision.textChanged.connect(self._pause.start)
        self.name.textEdited.connect(self._on_named)
        self.meeting_date.textEdited.connect(self._on_dated)
        self.case_number.textEdited.connect(self._on_numbered)
        self.name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no Enter in a field freeze what was warned of; the button has to be pressed."""
        if self._warned and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._scrolled.show_place(self._warnings)
        else:
            super().keyPressEvent(event)

    def typed(self) -> Approval:
        """Return what is typed so far."""
        return Approval(
            self.name.text().strip(),
            self.meeting_date.text().strip(),
            self.case_number.text().strip(),
            self.decision.text().strip(),
        )

    def warn(self, warnings: Sequence[str]) -> None:
        """Tell what the edition would lack; it may be approved all the same."""
        self._warned = frozenset(warnings)
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        lines = (
            self.tr("Before you approve:"),
            *(f"• {one}" for one in warnings),
            self.tr("Press {keys} or the button to approve anyway; Enter alone does not.").format(
                keys=keys
            ),
        )
        self._warnings.say("\n".join(lines) if warnings else "")
        words = self.tr("Approve anyway")
        anyway = f"{words}  {keys}"
        self.ok.setText(anyway if warnings else self.tr("Approve"))
        self.ok.setAccessibleDescription(self._warnings.said())
        self.make_room()

    def knew(self, warnings: Sequence[str]) -> bool:
        """Return whether all of these were told already when the approval was wished."""
        return self._knew.issuperset(warnings)

    def hold_back(self, warnings: Sequence[str]) -> None:
        """Tell what was not known when the approval was wished, and wait for another wish."""
        self.show_busy(busy=False)
        self.warn(warnings)
        self._scrolled.show_place(self._warnings)

    def warned(self) -> str:
        """Return what is told of the edition."""
        return self._warnings.said()

    def _proposed(self, when: str) -> str:
        """A name that no edition has yet; the model is Norwegian in every window."""
        name = f"Direktørmøtet {when}"
        numbered = (f"{name} ({number})" for number in count(2))
        return next(one for one in chain((name,), numbered) if one.casefold() not in self._taken)

    def _on_named(self) -> None:
        self._named_by_hand = True
        self._check_name()

    def _on_dated(self, text: str) -> None:
        if not self._named_by_hand:
            self.name.setText(self._proposed(text.strip()))
            self._check_name()
        if self.remark_of(self.meeting_date):
            self.check_date(self.meeting_date)

    def _on_numbered(self) -> None:
        if self.remark_of(self.case_number):
            self._check_number()

    def _check_name(self) -> bool:
        name = self.name.text().strip()
        remark = ""
        if not name or name.isdecimal():
            remark = self.tr("Give the edition a name that is not digits only.")
        elif name.casefold() in self._taken:
            remark = self.tr("There is an edition of this name already.")
        self.remark(self.name, remark)
        return not remark

    def _check_number(self) -> bool:
        missing = not self.case_number.text().strip()
        self.remark(self.case_number, self.tr("The case number is missing.") if missing else "")
        return not missing

    def _on_accepted(self) -> None:
        checks = (
            (self.name, self._check_name()),
            (self.meeting_date, self.check_date(self.meeting_date)),
            (self.case_number, self._check_number()),
        )
        for field, is_right in checks:
            if not is_right:
                field.setFocus()
                return
        self._knew = self._warned
        self.show_busy(busy=True)
        self.approval_wished.emit(self.typed())
