"""What is known of one act or circular, and from where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from html import escape
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from bufetat_editor.ui.legal_words import moment, standing_of
from bufetat_editor.ui.phrases import day
from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from bufetat_editor.domain.legal_register import Basis, LegalRegister
    from bufetat_editor.domain.legislation import Evidence, Source

_SIZE = 14
_AIR = 4  # pixels, so that no scroll bar comes


class LegalSource(QTextBrowser):
    """Tells of a source its title, how it stands, and the pages that say so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legalSource")
        self.setAccessibleName(self.tr("About the source"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenExternalLinks(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._theme = theme
        self._shown: tuple[Basis | None, LegalRegister] | None = None
        theme.changed.connect(self._tell)

    def show_source(self, basis: Basis | None, register: LegalRegister) -> None:
        """Show what the table knows of it."""
        self._shown = basis, register
        self._tell()

    def tallest(self, bases: Iterable[Basis], register: LegalRegister) -> int:
        """Return the height in pixels in which each of these can be told without scrolling."""
        told = QTextDocument()
        told.setDefaultFont(font(self._theme.zoomed(_SIZE)))
        told.setTextWidth(self.viewport().width())
        heights = [0.0]
        for basis in bases:
            told.setHtml(self._html(basis, register))
            heights.append(told.size().height())
        around = self.height() - self.viewport().height()
        return ceil(max(heights)) + around + _AIR

    def _tell(self) -> None:
        if self._shown is None:
            return
        self.setFont(font(self._theme.zoomed(_SIZE)))
        self.setHtml(self._html(*self._shown))

    def _html(self, basis: Basis | None, register: LegalRegister) -> str:
        parts = [*self._parts(basis, register), self._table(register)]
        return "".join(f'<p style="margin: 0 0 6px 0">{part}</p>' for part in parts)

    def _parts(self, basis: Basis | None, register: LegalRegister) -> Iterator[str]:
        if basis is None:
            return
        source = basis.source
        if source is None:
            yield escape(self.tr("The table does not have this source, so nothing is known of it."))
            return
        yield f"<b>{escape(source.title)}</b>"
        yield escape(" · ".join(self._facts(source, register)))
        if source.note:
            yield escape(source.note)
        for one in source.evidence:
            yield self._told(one)

    def _facts(self, source: Source, register: LegalRegister) -> Iterator[str]:
        if source.identification:
            yield source.identification
        if source.in_force:
            yield self.tr("applies from {moment}").format(moment=moment(source.in_force))
        yield standing_of(source, register.legislation, register.day)

    def _told(self, evidence: Evidence) -> str:
        checked = self.tr("checked {day}").format(day=day(date.fromisoformat(evidence.checked)))
        link = (
            f'<a style="color: {self._theme.tokens.accent}" href="{escape(evidence.address)}">'
            f"{escape(evidence.page)}</a>"
        )
        return f"{link}: {escape(evidence.says)} {self._muted(f'({checked})')}"

    def _table(self, register: LegalRegister) -> str:
        words = self.tr("The table of acts and circulars is as of {day}.")
        as_of = day(date.fromisoformat(register.legislation.as_of))
        return self._muted(words.format(day=as_of))

    def _muted(self, words: str) -> str:
        return f'<span style="color: {self._theme.tokens.muted}">{escape(words)}</span>'
