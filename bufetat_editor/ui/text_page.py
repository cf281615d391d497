"""The text page: one section, read and edited as it will stand in the document."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bufetat_editor.ui.layouts import arrange
from bufetat_editor.ui.lines import footnote_lines, section_lines
from bufetat_editor.ui.page import Page
from bufetat_editor.ui.sections import FOOTNOTES
from bufetat_editor.ui.standing import Standing
from bufetat_editor.ui.theme import Theme, font
from bufetat_editor.ui.unsaved import UnsavedTexts

WIDTH = 740


class Sheet(QWidget):
    """A column of text in the middle of the page, no wider than is good to read."""

    def __init__(self, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(40, 26, 40, 60)
        self.column = QWidget(self)
        self.column.setMaximumWidth(width)
        outer.addStretch(1)
        outer.addWidget(self.column, 100)
        outer.addStretch(1)
        whole = QVBoxLayout(self.column)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.crumb = QLabel(self.column)
        self.crumb.setProperty("look", "muted")
        self.crumb.setContentsMargins(10, 0, 0, 4)
        self.heading = QLabel(self.column)
        self.heading.setFont(font(25, QFont.Weight.Bold))
        self.heading.setContentsMargins(10, 0, 0, 10)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        whole.addWidget(self.crumb)
        whole.addWidget(self.heading)
        whole.addLayout(self.body)
        whole.addStretch(1)


class TextPage(Page):
    """Shows a chapter, a principle section, the model's front or the footnotes."""

    def __init__(self, theme: Theme, unsaved: UnsavedTexts, parent: QWidget | None = None) -> None:
        super().__init__(theme, unsaved, parent)
        self.setObjectName("textPage")
        self.setAccessibleName(self.tr("Text"))
        self._sheet = Sheet(WIDTH, self)
        self.setWidget(self._sheet)

    def _draw(self, standing: Standing) -> None:
        is_notes = self.section == FOOTNOTES
        lines = footnote_lines(standing) if is_notes else section_lines(standing, self.section)
        self._sheet.crumb.setText(self._crumb(standing))
        self._sheet.heading.setVisible(is_notes)
        self._sheet.heading.setText(self.tr("Footnotes") if is_notes else "")
        arrange(self._sheet.body, self.rows_for(lines, self._sheet.column))

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
