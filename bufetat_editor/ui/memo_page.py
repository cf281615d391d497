"""The memo page: head, body and proposed conclusion of a memo to the directors' meeting."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from bufetat_editor.ui.lines import memo_lines
from bufetat_editor.ui.page import Page, Strip
from bufetat_editor.ui.stack import Stack
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
        self._sheet = Sheet(WIDTH, theme, self)
        self._head = QFrame(self._sheet.column)
        self._head.setObjectName("memoHead")
        self._head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        fields = QHBoxLayout(self._head)
        fields.setContentsMargins(6, 6, 6, 6)
        fields.setSpacing(0)
        self._fields = tuple(Stack() for _ in range(_COLUMNS))
        for column in self._fields:
            fields.addLayout(column, 1)
            fields.setAlignment(column, Qt.AlignmentFlag.AlignTop)
        self._title, self._body = Stack(), Stack()
        self._sheet.heading.hide()
        self._sheet.body.addLayout(self._title)
        self._sheet.body.addSpacing(4)
        self._sheet.body.addWidget(self._head)
        self._sheet.body.addSpacing(14)
        self._sheet.body.addLayout(self._body)
        self.lay(self._sheet)

    def _strips(self, standing: Standing) -> list[Strip]:
        memo = memo_lines(standing, self.section)
        self._sheet.crumb.setText(str(memo.title.item.attrs.get("document_type", "")))
        half = -(-len(memo.fields) // _COLUMNS)
        return [
            Strip(self._title, self._sheet.column, (memo.title,)),
            Strip(self._fields[0], self._head, memo.fields[:half]),
            Strip(self._fields[1], self._head, memo.fields[half:]),
            Strip(self._body, self._sheet.column, memo.body),
        ]
