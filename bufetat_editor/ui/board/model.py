"""The board of a round as Qt asks for it: a row a recipient, from sent to weighed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from bufetat_editor.ui.lead_cells import KEY_ROLE, TONE_ROLE, Index, Tone
from bufetat_editor.ui.phrases import day, local_time

if TYPE_CHECKING:
    from bufetat_editor.usecases.boards import Board, BoardRow

_NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows.

    Attributes:
        spoken: the same as it is read aloud, where a sign or a number by itself says too little.
    """

    text: str
    tone: Tone = "text"
    spoken: str = ""


class BoardModel(QAbstractTableModel):
    """Recipients in the order in which they were asked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board: Board | None = None
        self._today: date | None = None
        self._lines: list[tuple[Cell, ...]] = []

    def show_board(self, board: Board, today: date | None) -> None:
        """Show how far a round has come.

        Args:
            today: none as long as that is not known; then nobody is late who has not answered.
        """
        if (board, today) != (self._board, self._today):
            self.beginResetModel()
            self._board, self._today = board, today
            self._lines = [self._line(row) for row in board.rows]
            self.endResetModel()

    # --- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of recipients."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of steps, with the name."""
        return 0 if parent.isValid() else len(self._heads())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heads."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown and said of a recipient."""
        if not index.isValid() or self._board is None:
            return None
        cell = self._lines[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index)
            case _ if role == TONE_ROLE:
                return cell.tone
            case _ if role == KEY_ROLE:
                return self._board.rows[index.row()].recipient.id
        return None

    # --- words

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Region"),
            self.tr("Sent"),
            self.tr("Received"),
            self.tr("Read"),
            self.tr("Weighed"),
        )

    def _line(self, row: BoardRow) -> tuple[Cell, ...]:
        return (
            Cell(row.recipient.name),
            Cell(_told_day(row.sent_at) if row.sent_at else _NOTHING, "muted"),
            self._received(row),
            self._read(row),
            self._weighed(row),
        )

    def _received(self, row: BoardRow) -> Cell:
        if not row.received:
            if self._today and self._today > self._deadline:
                return Cell(self.tr("the deadline is past"), "warn")
            return Cell(self.tr("not yet"), "muted")
        (_, first), (_, last) = row.received[0], row.received[-1]
        came = _told_day(last)
        if local_time(first).date() > self._deadline:
            return Cell(self.tr("{day}, late").format(day=came), "warn")
        return Cell(came)

    def _read(self, row: BoardRow) -> Cell:
        if not row.received:
            return Cell(_NOTHING, "muted", self.tr("nothing"))
        if not row.tally.inputs:
            return Cell(self.tr("no input"), "muted")
        return Cell(self.tr("%n input(s)", "", row.tally.inputs))

    def _weighed(self, row: BoardRow) -> Cell:
        tally = row.tally
        if not tally.inputs:
            return Cell(_NOTHING, "muted", self.tr("nothing"))
        words = self.tr("{weighed} of {inputs}")
        words = words.format(weighed=tally.weighed, inputs=tally.inputs)
        if not tally.waiting:
            return Cell(f"✓ {words}", "added", self.tr("all of them"))
        return Cell(words, "text" if tally.weighed else "muted")

    def _spoken(self, index: Index) -> str:
        """All of the row where one comes to it first, and one step of it to the right of that."""
        name, *steps = self._lines[index.row()]
        told = [
            f"{head}: {cell.spoken or cell.text}"
            for head, cell in zip(self._heads()[1:], steps, strict=True)
        ]
        column = index.column()
        return told[column - 1] if column else ", ".join([name.text, *told])

    @property
    def _deadline(self) -> date:
        return date.fromisoformat(self._board.round.deadline) if self._board else date.max


def _told_day(at: str) -> str:
    return day(local_time(at).date())
