"""One input told whole: what was sent, what is proposed, what others say, where it ended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from bufetat_editor.ui.input_sheet.setting import SIZE, Setting
from bufetat_editor.ui.input_sheet.told_ending import ending_told, left_told
from bufetat_editor.ui.input_sheet.told_others import collisions_told, elsewhere_told, others_told
from bufetat_editor.ui.input_sheet.told_proposal import (
    origin_told,
    proposal_told,
    remarks_told,
    trust_told,
    wording_told,
)
from bufetat_editor.ui.inputs.rows import InputRow
from bufetat_editor.ui.theme import Theme, font

_AIR = 4  # pixels, so that no scroll bar comes


class InputSheet(QTextBrowser):
    """Shows one input in as much height as that takes; its words can be marked and copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inputSheet")
        self.setAccessibleName(self.tr("The input"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setOpenLinks(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._theme = theme
        self._setting = Setting(theme)
        self._shown: tuple[InputRow, str, date] | None = None
        self._told = ""
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        theme.changed.connect(self._tell)

    def show_row(self, row: InputRow, received: str, today: date) -> None:
        """Show an input.

        Args:
            received: when its file was taken in, as a changeset tells it; empty if not known.
        """
        self._shown = (row, received, today)
        self._tell()

    def show_nothing(self) -> None:
        """Show no input."""
        self._shown, self._told = None, ""
        self.clear()

    def _tell(self) -> None:
        self.setFont(font(self._theme.zoomed(SIZE)))
        if not self._shown:
            return
        told = "".join(self._parts(*self._shown))
        if told != self._told:  # else what is marked in it would be lost
            self._told = told
            self.setHtml(told)

    def _parts(self, row: InputRow, received: str, today: date) -> Iterator[str]:
        setting = self._setting
        yield from trust_told(row, setting)
        yield from wording_told(row, setting)
        yield from proposal_told(row, setting)
        yield from collisions_told(row, setting)
        yield from origin_told(row, received, setting, today)
        yield from remarks_told(row.proposal.remarks, setting, today)
        yield from others_told(row, setting)
        yield from elsewhere_told(row, setting)
        yield from ending_told(row.ending, setting, today)
        if row.left:
            yield from left_told(row.left, setting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Need another height in another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as all that is told, so that it scrolls with what stands below."""
        around = max(self.height() - self.viewport().height(), 0)
        self.setFixedHeight(ceil(self.document().size().height()) + around + _AIR)
