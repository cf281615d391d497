"""A round in a card: its name leads to it, and its board to what each recipient has answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from bufetat_editor.domain.rounds import Tally
from bufetat_editor.ui.board.model import BoardModel
from bufetat_editor.ui.board.summary import RoundSummary
from bufetat_editor.ui.lead_table import LeadTable
from bufetat_editor.ui.long_button import LongButton
from bufetat_editor.ui.phrases import day, local_time
from bufetat_editor.ui.theme import Theme, font

if TYPE_CHECKING:
    from bufetat_editor.domain.received_file import KeptFile
    from bufetat_editor.domain.rounds import Round
    from bufetat_editor.ui.standing import Standing
    from bufetat_editor.usecases.boards import Board

_INDENT = 5  # pixels, as the frame of the focus leaves them beside the name


class RoundCard(QFrame):
    """Shows how far a round has come.

    Attributes:
        name: leads to the round.
        table: the board, once it is known.

    Args:
        title: what the round is called here.
    """

    item_wished = Signal(str)  # a round, or who was asked

    def __init__(self, theme: Theme, round_id: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._board = BoardModel(self)
        self.setObjectName(f"card-{round_id}")
        self.setProperty("look", "card")
        self.name = LongButton(title)
        self.name.setObjectName("openRound")
        self.name.setProperty("look", "link")
        self.name.setAutoDefault(True)  # Enter presses it
        self.name.clicked.connect(lambda: self.item_wished.emit(round_id))
        self.table = LeadTable(theme, self._board, "board", self.tr("How far it has come"), self)
        self.table.row_wished.connect(self.item_wished)
        self._summary = RoundSummary()
        self._progress = _muted("boardProgress")
        self._unread = _muted("boardUnread")
        self._unread.setProperty("look", "error")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        for widget in (self.name, self._summary, self.table, self._progress, self._unread):
            column.addWidget(widget)
        column.addStretch(1)
        for label in self.findChildren(QLabel):
            label.setIndent(_INDENT)
        theme.changed.connect(self._dress)
        self._dress()

    def add_foot(self, foot: QWidget) -> None:
        """Let something stand under the board."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.count() - 1, foot)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        return self.name, self.table

    def show_round(self, one: Round, standing: Standing) -> None:
        """Show how the round stands now."""
        board = next((found for found in standing.boards if found.round.id == one.id), None)
        today = local_time(standing.read_at).date() if standing.read_at else None
        self._summary.show_round(one, standing.editions, today)
        for widget in (self.table, self._progress):
            widget.setVisible(board is not None)
        lost = [self._lost(file) for file in unanswered(board)] if board else []
        self._unread.setText("\n".join(lost))
        self._unread.setVisible(bool(lost))
        if board:
            self._board.show_board(board, today)
            self._progress.setText(self._told(board))

    def _told(self, board: Board) -> str:
        """How much of it is weighed, and what is to be done next."""
        if not any(row.received for row in board.rows):
            return self.tr("Nothing has come back yet. Drop the files on the window as they come.")
        tally = sum((row.tally for row in board.rows), start=Tally())
        if not tally.inputs:
            return self.tr("What has come back so far proposes nothing.")
        if not tally.waiting:
            return self.tr("All %n input(s) that have come are weighed.", "", tally.inputs)
        words = self.tr("{weighed} of {inputs} inputs are weighed")
        told = [words.format(weighed=tally.weighed, inputs=tally.inputs)]
        if tally.not_placed:
            told.append(self.tr("%n not placed", "", tally.not_placed))
        return " · ".join(told)

    def _lost(self, file: KeptFile) -> str:
        sender = f" ({file.sender})" if file.sender else ""
        words = self.tr("{file} came {day} and could not be taken in. Ask for it anew.")
        return words.format(file=f"«{file.name}»{sender}", day=day(local_time(file.at).date()))

    def _dress(self) -> None:
        """Set everything at the size of the text."""
        for label in self.findChildren(QLabel):
            label.setFont(font(self._theme.zoomed(14)))
        self.name.setFont(font(self._theme.zoomed(16), QFont.Weight.DemiBold))


def unanswered(board: Board) -> list[KeptFile]:
    """Return the files that came to nothing, and whose senders have sent no other since."""
    last = {row.recipient.name: at for row in board.rows for _, at in row.received}
    return [file for file in board.unread if last.get(file.sender, "") < file.at]


def _muted(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("look", "muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
