"""What the references of one item mean, in the panel beside it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bufetat_editor.ui.legal_words import reading_of, remark_on
from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from bufetat_editor.domain.legal_register import LegalRegister, Reading


class LegalNotes(QWidget):
    """Tells of each reference what it is read as and whether that still applies.

    What the table notes of a source is told once, where a reference to it is outdated: it may say
    how another act is named, if that was meant.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legalNotes")
        self._theme = theme
        self._register: LegalRegister | None = None
        self._readings: Sequence[Reading] = ()
        heading = QLabel(self.tr("Legal bases"))
        heading.setFont(font(14, QFont.Weight.DemiBold))
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.RichText)
        self._told.setWordWrap(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 6, 12)
        whole.setSpacing(4)
        whole.addWidget(heading)
        whole.addWidget(self._told)
        theme.changed.connect(self._tell)

    def show_readings(self, register: LegalRegister, readings: Sequence[Reading]) -> None:
        """Show these."""
        if (register.day, readings) != (self._register and self._register.day, self._readings):
            self._register, self._readings = register, readings
            self._tell()

    def text(self) -> str:
        """Return what is told, a line for each reading, each remark and each note."""
        if self._register is None:
            return ""
        register = self._register
        told = [f"{reading_of(one)}\n{remark_on(one, register)}" for one in self._readings]
        return "\n".join([*told, *self._notes(register)])

    def _tell(self) -> None:
        if register := self._register:
            told = [self._told_of(one, register) for one in self._readings]
            notes = [
                self._colored(note, self._theme.tokens.muted) for note in self._notes(register)
            ]
            self._told.setText("".join(map(_paragraph, [*told, *notes])))
            self._told.setAccessibleName(self.text())

    def _notes(self, register: LegalRegister) -> list[str]:
        """What the table notes of the sources that are repealed or replaced."""
        outdated = (one.source for one in self._readings if register.is_outdated(one))
        return list(dict.fromkeys(source.note for source in outdated if source and source.note))

    def _told_of(self, reading: Reading, register: LegalRegister) -> str:
        tokens = self._theme.tokens
        is_outdated = register.is_outdated(reading)
        name = escape(reading_of(reading))
        remark = self._colored(
            remark_on(reading, register), tokens.warn if is_outdated else tokens.muted
        )
        return f"<u>{name}</u><br>{remark}" if is_outdated else f"{name}<br>{remark}"

    @staticmethod
    def _colored(words: str, color: str) -> str:
        return f'<span style="color: {color}">{escape(words)}</span>'


def _paragraph(told: str) -> str:
    return f'<p style="margin: 0 0 6px 0">{told}</p>'
