"""Who was asked and what came back, card by card."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from bufetat_editor.domain.rounds import tally
from bufetat_editor.ui.input_words import answered_told, weighed_told
from bufetat_editor.ui.phrases import day, local_time

if TYPE_CHECKING:
    from bufetat_editor.domain.rounds import Receipt, Recipient, Round, Tally

Index = QModelIndex | QPersistentModelIndex
State = Literal["whole", "answered", "waiting", "late"]
"""Of a card: all of the round, one who has answered, has not yet, or has not in time."""

_PROGRAMS = {".docx": "Word", ".xlsx": "Excel"}

BETWEEN = " · "
"""Stands between the things that a card tells, the most telling first."""

CARD_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Card:
    """One file that came back, one who has sent none, or all of them.

    Attributes:
        title: whose it is.
        brief: how much of it is weighed, where there is room for little; empty if there is nothing.
        number: which of several files from the same one, told beside the title; empty for one.
        recipient: id of who was asked; empty for all.
        receipt: the file that came; none if none did.
    """

    title: str
    told: str
    state: State
    recipient: str = ""
    receipt: Receipt | None = None
    number: str = ""
    brief: str = ""

    @property
    def key(self) -> str:
        """What it is known by: the receipt, else the recipient; empty for all."""
        return self.receipt.id if self.receipt else self.recipient

    @property
    def in_full(self) -> str:
        """All of it, as it is read aloud."""
        file = self.receipt.name if self.receipt else ""
        answered = QCoreApplication.translate("Receipts", "has answered") if file else ""
        name = f"{self.title} {self.number}".rstrip()
        return ", ".join(filter(None, (name, answered, self.told, file)))


def cards(one: Round, received: Mapping[str, str], today: date | None) -> tuple[Card, ...]:
    """Return the cards of a round: all of it first, then each who was asked.

    Args:
        received: when each receipt was taken in, by its id, as far as that is known by now.
        today: none as long as the model is not open; then nobody is late.
    """
    is_over = today is not None and today.isoformat() > one.deadline
    whole = QCoreApplication.translate("Receipts", "All answers")
    return (
        Card(
            whole,
            weighed_told(tally(one.inputs)) or answered_told(one),
            "whole",
            brief=_brief(tally(one.inputs)),
        ),
        *(card for asked in one.recipients for card in _cards(asked, received, is_over=is_over)),
    )


def _cards(asked: Recipient, received: Mapping[str, str], *, is_over: bool) -> Iterator[Card]:
    if not asked.receipts:
        late = QCoreApplication.translate("Receipts", "the deadline is past")
        waiting = QCoreApplication.translate("Receipts", "has not answered yet")
        yield Card(
            asked.name,
            late if is_over else waiting,
            "late" if is_over else "waiting",
            asked.id,
        )
    for number, receipt in enumerate(asked.receipts, 1):
        at = received.get(receipt.id)
        came = day(local_time(at).date()) if at else ""
        program = _PROGRAMS.get(PurePath(receipt.name).suffix.lower())
        told = BETWEEN.join(filter(None, (weighed_told(tally(receipt.inputs)), came, program)))
        which = f"({number})" if number > 1 else ""
        brief = _brief(tally(receipt.inputs))
        yield Card(asked.name, told, "answered", asked.id, receipt, which, brief)


def _brief(one: Tally) -> str:
    return f"{one.weighed}/{one.inputs}" if one.inputs else ""


class ReceiptsModel(QAbstractListModel):
    """Cards in the order in which the recipients were asked.

    Attributes:
        cards: all of them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()

    def show_cards(self, shown: tuple[Card, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.cards = shown
        self.endResetModel()

    def index_of(self, key: str) -> QModelIndex:
        """Return where a card is, or the first one of a recipient; the first of all if neither."""
        keys = [card.key for card in self.cards]
        asked = keys if key in keys else [card.recipient for card in self.cards]
        return self.index(asked.index(key) if key in asked else 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of cards."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a card says; its two lines are drawn."""
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return card.in_full
            case _ if role == CARD_ROLE:
                return card
        return None
