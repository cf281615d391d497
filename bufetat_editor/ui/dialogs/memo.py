"""A new memo: what it is made from, and the meeting that it is for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from bufetat_editor.domain.places import memo_title
from bufetat_editor.ui.dialogs.form import Form
from bufetat_editor.ui.memo_wishes import NewMemo
from bufetat_editor.ui.phrases import day
from bufetat_editor.ui.standing import Standing

_TEMPLATE = ""


class MemoDialog(Form):
    """Asks what is needed for a new memo; the last one is proposed as its pattern."""

    memo_wished = Signal(object)  # NewMemo

    def __init__(self, standing: Standing, today: date, parent: QWidget | None = None) -> None:
        super().__init__("memoDialog", parent)
        self.set_title(self.tr("New memo"), self.tr("Make the memo"))
        self._snapshot = standing.snapshot
        self.like = QComboBox()
        for memo in reversed(standing.snapshot.of_kind("memo")):
            self.like.addItem(memo_title(standing.snapshot, memo), memo.id)
        self.like.addItem(self.tr("The template"), _TEMPLATE)
        self.meeting_date = QLineEdit(day(today))
        self.meeting_date.setPlaceholderText(self.tr("d.m.yyyy"))
        self.case_number = QLineEdit()
        self.title = QLineEdit()
        self.add_field(self.tr("Made from"), self.like, "like")
        self.add_field(self.tr("Meeting date"), self.meeting_date, "meetingDate")
        self.add_field(self.tr("Case number (may be empty)"), self.case_number, "caseNumber")
        self.add_field(self.tr("Title"), self.title, "title")
        self.add_note(
            self.tr("All texts are taken over and can be changed. The earlier memo stays as it is.")
        )
        self._titled_by_hand = False
        self.title.textEdited.connect(self._on_titled)
        self.meeting_date.textEdited.connect(self._on_dated)
        self.like.currentIndexChanged.connect(self._propose_title)
        self._propose_title()
        self.meeting_date.setFocus()
        self.meeting_date.selectAll()

    def _propose_title(self) -> None:
        """The title of the memo that it is made from; of the model for the template."""
        if self._titled_by_hand:
            return
        like = self.like.currentData()
        models = self._snapshot.children(None, "service_model")
        named = [self._snapshot[like]] if like else models
        self.title.setText(named[0].text if named else "")

    def _on_titled(self) -> None:
        self._titled_by_hand = True

    def _on_dated(self) -> None:
        if self.remark_of(self.meeting_date):
            self.check_date(self.meeting_date)

    def _on_accepted(self) -> None:
        if not self.check_date(self.meeting_date):
            self.meeting_date.setFocus()
            return
        self.memo_wished.emit(
            NewMemo(
                str(self.like.currentData()) or None,
                self.meeting_date.text().strip(),
                self.case_number.text().strip(),
                self.title.text().strip(),
            )
        )
        self.accept()
