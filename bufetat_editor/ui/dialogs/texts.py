"""Texts side by side: what stood, what someone else made of it, and what it shall be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from bufetat_editor.history.words import Span, word_diff
from bufetat_editor.ui.dialogs.form import Form, TextField
from bufetat_editor.ui.history_text import escaped, marked_up, spoken
from bufetat_editor.ui.theme import Tokens, font

_SIZE = QSize(1040, 660)
_COLUMN_HEIGHT = 140
_FIELD_HEIGHT = 110
_GAP = 14


@dataclass(frozen=True, slots=True)
class Text:
    """One column."""

    caption: str
    text: str


class TextsDialog(Form):
    """Shows texts with their differences from the first one, and asks for the one to keep.

    Args:
        proposal: what the field holds at first.
        accept: what the button says that keeps it.
    """

    text_chosen = Signal(str)

    def __init__(
        self,
        title: str,
        explanation: str,
        texts: Sequence[Text],
        parent: QWidget | None = None,
        *,
        proposal: str,
        accept: str,
        tokens: Tokens,
    ) -> None:
        super().__init__("textsDialog", parent)
        self.set_title(title, accept)
        self.cancel.setText(self.tr("Leave it as it is"))
        self.add_note(explanation)
        self.fields.addSpacing(8)
        self._tokens = tokens
        self.columns: list[QTextEdit] = []
        self.takers: list[QPushButton] = []
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        for text in texts:
            spans = () if text is texts[0] else word_diff(texts[0].text, text.text)
            row.addLayout(self._column(text, spans), 1)
        self.fields.addLayout(row, 3)
        self.fields.addSpacing(6)
        self.field = TextField(proposal)
        self.field.setMinimumHeight(_FIELD_HEIGHT)
        self.add_field(self.tr("How it shall read"), self.field, "finalText")
        self.fields.setStretchFactor(self.field, 2)
        self.resize(_SIZE)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setFocus()

    def _column(self, text: Text, spans: tuple[Span, ...]) -> QVBoxLayout:
        name = f"column-{len(self.columns) + 1}"
        caption = QLabel(text.caption)
        caption.setFont(font(14, QFont.Weight.DemiBold))
        shown = self._shown(text, spans)
        shown.setObjectName(name)
        caption.setBuddy(shown)
        taker = QPushButton(self.tr("Use this"))
        taker.setObjectName(f"use-{name}")
        taker.setAccessibleName(f"{taker.text()}: {text.caption}")
        taker.setAutoDefault(False)
        taker.clicked.connect(lambda: self._take(text.text))
        self.columns.append(shown)
        self.takers.append(taker)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(caption)
        column.addWidget(shown, 1)
        column.addWidget(taker, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _shown(self, text: Text, spans: tuple[Span, ...]) -> QTextEdit:
        shown = QTextEdit()
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setMinimumHeight(_COLUMN_HEIGHT)
        shown.setProperty("look", "column")
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        marks = marked_up(spans, self._tokens) if spans else escaped(text.text)
        shown.setHtml(f'<div style="white-space:pre-wrap">{marks}</div>')
        shown.setAccessibleName(text.caption)
        shown.setAccessibleDescription(spoken(spans))
        return shown

    def _take(self, text: str) -> None:
        """Put a text into the field, in a way that can be undone there."""
        cursor = self.field.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.field.setTextCursor(cursor)
        self.field.setFocus()

    def _on_accepted(self) -> None:
        self.text_chosen.emit(self.field.text().strip())
        self.accept()
