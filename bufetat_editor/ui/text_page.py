"""The text page: one section, read and edited as it will stand in the document."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bufetat_editor.ui.lines import footnote_lines, section_lines
from bufetat_editor.ui.page import Page, Strip
from bufetat_editor.ui.sections import FOOTNOTES
from bufetat_editor.ui.stack import Stack
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.unsaved import UnsavedTexts

WIDTH = 750


class Sheet(QWidget):
    """A column of text in the middle of the page, no wider than is good to read."""

    def __init__(self, width: int, theme: Theme, parent: QWidget, *, margin: int = 40) -> None:
        super().__init__(parent)
        self._width, self._theme = width, theme
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(margin, 26, margin, 60)
        self.column = QWidget(self)
        outer.addStretch(1)
        outer.addWidget(self.column, 100)
        outer.addStretch(1)
        whole = QVBoxLayout(self.column)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.crumb = QLabel(self.column)
        self.crumb.setProperty("look", "muted")
        self.crumb.setContentsMargins(18, 0, 0, 4)
        self.heading = QLabel(self.column)
        self.heading.setContentsMargins(18, 0, 0, 10)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        whole.addWidget(self.crumb)
        whole.addWidget(self.heading)
        whole.addLayout(self.body)
        whole.addStretch(1)
        theme.changed.connect(self._size)
        self._size()

    def _size(self) -> None:
        self.column.setMaximumWidth(self._theme.zoomed(self._width))
        self.crumb.setFont(font(self._theme.zoomed(14)))
        self.heading.setFont(font(self._theme.zoomed(25), QFont.Weight.Bold))


class TextPage(Page):
    """Shows a chapter, a principle section, the model's front or the footnotes."""

    def __init__(self, theme: Theme, unsaved: UnsavedTexts, parent: QWidget | None = None) -> None:
        super().__init__(theme, unsaved, parent)
        self.setObjectName("textPage")
        self.setAccessibleName(self.tr("Text"))
        self._sheet = Sheet(WIDTH, theme, self)
        self._stack = Stack()
        self._sheet.body.addLayout(self._stack)
        self._empty = QLabel(self._sheet.column)
        self._empty.setObjectName("emptySection")
        self._empty.setProperty("look", "muted")
        self._empty.setContentsMargins(18, 8, 0, 0)
        self._empty.setWordWrap(True)
        self._sheet.body.addWidget(self._empty)
        theme.changed.connect(self._size_empty)
        self._size_empty()
        self.lay(self._sheet)

    def _strips(self, standing: Standing) -> list[Strip]:
        is_notes = self.section == FOOTNOTES
        lines = footnote_lines(standing) if is_notes else section_lines(standing, self.section)
        self._sheet.crumb.setText(self._crumb(standing))
        self._sheet.heading.setVisible(is_notes)
        self._sheet.heading.setText(self.tr("Footnotes") if is_notes else "")
        self._empty.setText(self._told_of_nothing())
        self._empty.setVisible(len(lines) <= (0 if is_notes else 1))
        return [Strip(self._stack, self._sheet.column, lines)]

    def _told_of_nothing(self) -> str:
        """How to begin a section that has nothing but its heading."""
        if self.section == FOOTNOTES:
            return self.tr(
                "There is no footnote yet. Go to a text and press Ctrl+Alt+F to give it one."
            )
        return self.tr("Nothing stands here yet. Press Ctrl+N on the heading to begin.")

    def _size_empty(self) -> None:
        self._empty.setFont(font(self.theme.zoomed(14)))

    def _crumb(self, standing: Standing) -> str:
        """What the section is part of."""
        if self.section == FOOTNOTES:
            return self.tr("Attachment")
        item = standing.snapshot[self.section]
        match item.kind:
            case "chapter":
                return self.tr("Chapter {number}").format(number=standing.numbers[item.id])
            case "principle_section":
                chapter = next(
                    one for one in standing.snapshot.ancestors(item.id) if one.kind == "chapter"
                )
                return f"{standing.numbers[chapter.id]} {chapter.text}"
            case _:
                return self.tr("The model")
