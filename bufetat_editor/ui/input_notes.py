"""What the regions say of one item, in the panel beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.rounds import rounds
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.history_text import escaped
from bufetat_editor.ui.input_words import type_name
from bufetat_editor.ui.phrases import shortened
from bufetat_editor.ui.theme import Theme, font

_IN_A_NOTE = 200


@dataclass(frozen=True, slots=True)
class Said:
    """An input about one item.

    Attributes:
        id: of the input.
        sender: who sent it, and in which round.
    """

    id: str
    sender: str
    proposal: Proposal


def said_of(snapshot: Snapshot, item_id: str) -> tuple[Said, ...]:
    """Return what was said of an item, the newest round first."""
    return tuple(
        Said(entry.id, f"{asked.name}, {one.name}", entry.proposal)
        for one in reversed(rounds(snapshot))
        for asked in one.recipients
        for receipt in asked.receipts
        for entry in receipt.inputs
        if entry.about == item_id
    )


class InputNotes(QWidget):
    """Tells of each input who sent it, what it is and what it says; its name leads to it."""

    input_wished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inputNotes")
        self._theme = theme
        self._said: Sequence[Said] = ()
        heading = QLabel(self.tr("Inputs"))
        heading.setFont(font(14, QFont.Weight.DemiBold))
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.RichText)
        self._told.setWordWrap(True)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._told.linkActivated.connect(self.input_wished)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 6, 12)
        whole.setSpacing(4)
        whole.addWidget(heading)
        whole.addWidget(self._told)
        theme.changed.connect(self._tell)

    def show_said(self, said: Sequence[Said]) -> None:
        """Show these."""
        if said != self._said:
            self._said = said
            self._tell()

    def text(self) -> str:
        """Return what is told, two lines for each input."""
        return "\n".join(f"{_head(one)}\n{_wording(one.proposal)}" for one in self._said)

    def _tell(self) -> None:
        self._told.setText("".join(self._paragraphs()))
        self._told.setAccessibleName(self.text())

    def _paragraphs(self) -> Iterator[str]:
        for one in self._said:
            link = f'<a href="{one.id}" style="color: {self._theme.tokens.accent}">'
            words = escaped(_wording(one.proposal))
            yield f'<p style="margin: 0 0 6px 0">{link}{escaped(_head(one))}</a><br>{words}</p>'


def _head(one: Said) -> str:
    return f"{one.sender}: {type_name(one.proposal.type)}"


def _wording(proposal: Proposal) -> str:
    """What is to stand there, else what was remarked."""
    remarks = " – ".join(one.text for one in proposal.remarks)
    return shortened(proposal.after or remarks, _IN_A_NOTE)
