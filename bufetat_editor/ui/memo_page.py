"""The memo page: head, body and proposed conclusion of a memo to the directors' meeting."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from bufetat_editor.ui.layouts import arrange
from bufetat_editor.ui.lines import memo_lines
from bufetat_editor.ui.page import Page
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.text_page import WIDTH, Sheet
from bufetat_editor.ui.theme import Theme
from bufetat_editor.ui.unsaved import UnsavedTexts

_COLUMNS = 2


class MemoPage(Page):
    """Shows one memo."""

    def __init__(self, theme: Theme, unsaved: UnsavedTexts, parent: QWidget | None = None) -> None:
        super().__init__(theme, unsaved, parent)
        self.setObjectName("memoPage")
        self.setAccessibleName(self.tr("Memo"))
        self._sheet = Sheet(WIDTH, self)
        self._head = QFrame(self._sheet.column)
        self._head.setObjectName("memoHead")
        self._head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fields = QGridLayout(self._head)
        self._fields.setContentsMargins(6, 6, 6, 6)
        self._fields.setSpacing(0)
        self._fields.setColumnStretch(0, 1)
        self._fields.setColumnStretch(1, 1)
        self._title, self._body = QVBoxLayout(), QVBoxLayout()
        self._sheet.heading.hide()
        self._sheet.body.addLayout(self._title)
        self._sheet.body.addSpacing(4)
        self._sheet.body.addWidget(self._head)
        self._sheet.body.addSpacing(14)
        self._sheet.body.addLayout(self._body)
        self.setWidget(self._sheet)

    def _draw(self, standing: Standing) -> None:
        memo = memo_lines(standing, self.section)
        kind = str(memo.title.item.attrs.get("document_type", ""))
        self._sheet.crumb.setText(kind)
        arrange(self._title, self.rows_for([memo.title], self._sheet.column))
        fields = self.rows_for(memo.fields, self._head)
        there = [
            item.widget() for n in range(self._fields.count()) if (item := self._fields.itemAt(n))
        ]
        if there != fields:
            while self._fields.count():
                self._fields.takeAt(0)
            for n, row in enumerate(fields):
                self._fields.addWidget(row, n // _COLUMNS, n % _COLUMNS, Qt.AlignmentFlag.AlignTop)
                row.show()
        arrange(self._body, self.rows_for(memo.body, self._sheet.column))
